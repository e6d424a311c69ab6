// A signed pack is compared with its signature before it is shown, once for all who show it.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { signableParts } from '../../src/content/parts.js';
import { registerContent, type CareSymptomChecklist, type Pack } from '../../src/index.js';
import {
  bundled,
  eventsOf,
  heard,
  one,
  packWith,
  replace,
  rendered,
  signed as signedPack,
  settled,
  show,
  wordsOf,
} from '../helpers.js';
import { open, rest, type Page } from '../fixtures/pages/srcdoc-page.js';

const UNCHECKED = 'Not yet checked by a clinician.';
const CHECKED = 'Checked by: Nurse, 30 November 2026.';

let number = 0;

/** A pack of a condition of its own, as somebody has signed it. */
async function signed(changes: Partial<Pack> = {}): Promise<Pack> {
  return signedPack(packWith({ condition: `signed-${(number += 1)}`, ...changes }));
}

const lastLine = (host: Element) => wordsOf(one(host, '[part="provenance"]'));

/** How often a page has something hashed, and a way to let it wait. */
function hashing(page: Pick<typeof globalThis, 'crypto'> = globalThis) {
  const { subtle } = page.crypto;
  const watched = { count: 0, wait: Promise.resolve() };
  replace(page.crypto, 'subtle', {
    async digest(...given: Parameters<SubtleCrypto['digest']>) {
      watched.count += 1;
      await watched.wait;
      return subtle.digest(...given);
    },
  });
  return watched;
}

/** A digest that waits until it is let go. */
function held() {
  const watched = hashing();
  let release = () => {};
  watched.wait = new Promise((resolve) => (release = resolve));
  return release;
}

/** All that an element says while it changes. */
function said(host: Element): string[] {
  const all = [wordsOf(host)];
  const note = () => all.push(wordsOf(host));
  new MutationObserver(note).observe(host.shadowRoot!, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return all;
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('a signed pack', () => {
  it('never says that it is not yet checked', async () => {
    const host = await show('<care-faq condition="none-yet"><p>Ask us.</p></care-faq>');
    const all = said(host);
    const ready = eventsOf('care-ready');
    host.content = await signed();
    await settled();
    expect(wordsOf(one(host, '[part="provenance"]'))).to.contain(CHECKED);
    expect(all.some((words) => words.includes(UNCHECKED))).to.equal(false);
    expect(ready.length).to.equal(1);
  });

  it('has each part hashed once, however many widgets show it', async () => {
    const pack = await signed();
    const watched = hashing();
    registerContent(pack);
    const widget = `<care-faq condition="${pack.condition}"></care-faq>`;
    const host = await show(widget.repeat(5));
    for (const faq of host.parentElement!.querySelectorAll('care-faq'))
      expect(wordsOf(faq)).to.contain(CHECKED);
    await show(widget);
    expect(watched.count).to.equal(signableParts(pack).length);
  });

  it('leaves what is shown as it is until it is compared', async () => {
    const host = await show('<care-faq open="no-symptoms"></care-faq>');
    const before = wordsOf(host);
    one(host, 'summary').focus();
    const pack = await signed({ title: 'Another', version: '2.0.0' });
    const release = held();
    const ready = eventsOf('care-ready');
    host.content = pack;
    await turn();
    expect(wordsOf(host)).to.equal(before);
    expect(ready.length).to.equal(0);
    release();
    await rendered();
    expect(wordsOf(host)).to.contain(CHECKED);
    expect(ready.length).to.equal(1);
  });

  it('leaves the tag’s own words until then', async () => {
    heard('error');
    const host = await show('<care-faq condition="none-yet"><p>Ask us.</p></care-faq>');
    const pack = await signed();
    const release = held();
    host.content = pack;
    await turn();
    expect(host.firstElementChild!.checkVisibility()).to.equal(true);
    release();
    await rendered();
    expect(wordsOf(host)).to.contain(CHECKED);
  });

  it('that gives way to another one meanwhile is not shown', async () => {
    const host = await show('<care-faq></care-faq>');
    const [one, other] = [await signed({ version: '2.0.0' }), await signed({ version: '3.0.0' })];
    const release = held();
    const ready = eventsOf<{ version: string }>('care-ready');
    host.content = one;
    await turn();
    host.content = other;
    release();
    await rendered();
    expect(ready.map(({ detail }) => detail.version)).to.deep.equal(['3.0.0']);
  });

  it('is printed before that with the words that claim less', async () => {
    const host = await show('<care-faq></care-faq>');
    const pack = await signed();
    const release = held();
    host.content = pack;
    await turn();
    dispatchEvent(new Event('beforeprint'));
    expect(wordsOf(one(host, '[part="provenance"]'))).to.contain(UNCHECKED);
    dispatchEvent(new Event('afterprint'));
    release();
    await turn();
    await settled();
    expect(wordsOf(one(host, '[part="provenance"]'))).to.contain(CHECKED);
  });

  it('says that it is not yet checked where the browser fails to tell', async () => {
    const host = await show('<care-faq></care-faq>');
    const pack = await signed();
    replace(crypto, 'subtle', { digest: () => Promise.reject(new Error('no')) });
    host.content = pack;
    await settled();
    expect(wordsOf(host)).to.contain(UNCHECKED).and.to.contain(bundled.questions![0]!.question);
  });
});

describe('a pack that several have signed', () => {
  const isWarning = (part: string) => part.startsWith('warning');
  const doctor = { role: 'Consultant oncologist', name: 'Dr A. Example', date: '2026-11-29' };
  const byDoctor = 'Checked by: Consultant oncologist (Dr A. Example), 29 November 2026.';

  /** The warning signs by a doctor, the questions by a nurse, and the rest by nobody. */
  async function some(changes: Partial<Pack> = {}): Promise<Pack> {
    const { labels, ...pack } = packWith({ condition: `signed-${(number += 1)}`, ...changes });
    void labels;
    const first = await signedPack(pack, doctor, isWarning);
    return signedPack(first, {}, (part) => part.startsWith('questions.'));
  }

  async function shown(tag: string, pack: Promise<Pack>, attributes = '') {
    const host = await show(`<${tag} ${attributes}></${tag}>`);
    host.content = await pack;
    await settled();
    return host;
  }

  it('names in each widget who has signed what it shows, by role, and by name where it is given', async () => {
    const signs = lastLine(await shown('care-warning-signs', some()));
    expect(signs).to.contain(byDoctor).and.not.to.contain('Nurse');
    // Some of their words the glossary explains, and nobody has signed that.
    expect(signs).to.contain('Not yet checked by a clinician: Words explained.');
    const faq = lastLine(await shown('care-faq', some()));
    // One of its answers shows the warning signs.
    expect(faq).to.contain(CHECKED).and.to.contain(byDoctor);
    expect(faq).to.contain('Not yet checked by a clinician: Words explained.');
  });

  it('says of what nobody has signed that no clinician has checked it', async () => {
    for (const tag of ['care-symptom-checklist', 'care-references', 'care-about']) {
      const line = lastLine(await shown(tag, some()));
      // The checklist has the signs of an emergency, too, and those are signed.
      if (tag !== 'care-symptom-checklist') expect(line, tag).not.to.contain('Checked by');
      expect(line, tag).to.match(/Not yet checked by a clinician(\.|: Symptom checklist)/);
    }
    const { id } = bundled.sections!.find(({ body }) => body.every(({ type }) => type !== 'show'))!;
    const section = await shown('care-section', some(), `section="${id}"`);
    expect(lastLine(section)).to.contain(UNCHECKED);
  });

  it('says so of the list to take along, too', async () => {
    const host = (await shown('care-symptom-checklist', some())) as CareSymptomChecklist;
    expect(host.toText()).to.contain(UNCHECKED);
    host.content = await signedPack(await some(), doctor, (part) => part === 'symptoms');
    await settled();
    expect(host.toText()).to.contain(byDoctor).and.not.to.contain(UNCHECKED);
  });

  it('names in the article the parts that nobody has signed', async () => {
    const line = lastLine(await shown('care-article', some()));
    expect(line).to.contain(byDoctor).and.to.contain(CHECKED).and.not.to.contain(UNCHECKED);
    const [, parts] = /Not yet checked by a clinician: (.*?)\. /.exec(`${line} `)!;
    const { sections } = bundled;
    expect(parts!.split('; ')).to.deep.equal([
      'About this information',
      'Key points',
      ...sections!.map(({ title }) => title),
      'Symptom checklist',
      'Questions to ask',
      'Who can help',
      'Words explained',
      'Further reading',
      'References',
    ]);
  });

  it('names a question that nobody has signed, and all of them as one', async () => {
    const [first] = bundled.questions!;
    const rest = (part: string) => part !== `questions.${first!.id}`;
    const faq = await shown('care-faq', signedPack(packWith(), {}, rest));
    expect(lastLine(faq)).to.contain(`Not yet checked by a clinician: ${first!.question}`);
    const none = (part: string) => !part.startsWith('questions.');
    faq.content = await signedPack(packWith(), {}, none);
    await settled();
    expect(lastLine(faq)).to.contain('Not yet checked by a clinician: Questions and answers.');
  });

  it('says in care-about who has signed which parts', async () => {
    const pack = await signedPack(
      await some(),
      {
        role: 'Pharmacist',
        name: 'B. Example',
        registration: 'GPhC 1234567',
      },
      (part) => part === 'labels' || part === 'keyPoints',
    );
    const words = wordsOf(await shown('care-about', Promise.resolve(pack)));
    expect(words).to.match(
      /oncologist \(Dr A\. Example\), 29 November 2026\.\s+Emergency; Urgent; Soon/,
    );
    expect(words).to.match(/Nurse, 30 November 2026\.\s+Questions and answers/);
    expect(words).to.match(
      /Pharmacist \(B\. Example, GPhC 1234567\), 30 November 2026\.\s+Key points/,
    );
    expect(words).to.contain('Not yet checked by a clinician: About this information; ');
  });

  it('is not shown where one of them has signed other words', async () => {
    heard('error');
    const errors = eventsOf<{ path: string }>('care-error');
    const pack = await some();
    await shown('care-references', Promise.resolve({ ...pack, warningSigns: [] }));
    expect(errors.map(({ detail }) => detail.path)).to.deep.equal([
      '$.provenance.review.reviewers',
    ]);
  });
});

describe('a pack that was changed after it was signed', () => {
  it('is not shown for a moment, nor said to be ready', async () => {
    heard('error');
    const host = await show('<care-faq><p>Ask us.</p></care-faq>');
    const all = said(host);
    const [ready, errors] = [eventsOf('care-ready'), eventsOf('care-error')];
    const [question, ...others] = bundled.questions!;
    const pack = await signed();
    host.content = { ...pack, questions: [{ ...question!, question: 'Forged?' }, ...others] };
    await settled();
    expect(host.firstElementChild!.checkVisibility()).to.equal(true);
    expect(all.some((words) => words.includes('Forged?'))).to.equal(false);
    expect(ready.length).to.equal(0);
    expect(errors.length).to.equal(1);
  });
});

describe('a signed pack on a page with the files as they ship', () => {
  const counts = `<script>
    hashed = 0; said = [];
    const { digest } = SubtleCrypto.prototype;
    SubtleCrypto.prototype.digest = function (...given) {
      hashed += 1;
      return digest.apply(this, given);
    };
    addEventListener('care-ready', ({ target }) => said.push(target.shadowRoot.textContent));
  </script>`;
  const scripts = ['care-elements', 'care-pack']
    .map((file) => `<script src="/cdn/${file}.js" defer></script>`)
    .join('');

  type Counting = Page & { hashed: number; said: string[] };

  it('has each part hashed once, by care-pack, for all its widgets', async () => {
    const pack = await signed();
    const body = `<care-pack><script type="application/json">${JSON.stringify(pack)}</script></care-pack>
      <care-faq condition="${pack.condition}"></care-faq><care-about condition="${pack.condition}"></care-about>`;
    const page = (await open(body, counts + scripts)) as Counting;
    while (page.said.length < 2) await turn();
    await rest(page);
    expect(page.hashed).to.equal(signableParts(pack).length);
    for (const words of page.said) expect(words).to.contain(CHECKED.slice(0, -1));
  });

  it('has each part hashed once for the elements of two copies', async () => {
    const pack = await signed();
    const other = `<script type="module">
      import { CareFaq } from '/dist/elements/care-faq.js';
      CareFaq.define('npm-faq');
    </script>`;
    const two = '<care-faq></care-faq><npm-faq></npm-faq>';
    const page = (await open(
      two.replaceAll('></', ` condition="${pack.condition}"></`),
      counts + scripts + other,
    )) as Counting;
    page.CareElements!.registerContent(pack);
    while (page.said.length < 2) await turn();
    await rest(page);
    expect(page.hashed).to.equal(signableParts(pack).length);
    for (const words of page.said) expect(words).to.contain(CHECKED.slice(0, -1));
  });
});
