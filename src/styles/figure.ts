import { css } from 'lit';

/** Line drawings: two weights, the accent and one tint. Routes differ by their pattern. */
export const figureStyles = css`
  figure {
    max-width: 20em;
    margin: var(--_gap) 0;
  }
  .drawing {
    width: 100%;
    direction: ltr;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.25;
  }
  .drawing text {
    fill: currentcolor;
    font-size: 17px;
    stroke: none;
  }
  .faint {
    opacity: 0.7;
  }
  .bold {
    stroke-width: 2.5;
  }
  .organ {
    fill: color-mix(in srgb, var(--_accent) 18%, transparent);
  }
  :is(.organ, .route) {
    stroke: var(--_accent);
  }
  .dashed {
    stroke-dasharray: 6 6;
  }
  .dotted {
    stroke-dasharray: 0 7;
    stroke-width: 4;
  }
  .start {
    stroke-width: 9;
  }
  @media (forced-colors: active), print {
    .drawing {
      --_accent: currentcolor;
    }
  }
`;
