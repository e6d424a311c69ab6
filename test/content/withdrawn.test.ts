import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { configure } from '../../src/index.js';
import { store } from '../../src/content/store.js';
import {
  afterwards,
  bundled,
  eventsOf,
  heard,
  replace,
  settled,
  show,
  wordsOf,
  until,
} from '../helpers.js';

const { condition, lang, version } = bundled;
const listed = { condition, lang, version, reason: 'A dose was wrong.' };

/** Answers the page's request for its list. */
function answer(body: unknown, status = 200): { asked: () => number } {
  let asked = 0;
  replace(window, 'fetch', () => {
    asked += 1;
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
  afterwards(() => {
    store.withdrawn.clear();
    delete store.settings.withdrawn;
  });
  return { asked: () => asked };
}

describe('the site’s list of withdrawn content', () => {
  it('is not asked for unless the site names one', async () => {
    const { asked } = answer([listed]);
    await show('<care-faq></care-faq>');
    expect(asked()).to.equal(0);
  });

  it('takes what it lists from the page, with the reason and the emergency sentence', async () => {
    heard('error');
    answer([listed]);
    const events = eventsOf<{ code: string }>('care-error');
    const host = await show('<care-faq><p>Ask us.</p></care-faq>');
    configure({ withdrawn: '/withdrawn.json' });
    await until(() => events.length);
    expect(events[0]!.detail.code).to.equal('withdrawn');
    expect(wordsOf(host)).to.equal(
      'This information has been withdrawn. A dose was wrong. In an emergency, call your local emergency number.',
    );
  });

  it('leaves another version as it is', async () => {
    answer([{ ...listed, version: '0.9.0' }]);
    const host = await show('<care-faq></care-faq>');
    configure({ withdrawn: '/withdrawn.json' });
    await until(() => store.withdrawn.size);
    await settled();
    expect(wordsOf(host)).to.contain(bundled.questions![0]!.question);
  });

  const failures: [name: string, address: string, body: unknown, status?: number][] = [
    ['is on another site', 'https://example.org/withdrawn.json', [listed]],
    ['is not there', '/withdrawn.json', [], 404],
    ['is something else', '/withdrawn.json', { login: true }],
    ['lists something else', '/withdrawn.json', [null]],
  ];
  for (const [name, address, body, status] of failures) {
    it(`that ${name} changes nothing but the console`, async () => {
      const warnings = heard('warn');
      answer(body, status);
      const host = await show('<care-faq></care-faq>');
      configure({ withdrawn: address });
      await until(() => warnings.length);
      expect(warnings[0]).to.contain(address);
      expect(wordsOf(host)).to.contain(bundled.questions![0]!.question);
    });
  }
});
