import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { registerContent } from '../../src/index.js';
import type { CareEventMap } from '../../src/dom/events.js';
import {
  all,
  bundled,
  eventsOf,
  fallbackStands,
  heard,
  listOf,
  packWith,
  replace,
  settled,
  show,
  shownOf,
  tags,
  wordsOf,
} from '../helpers.js';

type Ready = CareEventMap['care-ready']['detail'];
type Fault = CareEventMap['care-error']['detail'];

const ask = '<p>Ask your nurse. In an emergency, call 999.</p>';

for (const tag of tags) {
  describe(`what <${tag}> shows`, () => {
    it('is the bundled pack where the tag stands alone', async () => {
      const ready = eventsOf<Ready>('care-ready');
      const host = await show(`<${tag}>${ask}</${tag}>`);
      const { condition, lang, version } = bundled;
      expect(ready.map(({ detail }) => detail)).to.deep.equal([{ condition, lang, version }]);
      expect(wordsOf(host)).to.include(shownOf(tag, bundled));
      expect(fallbackStands(host)).to.equal(false);
    });

    it('is the tag’s own words where there is no such condition', async () => {
      const said = heard('error');
      const errors = eventsOf<Fault>('care-error');
      const host = await show(`<${tag} condition="gout">${ask}</${tag}>`);
      expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['not-found']);
      expect(said).to.have.length(1);
      expect(said[0]).to.include(`<${tag}>`).and.to.include('condition="gout"');
      expect(fallbackStands(host)).to.equal(true);
      expect(wordsOf(host)).to.equal('');
    });

    it('is a sentence with the emergency number where the tag is empty', async () => {
      heard('error');
      const host = await show(`<${tag} condition="gout" region="US"> </${tag}>`);
      expect(wordsOf(host)).to.equal(
        'This information could not be shown. In an emergency, call 911.',
      );
    });

    it('is a sentence with words for the number where no region is named', async () => {
      heard('error');
      const host = await show(`<${tag} condition="gout"></${tag}>`);
      expect(wordsOf(host)).to.equal(
        'This information could not be shown. In an emergency, call your local emergency number.',
      );
    });

    it('gives way to the tag’s own words when these come late', async () => {
      heard('error');
      const host = await show(`<${tag} condition="gout"></${tag}>`);
      host.innerHTML = ask;
      await settled();
      expect(wordsOf(host)).to.equal('');
      expect(fallbackStands(host)).to.equal(true);
    });

    it('comes later, when the pack does', async () => {
      heard('error');
      const ready = eventsOf('care-ready');
      const condition = `late-for-${tag}`;
      const host = await show(`<${tag} condition="${condition}">${ask}</${tag}>`);
      registerContent(packWith({ condition }));
      await settled();
      expect(ready).to.have.length(1);
      expect(wordsOf(host)).to.include(shownOf(tag, bundled));
      expect(fallbackStands(host)).to.equal(false);
    });

    it('is not called missing before the page has loaded', async () => {
      const said = heard('error');
      replace(document, 'readyState', 'interactive');
      const host = await show(`<${tag} condition="gout">${ask}</${tag}>`);
      expect(said).to.deep.equal([]);
      expect(fallbackStands(host)).to.equal(true);
      replace(document, 'readyState', 'complete');
      window.dispatchEvent(new Event('load'));
      await settled();
      expect(said).to.have.length(1);
    });

    it('is a newer version as soon as there is one', async () => {
      const condition = `renewed-for-${tag}`;
      registerContent(packWith({ condition, version: '1.9.0' }));
      const ready = eventsOf<Ready>('care-ready');
      const host = await show(`<${tag} condition="${condition}"></${tag}>`);
      registerContent(packWith({ condition, version: '1.10.0' }));
      await settled();
      expect(ready.map(({ detail }) => detail.version)).to.deep.equal(['1.9.0', '1.10.0']);
      expect(wordsOf(host)).to.include(shownOf(tag, bundled));
    });

    it('is the pack that it is given, whatever the registry has', async () => {
      heard('error');
      const host = await show(`<${tag} condition="gout"></${tag}>`);
      const ready = eventsOf<Ready>('care-ready');
      host.content = packWith({ condition: 'its-own', version: '7.0.0' });
      await settled();
      expect(ready[0]!.detail).to.deep.equal({
        condition: 'its-own',
        lang: 'en',
        version: '7.0.0',
      });
      expect(wordsOf(host)).to.include(shownOf(tag, bundled));
    });

    it('is the registry’s pack again when the given one is taken away', async () => {
      const host = await show(`<${tag}></${tag}>`);
      host.content = packWith({ provenance: { ...bundled.provenance, source: 'Another house' } });
      await settled();
      expect(wordsOf(host)).to.include('Another house');
      host.content = undefined;
      await settled();
      expect(wordsOf(host)).not.to.include('Another house');
      expect(wordsOf(host)).to.include(shownOf(tag, bundled));
    });

    it('is the reason and what to do in an emergency where the pack is withdrawn', async () => {
      heard('error');
      const errors = eventsOf<Fault>('care-error');
      const review = { status: 'withdrawn', date: '2026-11-30', reason: 'A dose was wrong.' };
      const host = await show(`<${tag} region="GB">${ask}</${tag}>`);
      host.content = packWith({ provenance: { ...bundled.provenance, review } });
      await settled();
      expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['withdrawn']);
      expect(wordsOf(host)).to.equal(
        'This information has been withdrawn. A dose was wrong. In an emergency, call 999.',
      );
      expect(fallbackStands(host)).to.equal(false);
    });

    it('is nothing where the pack has nothing of the kind, and that is said', async () => {
      heard('error');
      const errors = eventsOf<Fault>('care-error');
      const host = await show(`<${tag}>${ask}</${tag}>`);
      host.content = packWith({ [listOf[tag]]: [] });
      await settled();
      expect(errors[0]!.detail.code).to.equal('not-found');
      expect(errors[0]!.detail.path).to.match(/^\$\.\w+$/);
      expect(fallbackStands(host)).to.equal(true);
      expect(all(host, '[part]')).to.have.length(0);
    });
  });
}
