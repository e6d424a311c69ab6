import { expect } from '@open-wc/testing';
import '../src/define.js';
import { configure } from '../src/index.js';
import { all, freeze, heard, settled, show, wordsOf } from './helpers.js';
import { small } from './accessibility/pack.js';
import type { CareArticle } from '../src/index.js';
import type { Service } from '../src/generated/pack.js';

describe('the page’s defaults', () => {
  afterEach(() => configure({ region: undefined, helpline: undefined, helplineLabel: undefined }));

  it('serve every widget, those that are there already too', async () => {
    const host = await show('<care-warning-signs></care-warning-signs>');
    configure({ region: 'GB', helpline: '01632 960 999', helplineLabel: 'our night line' });
    await settled();
    expect(wordsOf(host)).to.include('Call 999').and.to.include('our night line (01632 960 999)');
    const later = await show('<care-warning-signs></care-warning-signs>');
    expect(wordsOf(later)).to.include('Call 999');
  });

  it('yield to a widget’s own attribute', async () => {
    configure({ region: 'GB', helpline: '01632 960 999' });
    const markup = '<care-warning-signs region="US" helpline="01632 960 111"></care-warning-signs>';
    const host = await show(markup);
    expect(wordsOf(host)).to.include('Call 911').and.not.to.include('999');
    expect(wordsOf(host)).to.include('01632 960 111');
  });

  it('stay as they were where a later call leaves them out', async () => {
    configure({ region: 'GB' });
    configure({ helpline: '01632 960 999' });
    const host = await show('<care-warning-signs></care-warning-signs>');
    expect(wordsOf(host)).to.include('Call 999').and.to.include('01632 960 999');
  });

  it('serve the sentence of an empty tag that has nothing to show', async () => {
    configure({ region: 'GB' });
    heard('error');
    const host = await show('<care-faq condition="gout"></care-faq>');
    expect(wordsOf(host)).to.include('In an emergency, call 999.');
  });
});

describe('a service of the site', () => {
  const own = {
    id: 'line',
    name: 'Our own nurses',
    checked: '2026-11-01',
    ways: [{ call: '01632 960 777' }],
  } satisfies Service;
  const article = async () => {
    const host = await show<CareArticle>('<care-article condition="small"></care-article>');
    host.content = small;
    await settled();
    return host;
  };
  afterEach(() => configure({ services: undefined }));

  it('stands in for the pack’s of the same id, in a sentence and on its card', async () => {
    const host = await article();
    expect(wordsOf(host)).to.include('Madeupitis Line');
    configure({ services: { line: own } });
    await settled();
    expect(wordsOf(host)).not.to.include('Madeupitis Line');
    const numbers = all<HTMLAnchorElement>(host, 'a[href="tel:01632960777"]');
    expect(numbers).to.have.length(2);
  });

  it('is told to be out of date a year after it was checked, as the pack’s is', async () => {
    freeze('2027-10-02');
    const host = await article();
    const notices = () => all(host, '[part="notice"]').map(wordsOf).join(' ');
    expect(notices()).to.include('last checked on 1 October 2026');
    configure({ services: { line: own } });
    await settled();
    expect(notices()).not.to.include('last checked on');
    freeze('2027-11-03');
    host.requestUpdate();
    await settled();
    expect(notices()).to.include('last checked on 1 November 2026');
  });

  const broken: Record<string, [what: unknown, lacks: string]> = {
    'no way': [{ ...own, ways: [] }, '"ways"'],
    'a way that leads nowhere': [{ ...own, ways: [{ fax: '1' }] }, '"ways"'],
    'a page that is a script': [{ ...own, ways: [{ web: 'javascript:alert(1)' }] }, '"ways"'],
    'no name': [{ ...own, name: '' }, '"name"'],
    'no day': [{ ...own, checked: 'last week' }, '"checked"'],
    'nothing at all': [null, '"name"'],
  };
  for (const [name, [service, lacks]] of Object.entries(broken))
    it(`with ${name} is not shown: the pack’s stands, and the console says what it needs`, async () => {
      const host = await article();
      const errors = heard('error');
      configure({ services: { line: service, other: own } as never });
      await settled();
      expect(wordsOf(host)).to.include('Madeupitis Line');
      expect(errors).to.have.length(1);
      expect(errors[0]).to.include('"line"').and.to.include(lacks);
    });
});
