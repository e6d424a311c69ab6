/** Colours as the browser paints them, and what a reader has to tell apart by them. */
import { afterwards } from '../helpers.js';
import { queryAllDeep, composedAncestors } from '../../src/dom/anchors.js';

export type Colour = [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Colour>();

/** A computed colour in sRGB, whatever function it is written with. */
export function colour(css: string): Colour {
  if (!known.has(css)) {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = '#000';
    pen.fillStyle = css;
    pen.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
    known.set(css, [red!, green!, blue!, alpha! / 255]);
  }
  return known.get(css)!;
}

function over([r, g, b, a]: Colour, [R, G, B]: Colour): Colour {
  return [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
}

/** What an element stands on: its backgrounds, one over the other, down to the page's. */
export function paperOf(element: Node): Colour {
  const sheets: Colour[] = [];
  for (const node of composedAncestors(element)) {
    if (!(node instanceof Element)) continue;
    const sheet = colour(getComputedStyle(node).backgroundColor);
    sheets.push(sheet);
    if (sheet[3] === 1) break;
  }
  const root = colour(getComputedStyle(document.body).backgroundColor);
  const page: Colour = root[3] ? root : [255, 255, 255, 1];
  return sheets.reduceRight<Colour>((below, sheet) => over(sheet, below), page);
}

function luminance(colour: Colour): number {
  const [r, g, b] = colour.slice(0, 3).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** The contrast of WCAG between a colour and the paper below it. */
export function contrast(ink: Colour, paper: Colour): number {
  const [light, dark] = [luminance(over(ink, paper)), luminance(paper)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

export interface Measured {
  what: string;
  ratio: number;
}

/** Every element of ours, in all shadow roots. */
export const ours = () => [...queryAllDeep(document.body, '.care, .care *')];

/** An element and its words, for a test to say. */
export const told = (element: Element, words = element.textContent ?? '') =>
  `${element.localName}.${element.getAttribute('class') ?? ''} “${words.trim().slice(0, 30)}”`;

/** Whether it can be seen: not hidden, not closed, not for listeners only. */
export const seen = (element: Element) =>
  element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
  !element.closest('.visually-hidden');

/** Every text of our elements that can be seen; body text is what stands in the ink of the page. */
export function* texts(): Generator<Measured & { body: boolean }> {
  for (const element of ours()) {
    const words = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const field = element.matches('textarea,input:not([type=checkbox],[type=radio])');
    const own = field ? 'a field' : words.map(({ textContent }) => textContent).join('');
    if (!own.trim() || !seen(element)) continue;
    const { color, fill } = getComputedStyle(element);
    const ink = colour(element.closest('svg') ? fill : color);
    const body = !element.closest('a,button:not(.term),.band,.call');
    yield { what: told(element, own), ratio: contrast(ink, paperOf(element)), body };
  }
}

/** The edge of every field and button that has one, against what surrounds it; the ticks' colour too. */
export function* edges(): Generator<Measured> {
  const around = (element: Element) => paperOf(element.parentNode!);
  for (const element of queryAllDeep(
    document.body,
    'input,textarea,button,.my-list,.call,[popover]',
  )) {
    const style = getComputedStyle(element);
    if (!seen(element)) continue;
    if (element.matches('[type=checkbox],[type=radio]')) {
      const ratio = contrast(colour(style.accentColor), around(element));
      yield { what: told(element), ratio };
    } else if (element.matches('.call')) {
      const seen = [paperOf(element), colour(style.borderTopColor)];
      const ratios = seen.map((part) => contrast(part, around(element)));
      yield { what: told(element), ratio: Math.max(...ratios) };
    } else if (parseFloat(style.borderTopWidth) && style.borderTopStyle !== 'none') {
      yield { what: told(element), ratio: contrast(colour(style.borderTopColor), around(element)) };
    }
  } // What is drawn: the mark of a question, the shape of a level, the lines of a picture.
  for (const element of queryAllDeep(document.body, 'summary,svg,svg *')) {
    const summary = element.matches('summary');
    const { stroke, borderBottomColor } = getComputedStyle(
      element,
      summary ? '::after' : undefined,
    );
    if (!seen(element) || (!summary && stroke === 'none')) continue;
    const ratio = contrast(colour(summary ? borderBottomColor : stroke), around(element));
    yield { what: `the drawing of ${told(element)}`, ratio };
  }
}

/** What is wrong with the ring around what has the focus: 2 px or more, 3:1 against its surroundings. */
export function ringFault(place: Element): string | undefined {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(place);
  const what = told(place);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
    return `${what}: ${outlineStyle} ${outlineWidth}`;
  const ratio = contrast(colour(outlineColor), paperOf(place.parentNode!));
  return ratio < 3 ? `${what}: ${ratio.toFixed(2)}` : undefined;
}

/** What falls below a ratio, for a test to say. */
export function below(least: number, measured: Iterable<Measured>): string[] {
  return [...measured]
    .filter(({ ratio }) => ratio < least)
    .map(({ what, ratio }) => `${what}: ${ratio.toFixed(2)}`);
}

/** A page in a scheme, on paper and in ink of its own, until the test ends. */
export function paint(scheme: string, accent?: string): void {
  const { style } = document.documentElement;
  style.setProperty('color-scheme', scheme);
  if (accent) style.setProperty('--care-accent', accent);
  document.body.style.background = scheme === 'dark' ? '#11191c' : '#fff';
  document.body.style.color = scheme === 'dark' ? '#e6edef' : '#1d2a2f';
  afterwards(() => {
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
  });
}

/** Dresses the page in one of the demo's themes until the test ends; says its rules. */
export async function theme(name: string): Promise<string> {
  const text = await (await fetch(`/demo/themes/${name}.css`)).text();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
  afterwards(() => (document.adoptedStyleSheets = []));
  if (/--paper/.test(text))
    Object.assign(document.body.style, { background: 'var(--paper)', color: 'var(--ink)' });
  return text;
}
