import { html } from 'lit';
import type { Context } from './context.js';
import { serviceNamed, way } from './services.js';
import { partOf, partSources } from './sources.js';
import { text } from './text.js';
import { ui } from './ui.js';

/** A service with all that is known of it. */
export function serviceCard(outer: Context, id: string) {
  const service = serviceNamed(outer, id);
  const context = partOf(outer, service);
  const { name, who, hours, ways } = service;
  return html`<div class="callout">
    <p><strong>${name}</strong></p>
    ${who && html`<p>${text(context, who)}</p>`}
    <ul class="ways">
      ${ways.map((item) => html`<li>${way(context, item)}</li>`)}
    </ul>
    ${hours && html`<p>${ui(context, 'serviceHours')}: ${text(context, hours)}</p>`}
    ${partSources(context)}
  </div>`;
}
