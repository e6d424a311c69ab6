import { html, type TemplateResult } from 'lit';
import { serviceOf } from '../content/services.js';
import { toDial } from '../content/telephone.js';
import type { Service, Way } from '../generated/pack.js';
import type { Context } from './context.js';
import { link } from './links.js';
import { ui, uiText } from './ui.js';

/** A service by its id; what shows one is told of in the widget's notices when it is outdated. */
export function serviceNamed(context: Context, id: string): Service {
  const service = serviceOf(context.pack, context.contacts.services, id);
  context.services.add(service);
  return service;
}

/** A service in a sentence: its name, and the first way to reach it. */
export function serviceInline(context: Context, id: string, words?: string): TemplateResult {
  const { name, ways } = serviceNamed(context, id);
  return html`${words ?? name} (${way(context, ways[0]!, true)})`;
}

/** The same as plain words. */
export function servicePlain(context: Context, id: string, words?: string): string {
  const { name, ways } = serviceNamed(context, id);
  return `${words ?? name} (${wayPlain(context, ways[0]!)})`;
}

/** A way to reach a service; in a sentence a number to call stands alone. */
export function way(context: Context, way: Way, inline = false): unknown {
  if ('call' in way) {
    const number = dial('tel', way.call);
    return inline ? number : ui(context, 'serviceCall', { number });
  }
  if ('relay' in way) return ui(context, 'serviceRelay', { number: dial('tel', way.relay) });
  if ('message' in way) {
    const slots = { number: dial('sms', way.message), words: way.send };
    return ui(context, way.send ? 'serviceSend' : 'serviceMessage', slots);
  }
  if ('email' in way) return link(context, `mailto:${way.email}`, way.email);
  return link(context, way.web, way.text ?? new URL(way.web).hostname.replace(/^www\./, ''));
}

function wayPlain(context: Context, way: Way): string {
  if ('call' in way) return way.call;
  if ('relay' in way) return uiText(context, 'serviceRelay', { number: way.relay });
  if ('email' in way) return way.email;
  if ('web' in way) return way.web;
  const slots = { number: way.message, words: way.send };
  return uiText(context, way.send ? 'serviceSend' : 'serviceMessage', slots);
}

// Read from left to right in any language, and broken only where it does not fit a line.
function dial(protocol: 'tel' | 'sms', number: string): TemplateResult {
  const digits = toDial(number) ?? number.replace(/[^\d+]/g, '');
  return html`<a dir="ltr" href="${protocol}:${digits}">${number.replace(/ /g, '\u00a0')}</a>`;
}
