// A server on a bad day, where a pack is asked for; the rest is in ../elements/care-pack.test.ts.
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/define/care-pack.js';
import { getContent } from '../../src/index.js';
import { afterwards, bundled, heard, replace, show, wordsOf } from '../helpers.js';

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
  it('stalls is given up after 15 seconds, in plain words, and the page goes on', async () => {
    heard('error');
    const late: (() => void)[] = [];
    const { setTimeout } = window;
    const patience = (task: () => void, delay?: number) =>
      delay === 15_000 ? late.push(task) : setTimeout(task, delay);
    replace(window, 'setTimeout', patience);
    const failure = bring('/answers/stall?to-the-limit');
    const other = await show('<care-faq></care-faq>');
    await waitUntil(() => late.length);
    late[0]!();
    const { code, message } = await failure;
    expect([code, message]).to.deep.equal([
      'fetch',
      `${location.origin}/answers/stall?to-the-limit could not be read: no whole answer within 15 seconds.`,
    ]);
    expect(wordsOf(other)).to.contain(bundled.questions![0]!.question);
  });

  it('hangs up without a word is told of as one that could not be read', async () => {
    heard('error');
    const { code, message } = await bring('/answers/reset');
    expect(code).to.equal('fetch');
    expect(message).to.match(/could not be read/);
  });

  it('calls a pack a web page is believed by what it sends', async () => {
    void bring('/answers/mislabelled');
    await waitUntil(() => getContent('mislabelled'));
  });

  it('leads in a circle is told of as one that could not be read', async () => {
    heard('error');
    const { code } = await bring('/answers/circle');
    expect(code).to.equal('fetch');
  });

  it('leads elsewhere on the site is followed', async () => {
    void bring('/answers/moved?to=/answers/good?condition=moved');
    await waitUntil(() => getContent('moved'));
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
    await waitUntil(() => getContent('shared'));
    expect(await (await fetch(`/answers/log?${path}`)).json()).to.deep.equal([{}]);
  });
});
