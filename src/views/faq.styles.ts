import { css } from 'lit';

export const faqStyles = css`
  .end {
    max-width: none;
    justify-content: end;
    margin: 0;
  }
  .search {
    display: block;
    margin-block-end: var(--_gap);
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1em;
    min-height: 44px;
    padding: 0.75em 0.35em;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary > * {
    margin: 0;
    font-size: 1.05em;
  }
  summary:hover > * {
    text-decoration: underline;
  }
  summary::after {
    flex: none;
    width: 0.5em;
    height: 0.5em;
    border: solid var(--_accent);
    border-width: 0 0.15em 0.15em 0;
    transform: translateY(-0.15em) rotate(45deg);
    content: '';
  }
  [open] > summary::after {
    transform: translateY(0.1em) rotate(225deg);
  }
  /* At the edge of a window a ring around it would be cut off. */
  summary:focus-visible {
    outline-offset: -0.1875em;
  }
  [part='answer'] {
    padding: 0.25em 0.35em 0.75em;
  }
  @media (prefers-reduced-motion: no-preference) {
    summary::after {
      transition: transform 0.15s;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
    }
    details[hidden] {
      display: block;
    }
    summary {
      min-height: 0;
      padding: 0.5em 0 0;
    }
    [part='answer'] {
      padding: 0.25em 0 0.35em;
    }
    summary::after {
      content: none;
    }
  }
`;
