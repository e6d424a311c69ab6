import { html } from 'lit';
import { parseUrl } from '../content/url.js';
import type { Image } from '../generated/pack.js';
import type { Context } from './context.js';
import { basis } from './sources.js';
import { text } from './text.js';
import { ui } from './ui.js';

/**
 * A picture from the page's own origin, with its room reserved. One from elsewhere is not asked for: its
 * words stand in its place.
 */
export function image(context: Context, block: Image) {
  const { src, width, height, alternative, caption, credit } = block;
  const url = parseUrl(src, document.baseURI);
  const own = url && url.origin === location.origin;
  return html`<figure part="figure">
    ${
      own
        ? html`<img
            src=${url.href}
            alt=${alternative}
            width=${width}
            height=${height}
            loading="lazy"
            decoding="async"
          />`
        : html`<p>${ui(context, 'image')}: ${alternative}</p>`
    }
    <figcaption>
      ${caption && text(context, caption)}${basis(context, block)}
      ${credit && html`<small>${ui(context, 'imageCredit', { credit })}</small>`}
    </figcaption>
  </figure>`;
}
