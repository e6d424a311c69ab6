import { css } from 'lit';

/** Running text: definitions, tables, terms and their sheets. */
export const textStyles = css`
  dl {
    margin: 0;
  }
  dt {
    font-weight: 700;
    break-after: avoid;
  }
  dd {
    margin-inline: 0;
    margin-block-end: 0.5em;
  }
  table {
    width: 100%;
    margin-block: var(--_gap);
    border-collapse: collapse;
    font: inherit;
    overflow-wrap: break-word;
  }
  caption {
    padding-block-end: 0.5em;
    font-weight: 700;
    text-align: start;
  }
  :is(th, td) {
    padding: 0.5em 1em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .line {
    display: block;
  }
  :is(.do, .dont) ul {
    padding: 0;
    list-style: none;
  }
  /* A tick and a cross by their edges, which stay in forced colours and on paper. */
  :is(.do, .dont) li {
    position: relative;
    padding-inline-start: 1.75em;
  }
  .do li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.2em;
    inset-inline-start: 0.35em;
    width: 0.35em;
    height: 0.75em;
    border: solid;
    border-width: 0 0.15em 0.15em 0;
    transform: rotate(45deg);
  }
  .dont li::before,
  .dont li::after {
    content: '';
    position: absolute;
    inset-block-start: 0.65em;
    inset-inline-start: 0.15em;
    width: 1em;
    border-block-start: 0.15em solid;
    transform: rotate(45deg);
  }
  .dont li::after {
    transform: rotate(-45deg);
  }
  @media print {
    :is(caption, thead) {
      break-after: avoid;
    }
    :is(th, td) {
      padding-block: 0.25em;
    }
  }
  .column {
    display: none;
    font-weight: 600;
  }
  .scroll {
    container-type: inline-size;
  }
  @container (max-width: 43em) {
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    :is(table, caption, tbody, tr, th, td, .column) {
      display: block;
      overflow-wrap: anywhere;
    }
    :is(th, td) {
      padding: 0 0 0.35em;
      border: 0;
    }
    tbody tr {
      padding-block: 0.75em;
      border-block-start: 1px solid var(--_line);
    }
  }
`;
