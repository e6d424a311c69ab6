import { css } from 'lit';

/**
 * Type, space, colour and the small pieces that all widgets share. Ink and paper come from the host;
 * our own colours are for what carries meaning. Public properties are `--care-*`; `--_*` are derived.
 */
export const base = css`
  :host {
    display: block;
    color-scheme: inherit;
  }
  :host([hidden]) {
    display: none;
  }
  .care {
    --_accent: var(--care-accent, #0b5d73);
    --_tint: var(--care-tint, #eef5f7);
    --_line: var(--care-line, #c9d2d6);
    --_edge: #5f6b70;
    --_emergency: var(--care-emergency, #8f1414);
    --_urgent: var(--care-urgent, #8a4b00);
    --_urgent-tint: #fdf4e3;
    --_ink: #16211f;
    --_radius: var(--care-radius, 0.25em);
    --_gap: var(--care-space, 1em);
    line-height: 1.6;
    overflow-wrap: break-word;
    hyphens: manual;
    text-align: start;
  }
  @supports (color: light-dark(#000, #fff)) {
    .care {
      --_accent: var(--care-accent, light-dark(#0b5d73, #86cfe2));
      --_tint: var(--care-tint, light-dark(#eef5f7, #14292f));
      --_line: var(--care-line, light-dark(#c9d2d6, #46545a));
      --_edge: light-dark(#5f6b70, #98a5aa);
      --_urgent: var(--care-urgent, light-dark(#8a4b00, #f3b45c));
      --_urgent-tint: light-dark(#fdf4e3, #2e2210);
      --_ink: light-dark(#16211f, #eef3f3);
    }
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  [part='heading'] {
    margin-block-end: 0.65em;
    font-size: 1.5em;
  }
  p,
  ul,
  ol {
    max-width: 66ch;
    margin: 0;
    margin-block-end: 0.5em;
    text-wrap: pretty;
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  li {
    margin-block-end: 0.35em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.15em;
  }
  :focus-visible {
    border-radius: 0.125em;
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
  }
  .phone {
    font-weight: 700;
    white-space: nowrap;
  }
  .citation,
  .back {
    display: inline-block;
    min-width: max(24px, 1.5em);
    padding-block: 0.25em;
    font-size: 0.75em;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    white-space: nowrap;
  }
  .citation {
    margin-inline-start: 0.2em;
  }
  .citation:hover,
  .back:hover {
    text-decoration: underline;
  }
  .lead-in {
    margin-block-end: 0.25em;
  }
  button {
    min-height: 44px;
    padding: 0.5em 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
  }
  button:hover {
    background: var(--_tint);
  }
  .quiet {
    padding-inline: 0;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .quiet:hover {
    background: none;
    text-decoration-thickness: 0.15em;
  }
  input:not([type='checkbox']),
  textarea {
    display: block;
    width: 100%;
    max-width: 30em;
    min-height: 44px;
    padding: 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font: inherit;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-width: none;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [part='notice'] {
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_urgent);
    background: var(--_urgent-tint);
    color: var(--_ink);
  }
  .callout {
    margin-block: var(--_gap);
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_tint);
    color: var(--_ink);
  }
  .callout p:last-child {
    margin: 0;
  }
  [part='provenance'] {
    margin-block-start: var(--_gap);
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
  }
  .note {
    max-width: min(26em, calc(100vw - 2em));
    padding: 1em;
    border: 1px solid var(--_edge);
    border-radius: 0.25em;
    background: Canvas;
    color: CanvasText;
    line-height: 1.6;
    overflow-wrap: break-word;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 1em;
  }
  [role='status']:empty {
    display: none;
  }
  @media (forced-colors: active) {
    button,
    .callout,
    [part='card'],
    [part='notice'] {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .care {
      color: #000;
      font-size: 11pt;
      line-height: 1.45;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    button,
    .tools,
    .search,
    .back {
      display: none;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    li,
    [part='card'],
    [part='item'] {
      break-inside: avoid;
    }
  }
`;
