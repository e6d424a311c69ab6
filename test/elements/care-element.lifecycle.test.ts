import { expect } from '@open-wc/testing';
import '../../src/define.js';
import * as library from '../../src/index.js';
import type { CareElement } from '../../src/elements/care-element.js';
import {
  all,
  bundled,
  eventsOf,
  heard,
  one,
  packWith,
  replace,
  settled,
  show,
  shownOf,
  tags,
  wordsOf,
} from '../helpers.js';

const classes = {
  'care-symptom-checklist': library.CareSymptomChecklist,
  'care-warning-signs': library.CareWarningSigns,
  'care-faq': library.CareFaq,
  'care-references': library.CareReferences,
};

/** Counts what listens to the window from now on. */
function listeners(): () => number {
  const now = new Set<string>();
  const ids = new Map<unknown, number>();
  const key = (type: string, listener: unknown) => {
    if (!ids.has(listener)) ids.set(listener, ids.size);
    return `${type} ${ids.get(listener)}`;
  };
  const { addEventListener, removeEventListener } = window;
  const on: typeof addEventListener = (type: string, listener: unknown, options: unknown) => {
    now.add(key(type, listener));
    const { signal } = Object(options) as AddEventListenerOptions;
    signal?.addEventListener('abort', () => now.delete(key(type, listener)));
    addEventListener.call(window, type, listener as EventListener, options as object);
  };
  const off: typeof removeEventListener = (type: string, listener: unknown) => {
    now.delete(key(type, listener));
    removeEventListener.call(window, type, listener as EventListener);
  };
  replace(window, 'addEventListener', on);
  replace(window, 'removeEventListener', off);
  return () => now.size;
}

for (const tag of tags) {
  describe(`a <${tag}>`, () => {
    it('keeps what a script set before it was upgraded', async () => {
      const late = `late-${tag}`;
      const main = await show(`<div><${late}></${late}></div>`);
      const host = main.firstElementChild as CareElement;
      Object.assign(host, { condition: 'before', headingLevel: 4, region: 'US' });
      Object.assign(host, { content: packWith({ condition: 'before' }) });
      classes[tag].define(late);
      await host.updateComplete;
      expect(wordsOf(host)).to.include(shownOf(tag, bundled));
      expect(one(host, '[part="heading"]').localName).to.equal('h4');
      expect(wordsOf(one(host, '[part="notice"]'))).to.include('written for services in');
    });

    it('is made by createElement as by markup', async () => {
      const made = document.createElement(tag);
      expect(made.attributes, 'nothing on it before it is placed').to.have.length(0);
      const host = await show(`<${tag}></${tag}>`);
      host.after(made);
      await settled();
      expect(wordsOf(made)).to.equal(wordsOf(host));
    });

    it('shows the same when it is taken out and put back', async () => {
      const ready = eventsOf('care-ready');
      const host = await show(`<${tag}></${tag}>`);
      const before = wordsOf(host);
      const parent = host.parentElement!;
      host.remove();
      await settled();
      parent.append(host);
      await settled();
      expect(wordsOf(host)).to.equal(before);
      expect(ready, 'ready is said once').to.have.length(1);
    });

    it('learns on its return what changed while it was away', async () => {
      const condition = `away-${tag}`;
      library.registerContent(packWith({ condition }));
      const host = await show(`<${tag} condition="${condition}"></${tag}>`);
      const parent = host.parentElement!;
      host.remove();
      const provenance = { ...bundled.provenance, source: 'The newer one' };
      library.registerContent(packWith({ condition, version: '9.0.1', provenance }));
      parent.append(host);
      await settled();
      expect(wordsOf(host)).to.include('The newer one');
    });

    it('leaves nothing that listens behind when it is gone', async () => {
      const count = listeners();
      const host = await show(`<${tag}></${tag}>`);
      expect(count(), 'it listens while it is there').to.be.greaterThan(0);
      host.remove();
      expect(count()).to.equal(0);
    });

    it('leaves nothing that listens behind after many moves', async () => {
      const count = listeners();
      const host = await show(`<${tag}></${tag}>`);
      const once = count();
      const parent = host.parentElement!;
      for (let move = 0; move < 5; move += 1) parent.append(host);
      await settled();
      expect(count()).to.equal(once);
    });

    it('is left alone by the page once it is gone', async () => {
      const host = await show(`<${tag}></${tag}>`);
      host.remove();
      await settled();
      let asked = 0;
      replace(host, 'requestUpdate', () => (asked += 1));
      library.configure({});
      library.registerContent(packWith({ condition: 'another' }));
      document.documentElement.lang = 'en';
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      await settled();
      expect(asked).to.equal(0);
    });

    it('stands beside another of its kind, each with its own settings', async () => {
      const first = await show(`<${tag} heading-level="3"></${tag}><${tag} region="US"></${tag}>`);
      const second = first.nextElementSibling!;
      expect(one(first, '[part="heading"]').localName).to.equal('h3');
      expect(one(second, '[part="heading"]').localName).to.equal('h2');
      expect(all(first, '[part="notice"]')).to.have.length(0);
      expect(all(second, '[part="notice"]')).to.have.length(1);
    });

    it('returns to the bundled pack when its condition is taken away', async () => {
      heard('error');
      const host = await show(`<${tag} condition="gout"></${tag}>`);
      host.removeAttribute('condition');
      await settled();
      expect(wordsOf(host)).to.include(shownOf(tag, bundled));
    });

    it('says each fault once, however often it renders', async () => {
      const said = heard('error');
      const errors = eventsOf('care-error');
      const host = await show(`<${tag} condition="gout"></${tag}>`);
      library.configure({});
      host.requestUpdate();
      await settled();
      expect(said).to.have.length(1);
      expect(errors).to.have.length(1);
    });
  });
}

describe('a move in the document', () => {
  it('keeps what the reader ticked', async () => {
    const host = await show<library.CareSymptomChecklist>(
      '<care-symptom-checklist></care-symptom-checklist><div></div>',
    );
    one(host, '[type="checkbox"]').click();
    host.nextElementSibling!.append(host);
    await settled();
    expect(host.selected).to.deep.equal([bundled.symptoms![0]!.id]);
    expect(one<HTMLInputElement>(host, '[type="checkbox"]').checked).to.equal(true);
  });

  it('keeps which questions the reader opened', async () => {
    const host = await show('<care-faq></care-faq><div></div>');
    one(host, 'summary').click();
    await settled();
    host.nextElementSibling!.append(host);
    await settled();
    expect(all<HTMLDetailsElement>(host, 'details[open]')).to.have.length(1);
  });
});

describe('a newer version of the pack', () => {
  it('keeps the ticks of what it still has', async () => {
    const condition = 'newer-ticks';
    library.registerContent(packWith({ condition }));
    const said = heard('warn');
    const host = await show<library.CareSymptomChecklist>(
      `<care-symptom-checklist condition="${condition}"></care-symptom-checklist>`,
    );
    const [first, second, ...rest] = bundled.symptoms!;
    host.selected = [first!.id, second!.id];
    await settled();
    const symptoms = [...rest, { ...second!, text: 'In other words' }];
    library.registerContent(packWith({ condition, version: '2.0.0', symptoms }));
    await settled();
    expect(host.selected).to.deep.equal([second!.id]);
    expect(wordsOf(one(host, '[part="card"]'))).to.include('In other words');
    expect(said.join()).to.include(first!.id);
  });

  it('keeps open what the reader opened, in the same place of the page', async () => {
    const condition = 'newer-answers';
    library.registerContent(packWith({ condition }));
    const host = await show(`<care-faq condition="${condition}"></care-faq>`);
    one(host, 'summary').click();
    one(host, 'summary').focus();
    await settled();
    const { top } = one(host, 'details[open]').getBoundingClientRect();
    library.registerContent(packWith({ condition, version: '9.0.1' }));
    await settled();
    expect(all<HTMLDetailsElement>(host, 'details').map(({ open }) => open)).to.deep.equal(
      bundled.questions!.map((_, index) => index === 0),
    );
    expect(one(host, 'details[open]').getBoundingClientRect().top).to.equal(top);
    expect(host.shadowRoot!.activeElement).to.equal(one(host, 'summary'));
  });
});
