import { css } from 'lit';

export const referenceStyles = css`
  .references {
    padding-inline-start: 2.25em;
    font-variant-numeric: tabular-nums;
  }
  [part='reference']:focus {
    outline: 0.125em solid var(--_accent);
    outline-offset: 0.25em;
  }
  @media print {
    .links a::after {
      content: ': ' attr(href);
      overflow-wrap: anywhere;
    }
  }
`;
