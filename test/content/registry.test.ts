import { expect } from '@open-wc/testing';
import { ContentError, getContent, registerContent } from '../../src/index.js';
import { store } from '../../src/content/store.js';
import { afterwards, bundled, heard, packWith } from '../helpers.js';

const register = (condition: string, lang: string, version = '1.0.0') =>
  registerContent(packWith({ condition, lang, version }));

describe('the registry', () => {
  it('gives the pack of a condition that fits the language best', () => {
    for (const lang of ['en', 'es', 'pt-BR']) register('best', lang);
    const fits = (lang?: string) => getContent('best', lang)!.lang;
    expect(fits()).to.equal('en');
    expect(fits('es-MX')).to.equal('es');
    expect(fits('ES')).to.equal('es');
    expect(fits('pt')).to.equal('pt-BR');
    expect(fits('fr')).to.equal('en');
  });

  it('gives a pack by another name of its language', () => {
    for (const lang of ['en', 'nb', 'iw', 'zh-Hans']) register('names', lang);
    const fits = (lang: string) => getContent('names', lang)!.lang;
    expect(['no', 'nn', 'he', 'cmn'].map(fits)).to.deep.equal(['nb', 'nb', 'iw', 'zh-Hans']);
  });

  it('keeps one pack for two names of one language', () => {
    register('one-place', 'iw', '1.0.0');
    register('one-place', 'he', '1.1.0');
    expect(getContent('one-place', 'iw')!.version).to.equal('1.1.0');
    const said = heard('warn');
    register('one-place', 'iw', '1.0.5');
    expect(getContent('one-place', 'he')!.version).to.equal('1.1.0');
    expect(said).to.have.length(1);
  });

  it('has nothing for a condition that nobody registered', () => {
    expect(getContent('gout')).to.equal(undefined);
    expect(getContent('__proto__')).to.equal(undefined);
  });

  it('has nothing where neither the language nor English is there', () => {
    register('only-spanish', 'es');
    expect(getContent('only-spanish', 'fr')).to.equal(undefined);
  });

  it('takes a newer version for an older one, by number and not by letter', () => {
    register('newer', 'en', '1.9.0');
    register('newer', 'en', '1.10.0');
    expect(getContent('newer')!.version).to.equal('1.10.0');
  });

  it('leaves an older version out, with a warning that names both', () => {
    const said = heard('warn');
    register('older', 'en', '2.0.0');
    register('older', 'en', '1.9.9');
    expect(getContent('older')!.version).to.equal('2.0.0');
    expect(said).to.have.length(1);
    expect(said[0]).to.include('older (en)').and.to.include('2.0.0').and.to.include('1.9.9');
  });

  it('takes a corrected pack of the same version', () => {
    register('same', 'en');
    registerContent(packWith({ condition: 'same', title: 'Corrected' }));
    expect(getContent('same')!.title).to.equal('Corrected');
  });

  describe('given the same content of the same version', () => {
    /** How often what is shown is told that something is new. */
    function changes(): unknown[] {
      const told: unknown[] = [];
      const tell = (event: Event) => told.push(event);
      store.changes.addEventListener('change', tell);
      afterwards(() => store.changes.removeEventListener('change', tell));
      return told;
    }

    const again = (condition: string, changed = {}) => {
      const first = packWith({ condition });
      registerContent(first);
      const told = changes();
      registerContent(packWith({ condition, ...changed }));
      return { told, kept: getContent(condition) === first };
    };

    it('keeps the pack that it has, and says nothing', () => {
      const { told, kept } = again('equal');
      expect(kept).to.equal(true);
      expect(told).to.have.length(0);
    });

    it('does so in whatever order the keys stand', () => {
      const first = packWith({ condition: 'turned' });
      registerContent(first);
      registerContent(Object.fromEntries(Object.entries(first).reverse()) as never);
      expect(getContent('turned')).to.equal(first);
    });

    const { references, provenance } = bundled;
    const [reference, ...others] = references!;
    const review = { status: 'withdrawn', date: '2026-11-30', reason: 'A dose was wrong.' };
    for (const [name, changed] of Object.entries({
      'word of it': { title: `${bundled.title} ` },
      'review of it': { provenance: { ...provenance, review } },
      'form of a reference': {
        references: [{ ...reference, custom: { vancouver: 'Anew.' } }, ...others],
      },
      'order of a list': { references: [...others, reference] },
    }))
      it(`but with another ${name}, takes it and says so`, () => {
        const { told, kept } = again(`other ${name}`, changed);
        expect(kept).to.equal(false);
        expect(told).to.have.length(1);
      });

    it('as an object that was changed in its place, says so', () => {
      const pack = packWith({ condition: 'in-place' });
      registerContent(pack);
      const told = changes();
      pack.title = 'Corrected';
      registerContent(pack);
      expect(told).to.have.length(1);
    });
  });

  for (const [path, pack] of Object.entries({
    '$.schemaVersion': {},
    '$.condition': packWith({ condition: '' }),
    '$.jurisdiction': packWith({ jurisdiction: undefined }),
    '$.questions': packWith({ questions: 'many' }),
    '$.symptoms[0].id': packWith({ symptoms: [{ text: 'Pain' }] }),
  }))
    it(`refuses what is no pack, and names ${path}`, () => {
      const register = () => registerContent(pack as never);
      expect(register).to.throw(ContentError).with.property('path', path);
      expect(register).to.throw(ContentError).with.property('code', 'invalid');
    });
});
