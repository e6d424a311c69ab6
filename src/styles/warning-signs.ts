import { css } from 'lit';

export const warningStyles = css`
  .card {
    --_level: var(--_accent);
    --_level-tint: var(--_tint);
    margin-block-end: var(--_gap);
    border: 1px solid var(--_level);
    border-inline-start-width: 0.5em;
    border-radius: var(--_radius);
    background: var(--_level-tint);
    color: var(--_ink);
  }
  .emergency {
    --_level: var(--_emergency);
    --_level-tint: Canvas;
    color: CanvasText;
  }
  .urgent {
    --_level: var(--_urgent);
    --_level-tint: var(--_urgent-tint);
  }
  .band {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding: 0.75em 1em;
  }
  .emergency .band {
    background: var(--_emergency);
    color: #fff;
  }
  .band svg {
    flex: none;
    width: 2em;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }
  .level {
    display: block;
    font-size: 0.8em;
    font-weight: 600;
  }
  .group {
    padding: 0 1em 0.5em;
  }
  .emergency .group {
    padding-block-start: 0.75em;
  }
  .group + .group {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.75em;
  }
  .who {
    font-weight: 700;
  }
  .action {
    font-size: 1.1em;
    font-weight: 600;
  }
  .call {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    padding: 0.25em 1em;
    border-radius: var(--_radius);
    background: var(--_emergency);
    color: #fff;
    font-size: 1.25em;
    font-weight: 700;
    text-decoration: none;
  }
  .call:hover {
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    .call,
    .band {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .card,
    .emergency .band,
    .call {
      border-color: #000;
      background: #fff;
      color: #000;
    }
    .emergency .band {
      border-block-end: 2px solid #000;
    }
    .call {
      padding: 0;
    }
  }
`;
