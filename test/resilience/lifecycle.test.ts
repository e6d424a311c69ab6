// What pages and frameworks do with elements: each line says what becomes of ours.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CareFaq, CareSymptomChecklist } from '../../src/index.js';
import { all, bundled, fallbackStands, one, packWith, replace } from '../helpers.js';
import { open, ours, rest, script, shownBy, type Page } from '../fixtures/pages/srcdoc-page.js';

const faq = '<care-faq><p>Ask us.</p></care-faq>';
const question = bundled.questions![3]!;
const tags = [
  'care-about',
  'care-article',
  'care-faq',
  'care-references',
  'care-section',
  'care-symptom-checklist',
  'care-warning-signs',
];
const markup = (tag: string) => `<${tag} section="tests"></${tag}>`;

/** Loads a script into a page and waits for it. */
async function load(page: Page, src = '/cdn/care-elements.js'): Promise<void> {
  const tag = page.document.createElement('script');
  const loaded = new Promise((resolve) => tag.addEventListener('load', resolve));
  tag.src = src;
  page.document.head.append(tag);
  await loaded;
  await rest(page);
}

/** A page with a list in which one thing is ticked, and an accordion with one answer open. */
async function used() {
  const page = await open(`<care-symptom-checklist></care-symptom-checklist>${faq}<div></div>`);
  const [list, answers] = ours(page) as [CareSymptomChecklist, CareFaq];
  one(list, '[type="checkbox"]').click();
  one(answers, 'summary').click();
  await rest(page);
  const asUsed = () => [list.selected, all(answers, 'details[open]').length];
  return { page, list, answers, asUsed, before: [[bundled.symptoms![0]!.id], 1] };
}

describe('the script', () => {
  const ways = {
    'in <head> without defer': [script.replace(' defer', ''), ''],
    'in <head> with async': [script.replace('defer', 'async'), ''],
    'as the last of <body>': ['', script.replace(' defer', '')],
    'twice, and twice again as a module': [
      script + script,
      script.replace('defer', 'type="module"'),
    ],
  };
  for (const [way, [head, end]] of Object.entries(ways))
    it(`${way} shows every widget in place of its fallback`, async () => {
      const page = await open(faq + tags.map(markup).join('') + end, head);
      for (const host of ours(page)) expect(shownBy(host)).to.contain(bundled.provenance.source);
      expect(fallbackStands(ours(page)[0]!)).to.equal(false);
      expect(page.faults).to.deep.equal([]);
    });

  it('long after the page has loaded: the fallback stands until then', async () => {
    const page = await open(faq, '');
    expect(fallbackStands(ours(page)[0]!)).to.equal(true);
    await load(page);
    expect(shownBy(ours(page)[0]!)).to.contain(bundled.questions![0]!.question);
  });

  it('again long after: what the reader has done stays', async () => {
    const { page, asUsed, before } = await used();
    await load(page, '/cdn/care-elements.js?again');
    expect(asUsed()).to.deep.equal(before);
    expect(page.faults).to.deep.equal([]);
  });

  it('blocked by the page’s policy: the fallback stands, and nothing is thrown', async () => {
    const policy =
      '<meta http-equiv="content-security-policy" content="script-src \'unsafe-inline\'">';
    const page = await open(faq, policy + script);
    expect(page.CareElements).to.equal(undefined);
    expect(fallbackStands(ours(page)[0]!)).to.equal(true);
    expect(page.faults).to.deep.equal([]);
  });

  it('that does not arrive: the fallback stands', async () => {
    const page = await open(faq, '<script src="/cdn/no-such-file.js" defer></script>');
    expect(fallbackStands(ours(page)[0]!)).to.equal(true);
  });
});

describe('the markup', () => {
  for (const tag of tags)
    it(`<${tag}> cloned from a <template> shows the same as one that was there`, async () => {
      const page = await open(`${markup(tag)}<template>${markup(tag)}</template>`);
      const [there] = ours(page);
      const { content } = page.document.querySelector('template')!;
      page.document.body.append(content.cloneNode(true), page.document.importNode(content, true));
      await rest(page);
      const words = ours(page).map(shownBy);
      expect(words).to.have.length(3);
      expect(new Set(words).size).to.equal(1);
      expect(there!.cloneNode(true)).to.have.property('shadowRoot').not.equal(there!.shadowRoot);
    });

  it('written again by innerHTML begins anew: a page that keeps the words keeps no tick', async () => {
    const { page, list } = await used();
    const { body } = page.document;
    body.innerHTML = String(body.innerHTML);
    await rest(page);
    const [again, answers] = ours(page) as [CareSymptomChecklist, CareFaq];
    expect(again).not.to.equal(list);
    expect(again.selected).to.deep.equal([]);
    expect(fallbackStands(answers)).to.equal(false);
  });

  it('in a shadow root of the page shows the same', async () => {
    const page = await open('<div></div>');
    const root = page.document.querySelector('div')!.attachShadow({ mode: 'closed' });
    root.innerHTML = faq;
    const host = root.querySelector('care-faq')!;
    await host.updateComplete;
    expect(shownBy(host)).to.contain(question.question);
  });
});

describe('a widget that is taken', () => {
  it('into another document keeps its words, its ticks and its look, there and back', async () => {
    const { page, list, asUsed, before } = await used();
    const look = () => page.getComputedStyle(one(list, 'button')).minHeight;
    expect(look()).to.equal('44px');
    const frame = page.document.createElement('iframe');
    page.document.body.append(frame);
    const other = frame.contentDocument!;
    other.body.append(other.adoptNode(list));
    await rest(page);
    expect(asUsed()).to.deep.equal(before);
    expect(shownBy(list)).to.contain(bundled.provenance.source);
    expect(look()).to.equal('44px');
    one(list, '[type="checkbox"]').click();
    expect(list.selected).to.deep.equal([]);
    page.document.querySelector('div')!.append(list);
    await rest(page);
    expect(look()).to.equal('44px');
  });

  it('into the content of a <template> and back keeps its look', async () => {
    const { page, list, asUsed, before } = await used();
    page.document.createElement('template').content.append(list);
    page.document.body.append(list);
    await rest(page);
    expect(asUsed()).to.deep.equal(before);
    expect(page.getComputedStyle(one(list, 'button')).minHeight).to.equal('44px');
  });
});

describe('a widget that was never shown', () => {
  it('is shown in another document as in its own', async () => {
    const page = await open('<iframe></iframe>');
    const other = page.frames[0]!.document;
    const host = page.document.createElement('care-faq');
    other.body.append(host);
    await host.updateComplete;
    expect(shownBy(host)).to.contain(question.question);
    expect(page.getComputedStyle(one(host, 'button')).minHeight).to.equal('44px');
    expect(page.faults).to.deep.equal([]);
  });
});

describe('a page that the browser keeps for the way back', () => {
  it('comes back as the reader left it, and goes on', async () => {
    const list = `document.querySelector('care-symptom-checklist')`;
    const box = `${list}.shadowRoot.querySelectorAll('[type="checkbox"]')`;
    const at = (path: string) => new URL(path, location.href).href;
    const found = await executeServerCommand('there-and-back', {
      page: at('/test/fixtures/pages/kept.html'),
      away: at('/demo/thanks.html'),
      use: `${box}[0].click(); addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.kept = persisted;
        ${box}[1].click();
      })`,
      look: `[document.documentElement.dataset.kept, ...${list}.selected]`,
    });
    const ids = bundled.symptoms!.map(({ id }) => id);
    expect(found).to.deep.equal(['true', ids[0], ids[1]]);
  });

  it('hears of it and changes nothing', async () => {
    const { page, list, asUsed, before } = await used();
    for (const name of ['pagehide', 'pageshow'])
      page.dispatchEvent(new PageTransitionEvent(name, { persisted: true }));
    await rest(page);
    expect(asUsed()).to.deep.equal(before);
    one(list, '[type="checkbox"]').click();
    expect(list.selected).to.deep.equal([]);
  });
});

describe('an application that writes the address itself', () => {
  const address = `#liver-metastases/${question.id}`;
  const opened = (host: Element) => all(host, 'details[open]').map(({ dataset }) => dataset.anchor);

  it('finds the question open that it names when the widget comes later', async () => {
    const page = await open('');
    page.history.pushState(null, '', `about:srcdoc${address}`);
    page.document.body.innerHTML = faq;
    await rest(page);
    expect(opened(ours(page)[0]!)).to.deep.equal([address.slice(1)]);
  });

  it('moves nothing by pushState alone; the way back and forth does', async () => {
    const page = await open(faq);
    const [host] = ours(page);
    const { length } = page.history;
    page.history.pushState(null, '', `about:srcdoc${address}`);
    await rest(page);
    expect(opened(host!)).to.deep.equal([]);
    for (const step of [-1, 1]) {
      const told = new Promise((resolve) => page.addEventListener('hashchange', resolve));
      page.history.go(step);
      await told;
    }
    await rest(page);
    expect(opened(host!)).to.deep.equal([address.slice(1)]);
    expect(page.history.length).to.be.at.most(length + 1);
  });
});

describe('many changes at once', () => {
  it('end in the last state, with one rendering', async () => {
    const page = await open('<care-warning-signs></care-warning-signs>');
    const [host] = ours(page);
    page.CareElements!.registerContent(packWith({ condition: 'other', title: 'Another' }));
    let renderings = 0;
    const { performUpdate } = Object(host);
    replace(host!, 'performUpdate', () => {
      renderings += 1;
      performUpdate.call(host);
    });
    for (let change = 0; change < 1000; change++) {
      host!.setAttribute('heading-level', String((change % 6) + 1));
      host!.setAttribute('region', change % 2 ? 'GB' : 'US');
      host!.setAttribute('condition', change % 3 ? 'liver-metastases' : 'other');
    }
    await rest(page);
    expect(one(host!, '[part="heading"]').localName).to.equal('h4');
    expect(one(host!, '.call').getAttribute('href')).to.equal('tel:999');
    expect(host!.condition).to.equal('other');
    expect(renderings).to.equal(1);
    expect(page.faults).to.deep.equal([]);
  });
});
