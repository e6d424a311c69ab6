import { css } from 'lit';

/** Line drawings: the accent and one tint; weights and patterns come with the drawing. */
export const figureStyles = css`
  figure {
    max-width: 22em;
    margin: var(--_gap) 0;
  }
  img {
    max-width: 100%;
    height: auto;
  }
  small {
    display: block;
  }
  .drawing {
    width: 100%;
  }
  .organ {
    fill: var(--_accent);
    fill-opacity: 0.18;
  }
  :is(.organ, .route) {
    stroke: var(--_accent);
  }
  @media (forced-colors: active), print {
    .drawing {
      --_accent: currentcolor;
    }
  }
`;
