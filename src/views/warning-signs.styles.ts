import { css } from 'lit';

export const warningStyles = css`
  .card {
    margin-block: var(--_gap);
    border: 1px solid var(--_level);
    border-inline-start-width: 0.5em;
    border-radius: var(--_radius);
  }
  .emergency {
    --_level: var(--_emergency);
  }
  .urgent {
    --_level: var(--_urgent);
  }
  :is(.soon, .routine) {
    --_level: var(--_accent);
  }
  :is(.urgent, .soon, .routine) {
    background: var(--_tint, color-mix(in srgb, var(--_level) 8%, transparent));
  }
  .band {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding: 0.75em 1em;
  }
  .emergency .band,
  .call {
    background: var(--_emergency);
    color: #fff;
  }
  svg {
    flex: none;
    width: 2em;
    fill: none;
    stroke: currentcolor;
    stroke-linejoin: round;
    stroke-width: 2;
  }
  .band > * {
    margin: 0;
  }
  .level {
    display: block;
    font-size: 0.8em;
  }
  .group {
    padding: 1em 1em 0.5em;
  }
  :is(.urgent, .soon, .routine) .band + .group {
    padding-block-start: 0;
  }
  .card > .sources {
    padding-inline: 1em;
  }
  .group + .group {
    border-block-start: 1px solid var(--_line);
  }
  .who,
  .action {
    font-weight: 700;
  }
  .action {
    font-size: 1.125em;
  }
  .call {
    display: inline-block;
    min-width: min(100%, 14em);
    padding: max(0.5em, 22px - 0.65em) 1em;
    border: 1px solid;
    border-radius: var(--_radius);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
  }
  .called {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.75em;
  }
  /* Any other number there is as easy to touch. */
  .emergency .action a[dir] {
    padding-block: 0.3em;
  }
  .group ul {
    padding: 0;
  }
  .group.long ul {
    columns: 26ch;
    column-gap: 1em;
  }
  .group ul li {
    margin-inline-start: 1.25em;
    break-inside: avoid;
  }
  /* A ring of the colour of its words is seen on what they stand on. */
  .call:focus-visible {
    outline-offset: var(--_inside, 0.125em);
  }
  @media (forced-colors: active) {
    .emergency .band {
      border-block-end: 1px solid;
    }
  }
  @media print {
    .card {
      border-color: #000;
    }
    .emergency .band,
    .call {
      background: none;
      color: #000;
    }
    .band {
      padding-block-end: 0;
      break-inside: avoid;
      break-after: avoid;
    }
    /* On paper it is words. */
    .called {
      display: block;
    }
    .call,
    .emergency .action a[dir] {
      display: inline;
      padding: 0;
      border: 0;
      font-size: inherit;
    }
    .card {
      break-inside: auto;
      -webkit-box-decoration-break: clone;
      box-decoration-break: clone;
    }
    .card .group {
      padding-block: 0.35em;
    }
    .who,
    .action,
    .group :has(+ ul) {
      break-inside: avoid;
      break-after: avoid;
    }
  }
`;
