import { css } from 'lit';

export const referenceStyles = css`
  .references {
    padding-inline-start: 2.25em;
    font-variant-numeric: tabular-nums;
  }
  .more {
    display: inline;
  }
  .more summary {
    display: inline-block;
    min-height: 44px;
    cursor: pointer;
    text-decoration: underline;
  }
  @media print {
    .links a::after {
      content: ': ' attr(href);
      overflow-wrap: anywhere;
    }
  }
`;
