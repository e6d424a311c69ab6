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
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    min-height: 44px;
    padding-block: 0.75em;
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
    margin-inline-end: 0.25em;
    border: solid var(--_accent);
    border-width: 0 0.15em 0.15em 0;
    transform: rotate(45deg);
    content: '';
  }
  [open] > summary::after {
    transform: rotate(225deg);
  }
  [part='answer'] {
    padding-block-end: 1em;
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
    summary::after {
      content: none;
    }
  }
`;
