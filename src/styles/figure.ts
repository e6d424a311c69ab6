import { css } from 'lit';
export const figureStyles = css``;
