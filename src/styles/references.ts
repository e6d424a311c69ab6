import { css } from 'lit';

export const referenceStyles = css`
  .references {
    padding-inline-start: 2.25em;
    font-variant-numeric: tabular-nums;
  }
  [part='reference'] {
    scroll-margin-block: 1em;
    padding-inline-start: 0.25em;
    margin-block-end: 0.75em;
  }
  [part='reference']:focus {
    border-radius: 0.125em;
    background: var(--_tint);
    color: var(--_ink);
    outline: 0.125em solid var(--_accent);
    outline-offset: 0.125em;
  }
  [part='reference'] > span {
    display: block;
  }
  @media print {
    .links a::after {
      content: ': ' attr(href);
      overflow-wrap: anywhere;
    }
  }
`;
