import { css } from 'lit';

/** Two sides hold much in little room; sources stand on the page. */
export const shortLeafletStyles = css`
  .short {
    columns: 18em;
    column-gap: 1.75em;
    line-height: 1.15;
    orphans: 1;
    widows: 1;
  }
  .short :is(.sources, .raised) {
    display: none;
  }
  .short :is(p, ul, ol, li) {
    columns: auto;
    margin-block-end: 0.1em;
  }
  .short ol {
    padding-inline-start: 1.25em;
  }
  .short :is(h1, h2, h3, h4, h5, h6) {
    margin-block-end: 0.2em;
    font-size: 1.1em;
  }
  .short * + :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 0.5em;
  }
  .short .action {
    font-size: inherit;
  }
  .short :is(.callout, .card) {
    margin-block: 0.25em 0.5em;
  }
  .short .callout {
    padding: 0.25em 0.75em;
  }
  .short .band {
    padding: 0.35em 0.75em 0;
  }
  .short .band > * {
    margin: 0;
  }
  .short .band svg {
    width: 1.25em;
  }
  .short .level {
    display: inline;
  }
  .short .level .visually-hidden {
    position: static;
  }
  .short .group {
    padding: 0.2em 0.6em;
  }
  .short ~ * {
    margin-block: 0.25em 0;
  }
  .to-write {
    break-inside: avoid;
  }
  .ruled {
    height: 1.8em;
    border-block-end: 1px solid;
  }
`;
