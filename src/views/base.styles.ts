import { css } from 'lit';

/**
 * Type, space, colour and the small pieces that all widgets share. Ink and paper come from the host;
 * our own colours are for what carries meaning, and tints are thinned from them, so that they suit
 * any paper. Of type, the host gives font, spacing of letters and words, and pointer; what would undo
 * the design begins anew on `.care`. Public properties are `--care-*`; `--_*` are derived.
 */
export const base = css`
  :host {
    display: block;
    position: relative;
  }
  :host([hidden]) {
    display: none;
  }
  .care {
    --_accent: var(--care-accent, currentcolor);
    --_emergency: var(--care-emergency, #8f1414);
    --_urgent: var(--care-urgent, #b36b00);
    --_line: var(--care-line, rgb(128 128 128 / 50%));
    --_tint: rgb(128 128 128 / 15%);
    --_inside: -0.3em;
    --_radius: var(--care-radius, 0.25em);
    --_gap: var(--care-space, 1em);
    --_measure: 66ch;
    line-height: 1.6;
    list-style: disc;
    word-break: normal;
    overflow-wrap: break-word;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }
  /* Behind var() a colour that a browser does not know would take the whole declaration with it. */
  @supports (color: light-dark(oklch(from red min(l, 1) c h), red)) {
    .care {
      --_accent: light-dark(
        oklch(from var(--care-accent, #0b5d73) min(l, 0.49) min(c, 0.2) h),
        oklch(from var(--care-accent, #86cfe2) max(l, 0.75) min(c, 0.2) h)
      );
      --_urgent: var(--care-urgent, light-dark(#8a4b00, #f3b45c));
      --_line: var(--care-line, color-mix(in srgb, currentcolor 25%, transparent));
      --_tint: initial;
      --_inside: initial;
    }
  }
  * {
    box-sizing: border-box;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 0 0.4em;
    font-size: 1.2em;
    line-height: 1.3;
    text-wrap: balance;
    break-after: avoid;
  }
  * + :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 1.25em;
  }
  [part='heading'] {
    font-size: 1.5em;
  }
  /* Not text-wrap: pretty. WebKit crashes with it, or never ends: webkit.org/b/294358, /b/306377. */
  :is(p, ul, ol, dl, fieldset, details, .callout, .card, .my-list) {
    max-width: var(--_measure);
  }
  :is(p, ul, ol, li) {
    margin-block: 0 0.5em;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  /* Numbers hang before their words, and those of two digits have room. */
  ol {
    padding-inline-start: 1.75em;
    font-variant-numeric: tabular-nums;
  }
  li::marker {
    font-weight: 600;
  }
  a,
  button {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  :is(a, button):hover {
    text-decoration: underline 0.15em;
  }
  :focus-visible,
  [part='reference']:focus {
    border-radius: 0.125em;
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
  }
  /* An isolated number would leave the end of a sentence that is written the other way. */
  a[dir] {
    unicode-bidi: embed;
  }
  .links a {
    min-width: 24px;
    min-height: 24px;
  }
  .sources,
  [part='provenance'] {
    padding-inline-end: 12px;
    font-size: 0.875em;
    line-height: max(1.9em, 26px);
  }
  /* 24 px to touch, and no gap: where it is padded, what stands beside it comes as near as to a word. */
  .citation {
    margin-inline: calc(0.2em - 12px);
    padding: calc(12.25px - 0.5em) calc(12px - 0.2em);
    white-space: nowrap;
  }
  .citation .visually-hidden {
    -webkit-user-select: none;
    user-select: none;
  }
  .citation + .citation {
    margin-inline-start: 0;
  }
  .raised > :last-child {
    margin-inline-end: 0;
  }
  .raised {
    font-size: 0.75em;
    font-weight: 400;
    line-height: 0;
    vertical-align: super;
  }
  .back {
    display: inline-block;
    margin-inline-start: 0.2em;
    padding-block: 0.35em;
    font-size: 0.75em;
    line-height: 1.3;
    text-align: center;
  }
  :is(.raised a, .back) {
    text-decoration: none;
  }
  button {
    min-height: 44px;
    padding: 0.5em 1em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .quiet,
  .term {
    padding: 0;
    border: 0;
    text-decoration: underline;
  }
  :is(input:not([type='checkbox']), textarea) {
    display: block;
    width: 100%;
    max-width: 30em;
    min-height: 44px;
    padding: 0.5em;
    border: 1px solid;
    border-color: color-mix(in srgb, currentcolor 65%, transparent);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  .tools,
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .tools {
    margin-block: var(--_gap);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    margin: -1px;
    white-space: nowrap;
  }
  [part='notice'],
  .callout {
    margin-block: var(--_gap);
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_tint, color-mix(in srgb, var(--_accent) 8%, transparent));
  }
  .callout > :last-child {
    margin-block-end: 0;
  }
  [data-anchor],
  :focus {
    scroll-margin: var(--care-scroll-margin, 1em);
  }
  [part='provenance'] {
    margin-block-start: var(--_gap);
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .hold {
    white-space: nowrap;
  }
  .hold .term {
    max-width: calc(100% - 2em);
  }
  .term {
    display: inline;
    min-height: 0;
    color: inherit;
    font-weight: inherit;
    text-align: start;
    text-decoration-style: dotted;
    white-space: normal;
  }
  .popover {
    max-width: 26em;
    padding: 1em;
    border: 1px solid;
  }
  .popover:not([popover]) {
    position: absolute;
    z-index: 9;
    background: canvas;
    color: canvastext;
  }
  @supports (position-area: end) {
    .popover {
      position-area: end span-end;
      position-try: flip-block;
      margin: 0.5em;
    }
  }
  .links {
    align-items: baseline;
    gap: 0 1em;
  }
  @media print {
    .care {
      --_accent: #000;
      --_gap: 0.5em;
      --_measure: none;
      color: #000;
      font-size: 11pt;
      line-height: 1.2;
    }
    :is(p, ul, ol, li) {
      margin-block-end: 0.25em;
    }
    * + :is(h1, h2, h3, h4, h5, h6) {
      margin-block-start: 0.85em;
    }
    .large {
      font-size: 16pt;
    }
    /* Nothing is smaller than that: paper cannot be enlarged. */
    .care :is(.sources, .raised, .level, small, [part='provenance']) {
      font-size: inherit;
    }
    .sources,
    [part='provenance'] {
      line-height: inherit;
    }
    .care .citation {
      margin: 0;
      padding: 0;
    }
    a,
    .term {
      color: inherit;
      text-decoration: none;
    }
    :is(.links, .ways, .pages) a[href^='http']::after {
      content: ': ' attr(href);
      overflow-wrap: anywhere;
    }
    button:not(.term),
    .search,
    .back,
    [readonly],
    [role='status'] {
      display: none;
    }
    :is(li, tr, figure, .callout, [part='card']) {
      break-inside: avoid;
    }
    .large .callout {
      break-inside: auto;
    }
  }
`;
