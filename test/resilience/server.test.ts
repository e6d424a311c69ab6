// A server that stalls, resets, truncates and lies, where a pack or a list of withdrawn content is asked
// for; what answers at once with something else is in ../elements/care-pack.test.ts.
import { aTimeout, expect } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/define/care-pack.js';
import { configure, getContent } from '../../src/index.js';
import {
  afterwards,
  bundled,
  fallbackStands,
  heard,
  replace,
  settled,
  show,
  wordsOf,
  until,
} from '../helpers.js';

interface Failure {
  code: string;
  message: string;
}

/** Puts a pack tag on the page; what it tells comes later. */
function bring(src: string): Promise<Failure> {
  const tag = document.createElement('care-pack');
  const failure = new Promise<Failure>((resolve) =>
    tag.addEventListener('care-error', ({ detail }) => resolve(detail)),
  );
  tag.src = src;
  document.body.append(tag);
  afterwards(() => tag.remove());
  return failure;
}

/** The same server under another name. */
const elsewhere = () => {
  const { protocol, hostname, port } = location;
  const name = hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return `${protocol}//${name}:${port}`;
};

describe('a server that', () => {
  for (const kind of ['stall', 'drip'])
    it(`${kind === 'stall' ? 'stalls' : 'goes on in drops'} is given up after 15 seconds, in plain words, and the page goes on`, async () => {
      heard('error');
      const late: (() => void)[] = [];
      const { setTimeout } = window;
      const patience = (task: () => void, delay?: number) =>
        delay === 15_000 ? late.push(task) : setTimeout(task, delay);
      replace(window, 'setTimeout', patience);
      const failure = bring(`/answers/${kind}?to-the-limit`);
      const other = await show('<care-faq></care-faq>');
      await until(() => late.length);
      await aTimeout(100);
      late[0]!();
      const { code, message } = await failure;
      expect([code, message]).to.deep.equal([
        'fetch',
        `${location.origin}/answers/${kind}?to-the-limit could not be read: no whole answer within 15 seconds.`,
      ]);
      expect(wordsOf(other)).to.contain(bundled.questions![0]!.question);
    });

  it('sends without end is hung up on when it has sent more than a pack is', async () => {
    heard('error');
    const { code, message } = await bring('/answers/endless');
    expect(code).to.equal('invalid');
    expect(message).to.contain('larger than 2 MB');
    const over = async () => {
      const answer = await fetch('/answers/log?/answers/endless');
      return ((await answer.json()) as { over?: boolean }[])[0]!.over;
    };
    await until(over);
  });

  it('sends in pieces, one of which ends within a character, is read as one', async () => {
    void bring('/answers/pieces?condition=in-pieces');
    await until(() => getContent('in-pieces'));
    expect(getContent('in-pieces')).to.deep.equal({ ...bundled, condition: 'in-pieces' });
  });

  const lies: [kind: string, how: string, code: RegExp][] = [
    ['more', 'says that its answer is shorter than it is', /parse/],
    ['garbage', 'says that something is compressed which is not', /fetch|parse/],
    ['bomb', 'sends little that is very much when it is unpacked', /invalid/],
    ['nothing', 'says that there is nothing to send', /parse/],
  ];
  for (const [kind, how, code] of lies)
    it(`${how} is believed in nothing`, async () => {
      const condition = `from-${kind}`;
      heard('error');
      const host = await show(`<care-faq condition="${condition}"><p>Ask us.</p></care-faq>`);
      expect((await bring(`/answers/${kind}?condition=${condition}`)).code).to.match(code);
      expect(getContent(condition)).to.equal(undefined);
      expect(fallbackStands(host)).to.equal(true);
    });

  it('hangs up without a word is told of as one that could not be read', async () => {
    heard('error');
    const { code, message } = await bring('/answers/reset');
    expect(code).to.equal('fetch');
    expect(message).to.match(/could not be read/);
  });

  it('calls a pack a web page is believed by what it sends', async () => {
    void bring('/answers/mislabelled');
    await until(() => getContent('mislabelled'));
  });

  it('leads in a circle is told of as one that could not be read', async () => {
    heard('error');
    const { code } = await bring('/answers/circle');
    expect(code).to.equal('fetch');
  });

  it('leads elsewhere on the site is followed', async () => {
    void bring('/answers/moved?to=/answers/good?condition=moved');
    await until(() => getContent('moved'));
  });

  it('leads to where one logs in is told of as a web page', async () => {
    heard('error');
    const { code, message } = await bring('/answers/moved?to=/answers/login');
    expect(code).to.equal('parse');
    expect(message).to.contain('perhaps one to log in');
  });

  it('leads to another site is not followed unless that one lets this site read', async () => {
    heard('error');
    const place = encodeURIComponent(`${elsewhere()}/answers/good?condition=not-shared`);
    const { code } = await bring(`/answers/moved?to=${place}`);
    expect(code).to.equal('fetch');
    expect(getContent('not-shared')).to.equal(undefined);
  });

  it('leads to another site that lets any site read is followed, without cookies or referrer', async () => {
    document.cookie = 'known=reader';
    afterwards(() => (document.cookie = 'known=; max-age=0'));
    const path = '/answers/shared?condition=shared';
    void bring(`/answers/moved?to=${encodeURIComponent(elsewhere() + path)}`);
    await until(() => getContent('shared'));
    expect(await (await fetch(`/answers/log?${path}`)).json()).to.deep.equal([{}]);
  });
});

describe('a list of withdrawn content, from a server that', () => {
  const bad = ['404', '500', 'cut', 'reset', 'circle', 'login', 'broken', 'empty', 'garbage'];
  for (const kind of [...bad, 'nothing', 'more?condition=x', 'latin1'])
    it(`answers badly (${kind}), changes nothing but the console`, async () => {
      const warnings = heard('warn');
      const host = await show('<care-faq></care-faq>');
      configure({ withdrawn: `/answers/${kind}` });
      await until(() => warnings.length);
      expect(warnings[0]).to.contain(`withdrawn="/answers/${kind}" could not be read`);
      await settled();
      expect(wordsOf(host)).to.contain(bundled.questions![0]!.question);
    });

  it('stalls, is given up after 15 seconds', async () => {
    const warnings = heard('warn');
    const limit = new AbortController();
    const limits: number[] = [];
    replace(AbortSignal, 'timeout', (delay: number) => {
      limits.push(delay);
      return limit.signal;
    });
    configure({ withdrawn: '/answers/stall?list' });
    expect(limits).to.deep.equal([15_000]);
    limit.abort();
    await until(() => warnings.length);
    expect(warnings[0]).to.contain('could not be read');
  });
});
