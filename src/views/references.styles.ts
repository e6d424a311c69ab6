import { css } from 'lit';

export const referenceStyles = css`
  .references {
    padding-inline-start: 2.25em;
  }
  .references.hundreds {
    padding-inline-start: 3.25em;
  }
  /* In an article the styles of the questions are there, too. */
  .more {
    border: 0;
  }
  .more summary {
    display: list-item;
    list-style: inside disclosure-closed;
    min-height: 44px;
    cursor: pointer;
    text-decoration: underline;
  }
  .more[open] > summary {
    list-style-type: disclosure-open;
  }
  .more summary::after {
    content: none;
  }
  @media print {
    .references {
      column-span: all;
    }
    .references li {
      margin: 0;
    }
    .address {
      overflow-wrap: anywhere;
    }
    .more {
      display: none;
    }
  }
`;
