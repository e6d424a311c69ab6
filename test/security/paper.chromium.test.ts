// What is printed, on paper: the words of the PDF, on pages whose own style would have it otherwise (a
// sample of them; all with WHOLE=1).
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CareArticle, CareSymptomChecklist, Pack } from '../../src/index.js';
import '../../src/define.js';
import { afterwards, bundled, freeze, oneIn, replace, settled, show, today } from '../helpers.js';
import { small } from '../accessibility/pack.js';
import { dress, hosts } from './hosts.js';
import { shells, tailwind, type Shell } from './shells.js';

const { documentElement: html, body } = document;

const tight = (words: string) => words.normalize('NFKC').replace(/\s+/g, '');

/** The words of the paper that the page would make now, without what is between them. */
async function onPaper(): Promise<string> {
  const sides = await executeServerCommand<string[], undefined>('paper');
  // A table that goes on over the page has its head there again.
  return heads.reduce((words, head) => words.replaceAll(head, ''), tight(sides.join('')));
}

const heads = [bundled, small]
  .flatMap(({ sections }) => sections!)
  .flatMap(({ body }) => body)
  .flatMap((block) =>
    'columns' in block ? [tight(block.columns.map(strings).flat().join(''))] : [],
  );

/** Everything that a reader can read of something in a pack. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(Object(value))
    .filter(
      ([key]) =>
        !/^(id|type|term|link|citations?|basis|contact|figure|alternative|columns|list|group|service|src)$/.test(
          key,
        ),
    )
    .flatMap(([, item]) => strings(item));
}

/** Gives the page a style until the test ends. */
function build({ css, adopted, html: onHtml, body: onBody }: Shell): void {
  const element = document.createElement('style');
  element.textContent = css ?? '';
  document.head.prepend(element);
  afterwards(() => element.remove());
  if (adopted) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(adopted);
    document.adoptedStyleSheets = [sheet];
    afterwards(() => (document.adoptedStyleSheets = []));
  }
  for (const [root, text] of [
    [html, onHtml],
    [body, onBody],
  ] as const) {
    if (text) root.setAttribute('style', text);
    afterwards(() => root.removeAttribute('style'));
  }
}

/** All of the page that printing could change. */
const state = () => ({
  children: [...html.children, ...body.children],
  attributes: [html, body].map(({ className, style }) => [className, style.cssText]),
  sheets: [...document.styleSheets].map(({ cssRules }) =>
    [...cssRules].map((rule) => rule.cssText),
  ),
  adopted: [...document.adoptedStyleSheets],
});

/** Two widgets on a page of many words, whose printer waits; the pack has something of every kind. */
async function page(pack: Pack = small) {
  replace(window, 'print', () => dispatchEvent(new Event('beforeprint')));
  const article = await show<CareArticle>(`
    <care-article region="GB" site-name="Riverside"></care-article>
    <care-symptom-checklist notes></care-symptom-checklist>
    <p>Hospitalwide</p><div style="position: fixed; top: 0">Hospitalwide</div>
    <dialog>Hospitalwide</dialog>`);
  const list = article.nextElementSibling as CareSymptomChecklist;
  article.content = list.content = pack;
  await settled();
  list.selected = pack.symptoms!.slice(0, 3).map(({ id }) => id);
  list.parentElement!.querySelector('dialog')!.showModal();
  await settled();
  return [article, list];
}

/** The words without the foot of each page: how many pages there are depends on the page's style. */
function withoutFeet(paper: string, of: string): string {
  const title = tight(of);
  const [, total] = new RegExp(`/(\\d+)${title}`).exec(paper) ?? [];
  let words = paper;
  // The last first: the foot of page 1 is in that of page 11.
  for (let page = Number(total); page; page -= 1)
    words = words.replace(`${page}/${total}${title}`, '');
  return words;
}

/** What each widget prints, and that nothing of it is left. */
async function printed(widgets: { print(): void }[], { title } = small): Promise<string[]> {
  const papers: string[] = [];
  for (const widget of widgets) {
    const before = state();
    widget.print();
    papers.push(withoutFeet(await onPaper(), title));
    expect(document.querySelector('.care-print')).to.equal(null);
    expect(state()).to.deep.equal(before);
  }
  return papers;
}

/**
 * Letters that one paper has and the other has not; where a page ends, and with it the order in which
 * columns are drawn, depends on the page's style.
 */
function difference(found: string, wanted: string): string {
  const counts = new Map<string, number>();
  for (const letter of found) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of wanted) counts.set(letter, (counts.get(letter) ?? 0) - 1);
  return [...counts].filter(([, count]) => count).join(' ');
}

describe('on paper', () => {
  let leaflet = '';
  let ownList = '';

  before(async () => {
    freeze(today);
    [leaflet = '', ownList = ''] = await printed(await page());
  });

  it('the leaflet has every word of the pack, and the list what is ticked', async () => {
    const [leaflet = '', ownList = ''] = await printed(await page(bundled), bundled);
    const { sections, questions, glossary, keyPoints, warningSigns, title } = bundled;
    const lost = strings([title, keyPoints, sections, questions, glossary, warningSigns]).filter(
      (words) => !leaflet.includes(tight(words)),
    );
    expect(lost).to.deep.equal([]);
    const ticked = bundled.symptoms!.filter(({ text }) => ownList.includes(tight(text)));
    expect(ticked).to.deep.equal(bundled.symptoms!.slice(0, 3));
    expect(leaflet + ownList).not.to.contain('Hospitalwide');
  });

  it('the small pack, which other pages are compared by, goes over several pages', () => {
    expect(leaflet.length).to.be.above(1000);
    expect(
      strings(small.sections).filter((words) => !leaflet.includes(tight(words))),
    ).to.deep.equal([]);
  });

  /** That both papers have the same words on the page that this makes. */
  async function same(make: () => unknown): Promise<void> {
    const widgets = await page();
    await make();
    const [first = '', second = ''] = await printed(widgets);
    expect([difference(first, leaflet), difference(second, ownList)]).to.deep.equal(['', '']);
  }

  for (const [name, host] of Object.entries(hosts).filter(oneIn(4)))
    it(`are the same words on a page with ${name}`, () => same(() => dress(host)));

  for (const [name, shell] of Object.entries(shells).filter(oneIn(4)))
    it(`are the same words on a page with ${name}`, () => same(() => build(shell)));

  it('are the same words on a page with the whole of Tailwind 4', () =>
    same(async () => {
      build({ css: await tailwind() });
      body.className = 'flex h-screen overflow-hidden print:hidden';
      afterwards(() => body.removeAttribute('class'));
    }));
});
