import { css } from 'lit';

export const faqStyles = css`
  .tools {
    justify-content: flex-end;
    margin: 0;
  }
  .search {
    display: block;
    margin-block-end: var(--_gap);
    font-weight: 600;
  }
  details {
    border-block-start: 1px solid var(--_line);
    scroll-margin-block: 1em;
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
    font-size: 1.05em;
  }
  summary::after {
    flex: none;
    width: 0.55em;
    height: 0.55em;
    margin-inline-end: 0.25em;
    border: solid var(--_accent);
    border-width: 0 0.15em 0.15em 0;
    transform: translateY(-25%) rotate(45deg);
    transition: transform 0.15s;
    content: '';
  }
  [open] > summary::after {
    transform: translateY(25%) rotate(225deg);
  }
  summary:hover > * {
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.2em;
  }
  .answer {
    padding-block-end: 1em;
    padding-inline-end: 1.5em;
  }
  @media (prefers-reduced-motion: reduce) {
    summary::after {
      transition: none;
    }
  }
  @media print {
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    details[hidden] {
      display: block;
    }
    summary::after {
      display: none;
    }
  }
`;
