import { css } from 'lit';

export const referenceStyles = css`
  .references {
    padding-inline-start: 2.25em;
    font-variant-numeric: tabular-nums;
  }
  @media print {
    .links a::after {
      content: ': ' attr(href);
      overflow-wrap: anywhere;
    }
  }
`;
