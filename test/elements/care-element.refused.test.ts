import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { CareEventMap } from '../../src/dom/events.js';
import {
  all,
  bundled,
  eventsOf,
  fallbackStands,
  heard,
  listOf,
  packWith,
  settled,
  show,
  shownOf,
  tags,
  wordsOf,
} from '../helpers.js';

type Fault = CareEventMap['care-error']['detail'];

const noPacks: [what: string, content: unknown, path: string][] = [
  ['null', null, '$'],
  ['a number', 5, '$'],
  ['words', 'a pack', '$'],
  ['a list', [], '$'],
  ['an empty object', {}, '$.schemaVersion'],
  ['a pack of a later format', packWith({ schemaVersion: 2 }), '$.schemaVersion'],
  ['a pack without a title', packWith({ title: undefined }), '$.title'],
  ['a pack whose version is no version', packWith({ version: 'new' }), '$.version'],
  ['a pack without a review', packWith({ provenance: {} }), '$.provenance.review.status'],
];

for (const tag of tags) {
  const list = listOf[tag];
  const faulty: typeof noPacks = [
    ...noPacks,
    [`${list} that are no list`, packWith({ [list]: 'many' }), `$.${list}`],
    [`${list} with nothing in one`, packWith({ [list]: [null] }), `$.${list}[0]`],
    [`${list} with an empty object`, packWith({ [list]: [{}] }), `$.${list}[0]`],
  ];

  describe(`<${tag}> that is given what it cannot show`, () => {
    for (const [what, content, path] of faulty) {
      it(`refuses ${what} as a whole and says where the fault is`, async () => {
        const said = heard('error');
        const errors = eventsOf<Fault>('care-error');
        const host = await show(`<${tag}><p>Ask your nurse.</p></${tag}><care-faq></care-faq>`);
        host.content = content as never;
        await settled();
        expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['invalid']);
        expect(errors[0]!.target === host).to.equal(true);
        expect(errors[0]!.detail.path.startsWith(path), errors[0]!.detail.path).to.equal(true);
        expect(said).to.have.length(1);
        expect(said[0]).to.include(`<${tag}>`).and.to.include(errors[0]!.detail.path);
        expect(fallbackStands(host)).to.equal(true);
        expect(all(host, '[part]'), 'nothing half-rendered').to.have.length(0);
        expect(wordsOf(host.nextElementSibling)).to.include(shownOf('care-faq', bundled));
      });
    }

    it('shows good content again after bad', async () => {
      heard('error');
      const host = await show(`<${tag}><p>Ask your nurse.</p></${tag}>`);
      host.content = packWith({ [list]: [{}] });
      await settled();
      host.content = packWith();
      await settled();
      expect(wordsOf(host)).to.include(shownOf(tag, bundled));
      expect(fallbackStands(host)).to.equal(false);
    });
  });
}
