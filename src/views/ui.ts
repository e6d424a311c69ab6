import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { direction, languageMismatch } from '../content/language.js';
import type { Pack } from '../generated/pack.js';
import { fill, pieces, type Slots } from '../labels/fill.js';
import { label, type LabelKey, type LabelSet } from '../labels/labels.js';

/** What the interface's words depend on: those of a language, and the pack's own. */
export interface Speaker {
  labels: LabelSet;
  pack?: Pack;
}

/** A text of the interface, and its language: the pack's own, or its language's, or English. */
function find({ labels, pack }: Speaker, key: LabelKey): [words: string, lang: string] {
  const own = pack?.labels?.[key];
  return own ? [own, pack!.lang] : label(labels, key);
}

/** Words of the interface in plain text. */
export function uiText(speaker: Speaker, key: LabelKey, slots: Slots = {}): string {
  const [words, lang] = find(speaker, key);
  return fill(words, slots, lang);
}

/** Words of the interface in a template; marked where their language is not that of what is around. */
export function ui(speaker: Speaker, key: LabelKey, slots: Slots = {}): unknown {
  const [words, lang] = find(speaker, key);
  const content = pieces(words, slots, lang);
  return isForeign(speaker, lang)
    ? html`<span lang=${lang} dir=${direction(lang)}>${content}</span>`
    : content;
}

/** The same where it changes while its surroundings stay. */
export function keyedUi(speaker: Speaker, key: LabelKey, slots: Slots = {}): unknown {
  return keyed(uiText(speaker, key, slots), ui(speaker, key, slots));
}

/** The `lang` and `dir` of an element that holds a text of the interface and nothing else. */
export function uiMarks(speaker: Speaker, key: LabelKey) {
  const [, lang] = find(speaker, key);
  return isForeign(speaker, lang)
    ? { lang, dir: direction(lang) }
    : { lang: nothing, dir: nothing };
}

function isForeign({ labels, pack }: Speaker, lang: string): boolean {
  return Boolean(languageMismatch(pack?.lang ?? labels.lang, lang));
}
