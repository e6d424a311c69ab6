// Every element in every state, on paper too, under the contract's policy to the letter: no report.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { small } from '../accessibility/pack.js';
import { enter, states } from '../accessibility/states.js';
import {
  bundled,
  fallbackStands,
  freeze,
  oneIn,
  onPaper,
  replace,
  settled,
  today,
  unframed,
  wordsOf,
  until,
} from '../helpers.js';
import {
  classic,
  contract,
  open,
  ours,
  published,
  ways,
  type Page,
} from '../fixtures/pages/strict-page.js';

/** What ships has less white space between its blocks. */
const saidBy = (host: Element) => unframed(wordsOf(host.shadowRoot)).replaceAll(' ', '');

/** Has all of ours that can be printed printed, and the page as it stands. */
async function print(page: Page): Promise<void> {
  await onPaper();
  replace(page, 'print', () => {});
  for (const host of ours(page)) {
    (host as { print?: () => void }).print?.();
    await settled(page.document);
    page.dispatchEvent(new page.Event('afterprint'));
  }
  page.dispatchEvent(new page.Event('beforeprint'));
  await settled(page.document);
  page.dispatchEvent(new page.Event('afterprint'));
  await executeServerCommand('media', {});
}

const sections = small.sections!.map((section) => ({
  ...section,
  body: section.body.filter(({ type }) => type !== 'image'),
}));
/** Without its picture, which asks a page for `img-src 'self'` besides. */
const plain = { ...small, sections };

/** What each state says and how it is laid out on a page without a policy. */
const usual = new Map<string, { words: string; display: string }>();

async function asUsual(state: string) {
  if (!usual.has(state)) {
    const host = await enter(state, plain);
    usual.set(state, { words: saidBy(host), display: getComputedStyle(host).display });
    host.parentElement!.remove();
  }
  return usual.get(state);
}

describe('under the policy of the contract, in every state, words and look are those of any page, and nothing is reported', () => {
  // A sample is every other state in each way, and the rest in the next way.
  for (const [place, [way, { head, brings, policy = contract }]] of Object.entries(ways).entries())
    it(way, async () => {
      const page = await open(head, '', policy);
      const sample = Object.entries(states).filter((state, index) =>
        oneIn(2)(state, index + place),
      );
      for (const [state, { markup }] of sample) {
        if (!brings.test(markup)) continue;
        const wanted = await asUsual(state);
        freeze(today, page);
        const host = await enter(state, plain, page);
        expect(host, state).to.be.instanceOf(page.customElements.get(host.localName));
        const { display } = page.getComputedStyle(host);
        expect({ words: saidBy(host), display }, state).to.deep.equal(wanted);
        await print(page);
        expect(page.watched.faults, state).to.deep.equal([]);
        host.parentElement!.remove();
      }
    }).timeout(120_000);
});

it("a picture asks for img-src 'self' besides, and for nothing else", async () => {
  const page = await open(classic('care-elements'), '', `${contract}; img-src 'self'`);
  const host = await enter('article', small, page);
  const image = host.shadowRoot!.querySelector('img')!;
  image.loading = 'eager';
  await until(() => image.complete);
  expect(image.naturalWidth).to.be.above(0);
  expect(page.watched.faults).to.deep.equal([]);
});

it('the states are of every element that shows something', async () => {
  const markup = Object.values(states).map((state) => state.markup);
  for (const tag of (await published()).filter((name) => name !== 'care-pack'))
    expect(markup.join()).to.include(`<${tag} `);
});

describe('care-pack on a strict page', () => {
  const scripts = classic('care-elements') + classic('care-pack');
  const body =
    '<care-pack src="/answers/good?condition=own"></care-pack><care-faq condition="own"><p>Ask us.</p></care-faq>';
  const done = (page: Page) =>
    new Promise<string>((resolve) => {
      for (const name of ['care-ready', 'care-error'])
        page.document.addEventListener(name, ({ type }) => resolve(type));
    });

  it('may fetch where the policy has connect-src, and nothing is reported', async () => {
    const page = await open(scripts, body, `${contract}; connect-src 'self'`);
    const faq = page.document.querySelector('care-faq')!;
    if (fallbackStands(faq)) await done(page);
    expect(wordsOf(faq.shadowRoot)).to.include(bundled.questions![0]!.question);
    expect(page.watched.faults).to.deep.equal([]);
  });

  it('says that it could not where the policy has none; the fallback stands, with one report', async () => {
    const page = await open(scripts, body);
    await until(() => page.watched.faults.length);
    await settled(page.document);
    expect(fallbackStands(page.document.querySelector('care-faq')!)).to.equal(true);
    expect(page.watched.faults).to.deep.equal([
      `connect-src ${location.origin}/answers/good?condition=own`,
    ]);
  });
});

describe('what breaks the policy is reported', () => {
  const breaks: Record<string, (page: Page) => unknown> = {
    'require-trusted-types-for': ({ document }) => (document.body.innerHTML = '<b>words</b>'),
    'style-src-attr': ({ document }) => document.body.setAttribute('style', 'color: red'),
    'style-src-elem': ({ document }) => {
      const style = document.createElement('style');
      style.append('p { color: red }');
      document.head.append(style);
    },
    'img-src': ({ document }) => {
      const image = document.createElement('img');
      image.src = '/demo/screenshot.png';
      document.body.append(image);
    },
    'connect-src': ({ fetch }) => fetch('/'),
  };
  for (const [directive, act] of Object.entries(breaks))
    it(directive, async () => {
      const page = await open(classic('care-elements'));
      const told = new Promise((resolve) =>
        page.document.addEventListener('securitypolicyviolation', resolve),
      );
      try {
        await act(page);
      } catch {
        // It is thrown at whoever tried, too.
      }
      await told;
      expect(page.watched.faults.join()).to.include(directive);
    });

  it('script-src-elem', async () => {
    const page = await open('', '<script>window.ran = true;</script>');
    await until(() => page.watched.faults.length);
    expect(page.watched.faults.join()).to.include('script-src-elem');
    expect('ran' in page).to.equal(false);
  });
});
