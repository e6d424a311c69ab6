import { css } from 'lit';

export const articleStyles = css`
  .part {
    margin-block-start: 2.5em;
  }
  [data-anchor]:not(details, li) {
    margin-block-end: 0.65em;
  }
  [part='heading'] {
    font-size: 2em;
  }
  [data-anchor] > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.35em;
  }
  nav ol {
    padding: 0;
    list-style: none;
  }
  nav a {
    display: block;
    padding-block: 0.5em;
  }
  nav [aria-current] {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid;
    color: inherit;
    font-weight: 700;
    text-decoration: none;
  }
  @container (min-width: 60em) {
    .page {
      display: grid;
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 2.5em;
    }
    nav {
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
    /* In large print a card is longer than a page. */
    .large .card {
      break-inside: auto;
    }
  }
`;
