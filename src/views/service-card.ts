import { html } from 'lit';
import type { Context } from './context.js';
import { serviceNamed, way } from './services.js';
import { basis, text } from './text.js';
import { ui } from './ui.js';

/** A service with all that is known of it. */
export function serviceCard(context: Context, id: string) {
  const service = serviceNamed(context, id);
  const { name, who, hours, ways } = service;
  return html`<div class="callout">
    <p><strong>${name}</strong>${basis(context, service)}</p>
    ${who && html`<p>${text(context, who)}</p>`}
    <ul class="ways">
      ${ways.map((item) => html`<li>${way(context, item)}</li>`)}
    </ul>
    ${hours && html`<p>${ui(context, 'serviceHours')}: ${text(context, hours)}</p>`}
  </div>`;
}
