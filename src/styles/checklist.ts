import { css } from 'lit';

export const checklistStyles = css`
  fieldset {
    min-width: 0;
    margin: 0;
    margin-block: var(--_gap);
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.5em;
    font-size: 1.1em;
    font-weight: 700;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .row:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .row label {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 0.75em;
    min-width: 0;
    min-height: 44px;
    padding: 0.5em;
    cursor: pointer;
  }
  .row label:has(:checked) {
    background: var(--_tint);
    color: var(--_ink);
  }
  .row small {
    display: block;
    font-size: 0.875em;
  }
  .basis {
    flex: none;
    max-width: 35%;
    text-align: end;
  }
  [type='checkbox'] {
    appearance: none;
    display: grid;
    flex: none;
    place-content: center;
    width: 1.5em;
    height: 1.5em;
    margin: 0;
    border: 2px solid var(--_edge);
    border-radius: 0.2em;
    background: Field;
    font: inherit;
  }
  [type='checkbox']::before {
    width: 0.4em;
    height: 0.8em;
    margin-block-start: -0.15em;
    border: solid Field;
    border-width: 0 0.2em 0.2em 0;
    transform: rotate(45deg);
    visibility: hidden;
    content: '';
  }
  [type='checkbox']:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  [type='checkbox']:checked::before {
    visibility: visible;
  }
  .sheet {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .sheet > :first-child {
    margin-block-end: 0.5em;
  }
  .mine:empty {
    display: none;
  }
  .notes {
    display: grid;
    gap: 0.5em;
    margin-block: 0.5em 1em;
  }
  .lines hr {
    margin-block: 2.5em 0;
    border: 0;
    border-block-start: 1px solid #000;
  }
  @media (forced-colors: active) {
    [type='checkbox'],
    [type='checkbox']:checked {
      border-color: ButtonText;
      background: Field;
    }
    [type='checkbox']::before {
      border-color: FieldText;
    }
  }
  @media print {
    [type='checkbox'],
    [type='checkbox']:checked {
      border-color: #000;
      background: #fff;
    }
    [type='checkbox']::before {
      border-color: #000;
    }
    .sheet {
      border: 1px solid #000;
    }
    .sheet > p,
    [role='status'] {
      display: none;
    }
  }
`;
