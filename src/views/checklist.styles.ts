import { css } from 'lit';

export const checklistStyles = css`
  fieldset {
    min-width: 0;
    margin: var(--_gap) 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 0.5em;
    font-weight: 700;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    border-block: 1px solid var(--_line);
    margin-block-end: -1px;
  }
  .row:has(:checked) {
    background: var(--_tint, color-mix(in srgb, var(--_accent) 8%, transparent));
  }
  .row label {
    display: flex;
    flex: 1;
    min-width: min(100%, 10em);
    align-items: center;
    gap: 0.75em;
    min-height: 44px;
    padding: 0.5em;
    cursor: pointer;
  }
  .row small {
    display: block;
  }
  .row > .raised {
    max-width: 35%;
    line-height: 24px;
    text-align: end;
  }
  [type='checkbox'] {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    margin: 0;
    font: inherit;
    accent-color: var(--_accent);
  }
  .my-list {
    margin-block-end: var(--_gap);
    padding: 1em;
    border: 1px solid;
    border-radius: var(--_radius);
  }
  .notes {
    display: grid;
    gap: 0.5em;
  }
  .note {
    display: flex;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .written {
    flex: 1;
    border-block-end: 1px solid;
    white-space: pre-wrap;
  }
  .lines {
    display: none;
  }
  @media print {
    .row {
      break-inside: avoid;
    }
    .row small {
      display: inline;
      margin-inline-start: 0.5em;
    }
    .row label {
      min-height: 0;
      padding: 0.2em 0;
    }
    .row small::before {
      content: ' – ';
    }
    [type='checkbox'] {
      width: 1em;
      height: 1em;
    }
    .lines {
      display: block;
      height: 6em;
      border-block: 1px solid;
    }
  }
`;
