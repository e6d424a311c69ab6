import { html } from 'lit';
import { articleWidget } from './article.js';
import type { ArticleState } from './article-parts.js';
import { contact, contactWords, emergencySentence } from './contact.js';
import type { Context } from './context.js';
import { heading } from './heading.js';
import { keyPoints, ownLists, printedOn } from './leaflet.js';
import { serviceInline } from './services.js';
import { shortLeafletStyles } from './short-leaflet.styles.js';
import { ui } from './ui.js';
import { levels, warningSigns } from './warning-signs.js';
import type { Widget } from './widget.js';

/**
 * Two sides to put into a hand: what matters most, when to get help and from whom, the reader's own
 * lists, room for notes, and where to read on. Sources stand on the page.
 */
export const shortLeaflet: Widget<ArticleState> = {
  ...articleWidget,
  styles: [...articleWidget.styles, shortLeafletStyles],
  body,
};

function body(outer: Context, { ticks }: ArticleState) {
  const { pack } = outer;
  outer.parts.add('pack');
  const context = { ...outer, level: outer.level + 1, brief: true };
  return html`<div class="short">
      ${keyPoints(context)}
      ${
        pack.warningSigns &&
        html`${heading(context.level, ui(context, 'warningSigns'))} ${warningSigns(context, levels)}`
      }
      ${whomToCall(context)} ${ownLists(context, ticks)}
      <div class="to-write">
        ${heading(context.level, ui(context, 'notes'))}
        ${[1, 2, 3, 4].map(() => html`<div class="ruled"></div>`)}
      </div>
    </div>
    <p>${ui(context, 'readOn', { address: location.href.split('#', 1)[0]! })}</p>
    ${printedOn(outer)}`;
}

// A number that the site has not given is written by hand.
function whomToCall(context: Context) {
  const { pack, contacts } = context;
  return html`${heading(context.level, ui(context, 'services'))}
    <ul>
      <li>${emergencySentence(context)}</li>
      ${
        contacts.helpline
          ? html`<li>${contact(context, 'helpline')}</li>`
          : html`<li class="note">
              ${contactWords(context, 'helpline')}<span class="written"></span>
            </li>`
      }
      ${
        pack.services &&
        html`<li>
          ${pack.services.map(({ id }, index) => [index ? '; ' : '', serviceInline(context, id)])}
        </li>`
      }
    </ul>`;
}
