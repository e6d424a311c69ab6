// On pages with a style of their own the widgets keep theirs: measured against a page that has none.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { afterwards, one, oneIn } from '../helpers.js';
import { ours, told } from '../accessibility/measure.js';
import { lost, tooSmall } from '../accessibility/room.js';
import { enter } from '../accessibility/states.js';
import { dress, hosts } from './hosts.js';

/** A state of each element that shows much of it at once. */
const states = {
  'care-symptom-checklist': 'checklist, with notes',
  'care-warning-signs': 'warning signs',
  'care-faq': 'questions, one at a time',
  'care-references': 'references, cited from questions',
  'care-section': 'section tests',
  'care-about': 'about',
  'care-article': 'article, ticked and open',
  'care-feedback': 'feedback, filled in',
  'care-subscribe': 'subscribe, sent empty',
};

/** What a site decides for a widget: its type, its ink, its pointer. Nothing else may come in. */
const given = [
  ...['font-family', 'font-style', 'font-weight', 'font-variant'],
  ...['font-feature-settings', 'letter-spacing', 'word-spacing', 'hyphens', 'tab-size', 'quotes'],
  ...['color', 'color-scheme', 'accent-color', 'cursor'],
  ...['-webkit-text-size-adjust', '-webkit-tap-highlight-color'],
];

/** Where something stands on the page is the page's affair. */
const foreign = /^(--|inset-|(top|left|bottom|right)$)/;
const names = [...getComputedStyle(document.body)].filter((name) => !foreign.test(name));

/** What of the widgets is drawn, and what is drawn by style alone. */
const drawn = () =>
  ours()
    .filter((element) => element.checkVisibility())
    .flatMap((element) =>
      (element.localName === 'summary' ? ['', '::after'] : ['']).map((pseudo) => ({
        element,
        pseudo,
      })),
    );

/** All that the browser computes of what is drawn. */
const looks = (parts: ReturnType<typeof drawn>) =>
  parts.map(({ element, pseudo }) => {
    const style = getComputedStyle(element, pseudo);
    return names.map((name) => style.getPropertyValue(name));
  });

/** Takes the host’s style away, and leaves the widgets what it gave them, and their width. */
function undress(sheet: CSSStyleSheet, widgets: HTMLElement[]): void {
  const kept = widgets.map((widget) => {
    const style = getComputedStyle(widget);
    const { width } = one(widget, '.care').getBoundingClientRect();
    return [
      ['width', `${width}px`],
      ['max-width', 'none'],
      // Of the usual 16 px: for a size in pixels, WebKit lays down no least size.
      ['font-size', `${parseFloat(style.fontSize) / 0.16}%`],
      ...given.map((name) => [name, style.getPropertyValue(name)]),
    ];
  });
  sheet.disabled = true;
  widgets.forEach((widget, index) => {
    for (const [name, value] of kept[index]!) widget.style.setProperty(name!, value!);
  });
}

/** A state on a page with a host's style. */
async function on(dir: string, state: string, host: (typeof hosts)[string]) {
  document.querySelector('main')?.remove();
  document.documentElement.dir = dir;
  afterwards(() => document.documentElement.removeAttribute('dir'));
  const widget = await enter(state);
  // The page's own heading need not fit.
  document.querySelector('h1')!.remove();
  for (const element of ours())
    for (const motion of element.getAnimations({ subtree: true })) motion.finish();
  return { widget, sheet: await dress(host) };
}

describe('a page with a style of its own:', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [place, [name, host]] of Object.entries(hosts).entries())
    for (const dir of ['ltr', 'rtl'].filter((dir, index) => oneIn(2)(dir, index + place)))
      describe(`${name}, ${dir}`, () => {
        before(() => setViewport({ width: 1100, height: 600 }));

        // A sample is every other element on each page, and the rest on the next.
        const sample = Object.entries(states).filter((state, index) =>
          oneIn(2)(state, index + Math.floor(place / 2)),
        );
        for (const [tag, state] of sample)
          it(`<${tag}> has the look that it has on a bare page`, async () => {
            const { widget, sheet } = await on(dir, state, host);
            const parts = drawn();
            const dressed = looks(parts);
            undress(sheet, [...widget.parentElement!.children] as HTMLElement[]);
            const bare = looks(parts);
            const found = parts.flatMap(({ element }, part) =>
              names.flatMap((name, index) => {
                const [is, was] = [dressed[part]![index], bare[part]![index]];
                return is === was ? [] : [`${told(element)} ${name}: ${is}, not ${was}`];
              }),
            );
            expect(found.slice(0, 20)).to.deep.equal([]);
          });

        it('the emergency stands white on dark red, and headings by their size', async () => {
          const { widget } = await on(dir, 'warning signs', host);
          const { backgroundColor, color } = getComputedStyle(one(widget, '.emergency .band'));
          expect([backgroundColor, color]).to.deep.equal([
            'rgb(143, 20, 20)',
            'rgb(255, 255, 255)',
          ]);
          const size = (selector: string) =>
            parseFloat(getComputedStyle(one(widget, selector)).fontSize);
          expect(size('[part="heading"]') / size('.care')).to.be.closeTo(1.5, 0.01);
          expect(size('.band h3') / size('.care')).to.be.closeTo(1.2, 0.01);
        });

        it('nothing is too wide for 320 px or too small for a finger', async () => {
          await setViewport({ width: 320, height: 600 });
          for (const state of Object.values(states)) {
            await on(dir, state, host);
            expect([state, ...lost(), ...tooSmall()]).to.deep.equal([state]);
          }
        });
      });
});
