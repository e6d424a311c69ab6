import { expect } from '@open-wc/testing';
import '../src/define.js';
import { configure } from '../src/index.js';
import { heard, settled, show, wordsOf } from './helpers.js';

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
