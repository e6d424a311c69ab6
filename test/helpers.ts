/**
 * What the tests in the browser share. Importing it freezes the clock for each test of the file and
 * puts back what a test replaced: the clock, the console, properties, the page's address.
 */
import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { CareElement } from '../src/elements/care-element.js';
import { pack as bundled } from '../src/generated/liver-metastases.en.js';
import { partHash, signableParts } from '../src/content/parts.js';
import type { Pack, Reviewer } from '../src/generated/pack.js';

export { bundled };

export const tags = [
  'care-symptom-checklist',
  'care-warning-signs',
  'care-faq',
  'care-references',
] as const;

/** A day on which the bundled pack is not overdue. */
export const today = '2026-12-01';

const RealDate = Date;
const undo: (() => unknown)[] = [];
beforeEach(() => freeze(today));
afterEach(async () => {
  while (undo.length) await undo.pop()!();
});

/** Has something done when the test ends. */
export function afterwards(task: () => unknown): void {
  undo.push(task);
}

/** Replaces a property until the test ends. */
export function replace(object: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
  undo.push(() => {
    if (own) Object.defineProperty(object, name, own);
    else Reflect.deleteProperty(object, name);
  });
}

/** Stops a page’s clock on a day until the test ends; every other date can still be made. */
export function freeze(day: string, page = window): void {
  const now = new Date(`${day}T12:00:00Z`).getTime();
  class Frozen extends Date {
    constructor(...given: [number?]) {
      super(...((given.length ? given : [now]) as [number]));
    }
    static override now = () => now;
  }
  replace(page, 'Date', Frozen);
}

/** A day as the bundled pack's country writes it, and the day after another. */
export const written = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new RealDate(day),
  );
export const dayAfter = (day: string) =>
  new RealDate(RealDate.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Collects what the console is told until the test ends, one string for each call. */
export function heard(method: 'warn' | 'error' | 'info', page = window): string[] {
  const lines: string[] = [];
  replace(page.console, method, (...words: unknown[]) => lines.push(words.join(' ')));
  return lines;
}

/** Gives the page another address until the test ends; nothing is told of the change. */
export function standAt(hash: string): void {
  const before = location.href;
  history.replaceState(null, '', hash);
  undo.push(() => history.replaceState(null, '', before));
}

/** The events of a name that reach the page until the test ends. */
export function eventsOf<Detail = unknown>(name: string): CustomEvent<Detail>[] {
  const events: CustomEvent<Detail>[] = [];
  const note = (event: Event) => events.push(event as CustomEvent<Detail>);
  document.addEventListener(name, note);
  undo.push(() => document.removeEventListener(name, note));
  return events;
}

/** Puts markup on a page with a heading and a landmark, and waits until all of ours is rendered. */
export async function show<T extends CareElement = CareElement>(
  markup: string,
  page = document,
): Promise<T> {
  const main = page.createElement('main');
  // A strict page parses nothing.
  const parsed = document.createElement('template');
  parsed.innerHTML = `<h1>A page of the hospital</h1>${markup}`;
  main.append(page.importNode(parsed.content, true));
  page.body.append(main);
  undo.push(() => main.remove());
  await settled(page);
  return main.children[1] as T;
}

/** Waits until every element of ours is rendered and the ways back are found. */
export async function settled(page = document): Promise<void> {
  await rendered(page);
  await new Promise((resolve) => page.defaultView!.requestAnimationFrame(resolve));
  await rendered(page);
}

/** Waits for what a busy machine may be slow to bring. */
export const until = (come: () => unknown) => waitUntil(come, undefined, { timeout: 20_000 });

/** Waits until every element of ours is rendered. */
export async function rendered(page = document): Promise<void> {
  for (const element of page.querySelectorAll<CareElement>('*'))
    if (element.localName.startsWith('care-')) await element.updateComplete;
}

/** The bundled pack with some of it changed, for better or worse. */
export function packWith(changes: { [Key in keyof Pack]?: unknown } = {}): Pack {
  return { ...structuredClone(bundled), ...changes } as Pack;
}

/** A pack as a clinician has signed it, or those of its parts that are wanted. */
export async function signed(
  pack: Pack,
  who: Partial<Reviewer> = {},
  isWanted: (part: string) => boolean = () => true,
): Promise<Pack> {
  const parts: Reviewer['parts'] = {};
  for (const [part, content] of signableParts(pack))
    if (isWanted(part)) parts[part] = await partHash(content);
  const { review } = pack.provenance;
  const others = ('reviewers' in review && review.reviewers) || [];
  const reviewers = [...others, { role: 'Nurse', date: '2026-11-30', ...who, parts }];
  return { ...pack, provenance: { ...pack.provenance, review: { status: 'reviewed', reviewers } } };
}

/** The list of the pack that a widget shows. */
export const listOf = {
  'care-symptom-checklist': 'symptoms',
  'care-warning-signs': 'warningSigns',
  'care-faq': 'questions',
  'care-references': 'references',
} as const;

/** Words that a widget shows only where it shows this pack. */
export function shownOf(tag: (typeof tags)[number], pack: Pack): string {
  const { symptoms, warningSigns, questions, references } = pack;
  const words = {
    'care-symptom-checklist': symptoms?.[0]?.text,
    'care-warning-signs': warningSigns?.[0]?.groups[0]?.signs?.[0]?.text,
    'care-faq': questions?.[0]?.question,
    'care-references': references?.[0]?.title,
  }[tag];
  return String(words);
}

/** All that matches inside an element. */
export function all<T extends HTMLElement>(host: Element, selector: string): T[] {
  return [...host.shadowRoot!.querySelectorAll<T>(selector)];
}

/** The first that matches inside an element; it must be there. */
export function one<T extends HTMLElement>(host: Element, selector: string): T {
  const found = host.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`<${host.localName}> has no ${selector}`);
  return found;
}

/** The sheets over an element that are open, popovers or not. */
export function openSheets(host: Element): HTMLElement[] {
  return all(host, '.popover').filter((sheet) => sheet.getClientRects().length);
}

/** The words that an element shows, with single spaces. */
export function wordsOf(node: Element | ShadowRoot | null): string {
  const from = (node instanceof Element && node.shadowRoot) || node;
  return from?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** The words that are seen, without those that are only heard. */
export function seenIn(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const heard of copy.querySelectorAll('.visually-hidden')) heard.remove();
  return wordsOf(copy);
}

/** The same words where an engine’s tests stand in a frame: there a link out opens in a new tab and says so. */
export const unframed = (words: string) => words.replace(/ ?\(opens in a new tab\)/g, '');

/** Whether the children of the tag itself can be seen. */
export function fallbackStands(host: Element): boolean {
  return host.firstElementChild?.checkVisibility() ?? false;
}

/** The addresses of the references that a link cites: one, or a range. */
export const citedBy = (link: HTMLElement) => link.dataset.cites!.split(' ');

/** What has the focus, inside shadow roots too. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Says where the focus is if it is elsewhere; a comparison of elements says pages, or never ends. */
export function expectFocus(wanted: Element | null | undefined): void {
  const told = (element?: Element | null) => element?.outerHTML.slice(0, 120) ?? 'nothing';
  if (focused() !== wanted)
    throw new Error(`The focus is on ${told(focused())} and not on ${told(wanted)}`);
}

/** One thing that assistive technology is told of. */
export interface Spoken {
  role: string;
  name: string;
  description: string;
  [property: string]: unknown;
}

/** What assistive technology is told, in reading order: each engine’s own accessibility tree. */
export const spoken = () => executeServerCommand<Spoken[], undefined>('spoken');

/** The names of everything of a role, in reading order. */
export async function names(role: string): Promise<string[]> {
  return (await spoken()).filter((node) => node.role === role).map(({ name }) => name);
}

/** Every rule of axe, those of the page as a whole included. */
export async function accessible(): Promise<void> {
  await expect(document).to.be.accessible();
}

/** Presses Tab until the focus is on what is wanted. */
export async function tabTo(wanted: Element): Promise<void> {
  for (let press = 0; press < 200 && focused() !== wanted; press += 1)
    await sendKeys({ press: 'Tab' });
  expectFocus(wanted);
}

/** Presses the mouse on something that can be seen, or beside everything. */
export async function clickOn(element?: Element): Promise<void> {
  element?.scrollIntoView({ block: 'center' });
  const { left = 1, top = 1, width = 0, height = 0 } = element?.getClientRects()[0] ?? {};
  const position: [number, number] = [left + width / 2, top + height / 2].map(Math.round) as never;
  await sendMouse({ type: 'click', position });
}

/** What takes minutes is gone through whole where it is asked for (`WHOLE=1`), and else by samples. */
export const whole = document.documentElement.hasAttribute('data-whole');

/** Chooses the samples: the run prints it, and `SEED` repeats it. */
export const seed = Number(document.documentElement.dataset.seed ?? 0);

/** For `filter`: all, or one in so many. */
export const oneIn = (many: number) => (_: unknown, index: number) =>
  whole || (index + seed) % many === 0;

/** WebKit has no forced colours. */
export const hasForcedColours = CSS.supports('forced-color-adjust', 'none');

/** Gives the page the few colours of a reader until the test ends. */
export async function inForcedColours(): Promise<void> {
  afterwards(() => executeServerCommand('forced-colors', 'none'));
  await executeServerCommand('forced-colors', 'active');
  expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
}

/** Shows the page as paper would until the test ends, and tells it as who prints does. */
export async function onPaper(): Promise<void> {
  afterwards(async () => {
    dispatchEvent(new Event('afterprint'));
    await executeServerCommand('media', {});
  });
  dispatchEvent(new Event('beforeprint'));
  await executeServerCommand('media', { media: 'print' });
}
