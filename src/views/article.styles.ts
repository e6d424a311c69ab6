import { css } from 'lit';

export const articleStyles = css`
  .part {
    margin-block-start: 2.5em;
  }
  .page .end {
    max-width: var(--_measure);
    margin-block: 1.5em 0.25em;
  }
  .folded {
    margin: 0;
  }
  .folded > details > summary > * {
    font-size: 1.2em;
  }
  .folded > details > .body {
    padding: 0.25em 0.35em 1.5em;
  }
  [part='heading'] {
    font-size: 2em;
  }
  [data-anchor] > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.35em;
  }
  nav {
    margin-block-start: 1.5em;
  }
  nav ol {
    max-width: none;
    padding: 0;
    columns: 15em;
    list-style: none;
  }
  nav li {
    margin: 0;
    break-inside: avoid;
  }
  nav a {
    display: block;
    padding: 0.3em 0.5em;
    border-inline-start: 0.1875em solid var(--_line);
    line-height: 1.4;
    text-decoration: none;
  }
  nav a:focus-visible {
    outline-offset: -0.1875em;
  }
  nav [aria-current] {
    border-color: currentcolor;
    color: inherit;
    font-weight: 700;
  }
  @container (min-width: 60em) {
    .page {
      display: grid;
      grid-template-columns: minmax(0, 44em) 15em;
      gap: 2.5em;
    }
    nav {
      grid-area: 1 / 2;
      position: sticky;
      inset-block-start: 0;
      max-height: 100vh;
      margin-block-start: 2.5em;
      align-self: start;
      overflow: auto;
    }
  }
  :is(.masthead, .own, .printed) {
    display: none;
  }
  @media print {
    .masthead {
      display: flex;
      justify-content: space-between;
      border-block-end: 1px solid;
    }
    :is(.own, .printed) {
      display: block;
    }
    .own:has(ul) {
      break-before: page;
    }
    .printed {
      text-align: end;
    }
    :is(nav, .my-list) {
      display: none;
    }
    .page {
      display: block;
    }
    [part='heading'] {
      font-size: 1.5em;
    }
    .part {
      margin-block-start: 1em;
    }
    /* Short lines are read with more ease, and take less paper; large print has room for one column. */
    .body {
      columns: 18em;
      column-gap: 1.75em;
      orphans: 1;
      widows: 1;
    }
    [data-anchor] > :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.25em;
    }
    .body > :is(.scroll, :has(> .card)) {
      column-span: all;
    }
  }
`;
