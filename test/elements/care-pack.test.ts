import { expect } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/define/care-pack.js';
import { getContent } from '../../src/index.js';
import type { CarePack } from '../../src/elements/care-pack.js';
import {
  afterwards,
  bundled,
  eventsOf,
  fallbackStands,
  heard,
  packWith,
  settled,
  show,
  until,
  wordsOf,
} from '../helpers.js';

interface Failure {
  code: string;
  message: string;
  path: string;
}

let count = 0;
/** A condition that no other test has brought. */
const fresh = () => `made-up-${++count}`;

/** Puts a pack tag on the page and waits for what it tells. */
async function bring(src: string): Promise<{ tag: CarePack; failure: Promise<Failure> }> {
  const tag = document.createElement('care-pack');
  const failure = new Promise<Failure>((resolve) =>
    tag.addEventListener('care-error', ({ detail }) => resolve(detail)),
  );
  tag.src = src;
  document.body.append(tag);
  afterwards(() => tag.remove());
  return { tag, failure };
}

const inline = (value: unknown) => {
  const tag = document.createElement('care-pack');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof value === 'string' ? value : JSON.stringify(value);
  tag.append(script);
  return tag;
};

const asked = async (url: string): Promise<{ cookie?: string; referer?: string }[]> =>
  (await fetch(`/answers/log?${url}`)).json();

describe('a pack of the site’s own', () => {
  it('comes from an address, and what waits for it shows it', async () => {
    const condition = fresh();
    const host = await show(`<care-faq condition="${condition}"><p>Ask us.</p></care-faq>`);
    expect(fallbackStands(host)).to.equal(true);
    await bring(`/answers/good?condition=${condition}`);
    await until(() => getContent(condition));
    await settled();
    expect(wordsOf(host)).to.contain(bundled.questions![0]!.question);
  });

  it('comes from a script inside the tag', async () => {
    const condition = fresh();
    const tag = inline(packWith({ condition }));
    document.body.append(tag);
    afterwards(() => tag.remove());
    await until(() => getContent(condition));
  });

  it('may begin with a byte order mark', async () => {
    await bring('/answers/bom');
    await until(() => getContent('made-up'));
  });

  it('keeps what waits from giving up while it is on its way', async () => {
    heard('error');
    const { tag } = await bring('/answers/stall?waiting');
    const errors = eventsOf<Failure>('care-error');
    const host = await show(`<care-faq condition="${fresh()}"></care-faq>`);
    expect(errors).to.have.length(0);
    expect(wordsOf(host)).to.equal('');
    tag.remove();
    await settled();
    await settled();
    expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['not-found']);
  });
});

describe('a request for a pack', () => {
  it('is one for a page, and tells neither cookie nor referrer', async () => {
    document.cookie = 'known=reader';
    afterwards(() => (document.cookie = 'known=; max-age=0'));
    const condition = fresh();
    const url = `/answers/good?condition=${condition}`;
    await bring(url);
    await bring(url);
    await until(() => getContent(condition));
    const requests = await asked(url);
    expect(requests).to.deep.equal([{}]);
  });

  it('is not made again when the tag moves', async () => {
    const condition = fresh();
    const url = `/answers/good?condition=${condition}`;
    const { tag } = await bring(url);
    await until(() => getContent(condition));
    const place = document.createElement('div');
    document.body.append(place);
    place.append(tag);
    await settled();
    expect(await asked(url)).to.have.length(1);
    place.remove();
  });

  it('that is slower than a later one does not win', async () => {
    const condition = fresh();
    const { tag } = await bring('/answers/slow?later');
    const answered = fetch('/answers/slow?after it');
    tag.src = `/answers/good?condition=${condition}`;
    await until(() => getContent(condition));
    await (await answered).text();
    await settled();
    expect(getContent('slow')).to.equal(undefined);
  });
});

describe('what is no pack', () => {
  const answers: [kind: string, code: string, says: RegExp][] = [
    ['404', 'fetch', /answered 404/],
    ['500', 'fetch', /answered 500/],
    ['cut', 'fetch', /could not be read/],
    ['login', 'parse', /web page: perhaps one to log in/],
    ['broken', 'parse', /not JSON/],
    ['empty', 'parse', /nothing in it/],
    ['latin1', 'parse', /UTF-8/],
    ['huge', 'invalid', /larger than 2 MB/],
  ];
  for (const [kind, code, says] of answers) {
    it(`(${kind}) is refused in plain words, and the rest of the page goes on`, async () => {
      const errors = heard('error');
      const other = await show('<care-faq></care-faq>');
      const { failure } = await bring(`/answers/${kind}?refused`);
      const told = await failure;
      expect(told.code).to.equal(code);
      expect(told.message).to.match(says);
      expect(errors.join()).to.contain('<care-pack').and.to.match(says);
      expect(wordsOf(other)).to.contain(bundled.questions![0]!.question);
    });
  }

  const question = bundled.questions![0]!;
  const link = (url: string) => ({
    questions: [
      {
        ...question,
        answer: [{ type: 'paragraph', text: [{ link: url, text: 'x' }], basis: 'consensus' }],
      },
    ],
  });
  const levels = bundled.warningSigns!.map(({ level }) => `warningSigns.${level}`);
  const packs: [fault: string, changes: object, path: string][] = [
    ['a newer format', { schemaVersion: 2 }, '$.schemaVersion'],
    ['an unknown field', { colour: 'red' }, '$'],
    ['501 questions', { questions: Array(501).fill(question) }, '$.questions'],
    ['a script as a link', link('javascript:alert(1)'), '$.questions[0].answer[0].text[0].link'],
    ['a script in capitals', link('JaVaScRiPt:alert(1)'), '$.questions[0].answer[0].text[0].link'],
    [
      'a script after a tab',
      link('\tjavascript:alert(1)'),
      '$.questions[0].answer[0].text[0].link',
    ],
    ['data as a link', link('data:text/html,x'), '$.questions[0].answer[0].text[0].link'],
    ['an id twice', { questions: [...bundled.questions!, question] }, '$.questions[12].id'],
    [
      'a citation to nowhere',
      { keyPoints: [{ text: 'x', citations: ['nowhere'] }] },
      '$.keyPoints[0].citations[0]',
    ],
    [
      'a review of other content',
      {
        provenance: {
          ...bundled.provenance,
          review: {
            status: 'reviewed',
            reviewers: [
              {
                role: 'Nurse',
                date: '2026-11-22',
                parts: Object.fromEntries(
                  ['symptoms', ...levels].map((part) => [part, `sha256-${'A'.repeat(43)}=`]),
                ),
              },
            ],
          },
        },
      },
      '$.provenance.review.reviewers[0].parts.symptoms',
    ],
  ];
  for (const [fault, changes, path] of packs) {
    it(`(${fault}) is refused as a whole, and no other pack stands in its place`, async () => {
      heard('error');
      const condition = fresh();
      const host = await show(`<care-faq condition="${condition}"><p>Ask us.</p></care-faq>`);
      const events = eventsOf<Failure>('care-error');
      const tag = inline({ ...packWith({ condition }), ...changes });
      document.body.append(tag);
      afterwards(() => tag.remove());
      await until(() => events.some(({ target }) => target === tag));
      const { detail } = events.find(({ target }) => target === tag)!;
      expect([detail.code, detail.path]).to.deep.equal(['invalid', path]);
      expect(getContent(condition)).to.equal(undefined);
      expect(fallbackStands(host)).to.equal(true);
    });
  }

  it('of another condition than asked for does not stand in the place of the one that is', async () => {
    const errors = heard('error');
    const [asked, brought] = [fresh(), fresh()];
    const host = await show(`<care-faq condition="${asked}"><p>Ask us.</p></care-faq>`);
    await bring(`/answers/good?condition=${brought}`);
    await until(() => getContent(brought));
    await settled();
    expect(fallbackStands(host)).to.equal(true);
    expect(errors.join()).to.contain(`condition="${asked}"`);
  });

  for (const key of ['__proto__', 'constructor']) {
    it(`(a key called ${key}) is refused, and no prototype is changed`, async () => {
      heard('error');
      const text = JSON.stringify(packWith({ condition: fresh() }));
      const events = eventsOf<Failure>('care-error');
      const tag = inline(text.replace('{', `{"${key}":{"polluted":true},`));
      document.body.append(tag);
      afterwards(() => tag.remove());
      await until(() => events.length);
      expect(events[0]!.detail.message).to.contain(key);
      expect('polluted' in {}).to.equal(false);
    });
  }

  it('is told of with its first ten faults', async () => {
    heard('error');
    const events = eventsOf<Failure>('care-error');
    const symptoms = bundled.symptoms!.map((item) => ({ ...item, text: 5 }));
    const tag = inline(packWith({ condition: fresh(), symptoms }));
    document.body.append(tag);
    afterwards(() => tag.remove());
    await until(() => events.length);
    const lines = events[0]!.detail.message.split('\n');
    expect(lines).to.have.length(1 + 10 + 1);
    expect(lines[1]).to.contain('$.symptoms[0].text').and.to.contain('is 5');
    expect(lines.at(-1)).to.equal(`and ${bundled.symptoms!.length - 10} more`);
  });
});
