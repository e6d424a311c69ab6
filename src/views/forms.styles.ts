import { css } from 'lit';

export const formStyles = css`
  fieldset {
    min-width: 0;
    margin: 0 0 var(--_gap);
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 0.5em;
  }
  legend > * {
    display: inline;
  }
  .name {
    display: block;
    margin-block-end: 0.25em;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.75em;
    width: fit-content;
    min-width: 44px;
    max-width: 66ch;
    min-height: 44px;
    padding-block: 0.25em;
    cursor: pointer;
  }
  fieldset .choice {
    display: inline-flex;
    margin-inline-end: 2em;
  }
  .choice > input[type] {
    display: block;
    flex: none;
    width: 1.5em;
    min-height: 0;
    height: 1.5em;
    margin: 0;
    font: inherit;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea {
    margin-block-end: var(--_gap);
  }
  textarea {
    resize: vertical;
  }
  .choice + button {
    margin-block-start: 0.5em;
  }
  /* Paper cannot be sent. */
  @media print {
    .care {
      display: none;
    }
  }
`;
