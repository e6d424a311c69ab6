import { html, nothing, type TemplateResult } from 'lit';

/** A native heading; below the sixth level it stays at the sixth. */
export function heading(
  level: number,
  content: unknown,
  part: string | typeof nothing = nothing,
): TemplateResult {
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}

/** A heading that the page's address, a contents list or a citation can lead to. */
export function anchored(key: string | undefined, title: TemplateResult): TemplateResult {
  return key ? html`<div data-anchor=${key} tabindex="-1">${title}</div>` : title;
}
