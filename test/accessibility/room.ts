/** Whether a page has room for all of our widgets, and they for a finger. */
import { setViewport } from '@web/test-runner-commands';
import { afterwards } from '../helpers.js';
import { ours, seen, told } from './measure.js';

/** Makes the page so wide until the test ends. */
export async function wide(width: number, height = 800) {
  afterwards(() => setViewport({ width: 800, height: 600 }));
  await setViewport({ width, height });
}

/** Gives the page a style sheet until the test ends. */
export function style(css: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  afterwards(() => (document.adoptedStyleSheets = []));
  return sheet;
}

/** What reaches beyond the page, is cut off, or runs out of its box over what stands below. */
export function lost(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page scrolls: ${scrollWidth}`] : [];
  for (const element of ours()) {
    if (!seen(element) || element.closest('svg')) continue;
    const { left, right } = element.getBoundingClientRect();
    // Of a stacked table, only listeners get the row of headings.
    if (getComputedStyle(element.closest('thead') ?? element).clipPath !== 'none') continue;
    if (left < -1 || right > clientWidth + 1) found.push(`out of the page: ${told(element)}`);
    const { clientHeight, clientWidth: inside, scrollHeight, scrollWidth: needed } = element;
    // What is inline has no box of its own, and what goes on in the next column has several.
    const whole = clientHeight && element.getClientRects().length === 1;
    if (!whole || element.matches('nav,textarea,input')) continue;
    // Some fonts are higher than their line, and Firefox counts that; what runs over is a line or more.
    const { fontSize } = getComputedStyle(element);
    if (needed > inside + 1 || scrollHeight > clientHeight + 1 + parseFloat(fontSize) / 4)
      found.push(`cut: ${told(element)}`);
  }
  return found;
}

/** In a sentence, a link is as high as its line; a word that is explained too. */
const inSentence = 'p a:not(.call), li > a, li > span > a, td a, dd a, .term, a[dir], figcaption a';

/** Targets below 44 px, or below 24 px where they stand in lines. */
export function tooSmall(): string[] {
  const targets = ours().filter(
    (element) =>
      element.matches('a,button,summary,input,textarea,label:has(input)') &&
      seen(element) &&
      !element.matches('label input'),
  );
  return targets.flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    const least = element.matches('.citation,.back,.links a') ? 24 : 44;
    if (least === 44 && element.matches(inSentence)) return [];
    return Math.min(width, height) < least - 0.01
      ? [`${told(element)}: ${width.toFixed(1)} × ${height.toFixed(1)}`]
      : [];
  });
}
