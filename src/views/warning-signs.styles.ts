import { css } from 'lit';

export const warningStyles = css`
  .card {
    margin-block-end: var(--_gap);
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
    padding: 0.75em 1em 0.5em;
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
    font-size: 1.1em;
  }
  .call {
    display: inline-block;
    padding: max(0.4em, 22px - 0.8em) 1em;
    border: 1px solid;
    border-radius: var(--_radius);
    font-size: 1.25em;
    font-weight: 700;
    text-decoration: none;
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
      border-block-end: 2px solid;
      background: none;
      color: #000;
    }
  }
`;
