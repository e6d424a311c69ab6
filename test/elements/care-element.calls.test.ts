import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { configure, type CareSymptomChecklist } from '../../src/index.js';
import { mount } from '../../src/page/mount.js';
import { afterwards, all, heard, one, packWith, settled, show, wordsOf } from '../helpers.js';

const phones = (host: Element) =>
  all<HTMLAnchorElement>(host, '[href^="tel:"]').map((link) => link.getAttribute('href'));

const wherever = ['care-symptom-checklist', 'care-warning-signs', 'care-faq'] as const;

for (const tag of wherever) {
  describe(`whom <${tag}> tells the reader to call`, () => {
    it('is the emergency number of the region that the page names, to touch', async () => {
      const british = await show(`<${tag} region="GB"></${tag}>`);
      expect(phones(british)).to.include('tel:999');
      const american = await show(`<${tag} region="US"></${tag}>`);
      expect(phones(american)).to.include('tel:911').and.not.to.include('tel:999');
    });

    it('is told in words where the page names no region, whatever its language', async () => {
      const host = await show(`<${tag} lang="en-GB"></${tag}>`);
      expect(phones(host)).to.deep.equal([]);
      expect(wordsOf(host)).to.include('your local emergency number');
      expect(wordsOf(host)).not.to.match(/\b(999|112|911)\b/);
    });

    it('is told in words where no number is known for the region, with one warning', async () => {
      const said = heard('warn');
      const host = await show(`<${tag} region="ZZ"></${tag}>`);
      host.requestUpdate();
      await settled();
      expect(phones(host)).to.deep.equal([]);
      expect(wordsOf(host)).to.include('your local emergency number');
      expect(said).to.have.length(1);
      expect(said[0]).to.include(`<${tag}>`).and.to.include('region="ZZ"');
    });

    it('follows a change of the region', async () => {
      const host = await show(`<${tag} region="GB"></${tag}>`);
      host.region = 'IE';
      await settled();
      expect(phones(host)).to.include('tel:112').and.not.to.include('tel:999');
    });
  });
}

describe('the numbers', () => {
  it('of Great Britain have an advice line', async () => {
    const host = await show('<care-warning-signs region="gb"></care-warning-signs>');
    expect(phones(host)).to.include('tel:111');
  });

  it('of the whole UK say that the advice line is another in Northern Ireland', async () => {
    const host = await show('<care-warning-signs region="GB"></care-warning-signs>');
    expect(wordsOf(host)).to.match(/111 \(in Northern Ireland: your GP out-of-hours service\)/);
    const english = await show('<care-warning-signs region="GB-ENG"></care-warning-signs>');
    expect(wordsOf(english)).not.to.include('Northern Ireland');
    expect(phones(english)).to.include('tel:111');
  });

  it('of Northern Ireland have none, and words stand there', async () => {
    const host = await show('<care-warning-signs region="GB-NIR"></care-warning-signs>');
    expect(phones(host)).to.include('tel:999').and.not.to.include('tel:111');
    expect(wordsOf(host)).to.include('your GP out-of-hours service');
  });

  it('serve a part of a country that has none of its own', async () => {
    const host = await show('<care-warning-signs region="GB-SCT"></care-warning-signs>');
    expect(phones(host)).to.include('tel:999').and.to.include('tel:111');
  });

  it('that nobody has confirmed are not shown', async () => {
    const host = await show('<care-warning-signs region="AU"></care-warning-signs>');
    expect(phones(host)).to.include('tel:000');
    expect(wordsOf(host)).not.to.include('1800');
  });
});

describe('the site’s own helpline', () => {
  const line = 'helpline="+44 1632 960 999" helpline-label="our night line"';

  for (const tag of ['care-warning-signs', 'care-faq']) {
    it(`is named by <${tag}> and can be touched`, async () => {
      const host = await show(`<${tag} ${line}></${tag}>`);
      const link = one<HTMLAnchorElement>(host, '[href="tel:+441632960999"]');
      expect(wordsOf(link)).to.include('+44 1632 960 999');
      expect(wordsOf(host)).to.include('our night line (+44 1632 960 999)');
    });
  }

  it('is told in words where the site has none', async () => {
    const host = await show('<care-warning-signs></care-warning-signs>');
    expect(wordsOf(host)).to.include('Ring your cancer team’s helpline now');
  });

  for (const [written, dialled] of [
    ['+44 (0)1632 960 999', '+441632960999'],
    ['0044 (0)1632 960999', '00441632960999'],
    ['(01632) 960-999', '01632960999'],
  ] as const)
    it(`is dialled as ${dialled} where it is written ${written}`, async () => {
      const host = await show(`<care-warning-signs helpline="${written}"></care-warning-signs>`);
      expect(wordsOf(one(host, `[href="tel:${dialled}"]`))).to.include(written);
    });

  const undialled = [
    'ask at the desk',
    '1',
    'javascript:alert(1)',
    '999;ext=1',
    '01632 960 999 ext. 4, Mon to Fri',
    '01632 960 999 or 01632 960 998',
    '01632 960998-9',
    '0800 1111 (24)',
    '+44 01632 960 999',
    '٠١٦٣٢ ٩٦٠ ٩٩٩',
  ];
  for (const helpline of undialled) {
    it(`is read and not touched, with one warning, where it is "${helpline}"`, async () => {
      const said = heard('warn');
      const markup = `<care-warning-signs helpline="${helpline}"></care-warning-signs>`;
      const host = await show(markup);
      host.requestUpdate();
      await settled();
      expect(all(host, 'a:not([part], [href^="https:"])')).to.have.length(0);
      expect(wordsOf(host)).to.include(`Ring your cancer team’s helpline (${helpline}) now`);
      expect(said).to.have.length(1);
      expect(said[0])
        .to.include('<care-warning-signs>')
        .and.to.include(`helpline="${helpline}"`)
        .and.to.include('give one number');
    });
  }

  it('is read wherever it is named, from whatever place it comes', async () => {
    heard('warn');
    const [helpline, helplineLabel] = ['01632 960 999 ext. 4', 'our night line'];
    const named = `${helplineLabel} (${helpline})`;
    afterwards(() => configure({ helpline: undefined, helplineLabel: undefined }));
    configure({ helpline, helplineLabel });
    for (const tag of ['care-warning-signs', 'care-faq', 'care-article'] as const)
      expect(wordsOf(await show(`<${tag}></${tag}>`)), tag).to.include(named);
    const list = await show<CareSymptomChecklist>(
      '<care-symptom-checklist></care-symptom-checklist>',
    );
    const advice = { text: ['Ring ', { contact: 'helpline' }], basis: 'consensus' };
    list.content = packWith({ symptomAdvice: [advice] });
    await settled();
    expect(wordsOf(list)).to.include(`Ring ${named}`);
    expect(list.toText()).to.include(`Ring ${named}`);
    configure({ helpline: undefined, helplineLabel: undefined });
    const place = document.body.appendChild(document.createElement('div'));
    afterwards(() => place.remove());
    place.className = 'care-mount care-faq';
    Object.assign(place.dataset, { helpline, helplineLabel });
    mount();
    await settled();
    expect(wordsOf(place.firstElementChild)).to.include(named);
  });

  it('is words alone where it is blank', async () => {
    heard('warn');
    const host = await show('<care-warning-signs helpline=" "></care-warning-signs>');
    expect(wordsOf(host)).to.include('Ring your cancer team’s helpline now');
  });
});

describe('words that each country has its own for', () => {
  const advice = {
    text: ['Go to ', { contact: 'emergency-department' }, ' or ', { contact: 'gp' }],
    basis: 'consensus',
  };
  const inCountry = async (region: string, jurisdiction = 'GB') => {
    const host = await show(`<care-warning-signs region="${region}"></care-warning-signs>`);
    host.content = packWith({ jurisdiction, warningAdvice: [advice] });
    await settled();
    return wordsOf(host);
  };

  it('are those of the page’s region', async () => {
    expect(await inCountry('GB')).to.include('Go to A&E or your GP');
    expect(await inCountry('IE')).to.include('Go to the emergency department or your GP');
    expect(await inCountry('US')).to.include('Go to the emergency department or your doctor');
  });

  it('are those of the pack’s country where the page names no region', async () => {
    expect(await inCountry('')).to.include('Go to A&E or your GP');
    expect(await inCountry('', 'US')).to.include('Go to the emergency department or your doctor');
  });
});

describe('a temperature', () => {
  const fever = { temperature: 37.5, id: 'fever' };
  const shown = async (attributes: string, limit = fever) => {
    const host = await show(`<care-warning-signs ${attributes}></care-warning-signs>`);
    host.content = packWith({
      warningAdvice: [{ text: [limit, ' or more'], basis: 'consensus' }],
    });
    await settled();
    return all(host, 'ul li bdi').map(({ textContent }) => textContent);
  };

  it('stands in Fahrenheit too where the region uses it', async () => {
    expect(await shown('region="GB"')).to.include('37.5\u00a0°C');
    expect(await shown('region="US"')).to.include('37.5\u00a0°C (99.5\u00a0°F)');
  });

  it('is the site’s own where the site has set that limit', async () => {
    afterwards(() => configure({ temperatures: undefined }));
    configure({ temperatures: { fever: 38 } });
    expect(await shown('region="US"')).to.include('38\u00a0°C (100.4\u00a0°F)');
  });

  it('is the site’s own for a fridge too, freezing or not', async () => {
    afterwards(() => configure({ temperatures: undefined }));
    configure({ temperatures: { fridge: 0 } });
    expect(await shown('', { temperature: 8, id: 'fridge' })).to.include('0\u00a0°C');
  });

  it('stays the pack’s where the site has set no degrees Celsius, with one error', async () => {
    afterwards(() => configure({ temperatures: undefined }));
    const said = heard('error');
    configure({ temperatures: { fever: 100.4, chill: '36' as never } });
    expect(await shown('')).to.include('37.5\u00a0°C');
    expect(said).to.have.length(2);
    expect(said[0]).to.include('"fever"').and.to.include('Celsius');
  });

  it('stays the pack’s where the site’s is a slip of the hand, with one error', async () => {
    afterwards(() => configure({ temperatures: undefined }));
    const said = heard('error');
    configure({ temperatures: { fever: 3.8 } });
    expect(await shown('')).to.include('37.5\u00a0°C');
    expect(said).to.have.length(1);
    expect(said[0]).to.include('"fever"').and.to.include('3.8').and.to.include('37.5');
  });
});

describe('a reader in another country', () => {
  for (const tag of [...wherever, 'care-references'] as const) {
    it(`is told by <${tag}> for which country it was written`, async () => {
      const host = await show(`<${tag} region="US"></${tag}>`);
      const [notice] = all(host, '[part="notice"]');
      expect(wordsOf(notice!)).to.match(
        /^This information was written for services in .*Kingdom\./,
      );
    });

    it(`is told so before the words of <${tag}>`, async () => {
      const host = await show(`<${tag} region="US"></${tag}>`);
      const notice = one(host, '[part="notice"]');
      const list = one(host, '[part="list"]');
      expect(notice.compareDocumentPosition(list)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });
  }

  it('is not told so in the country it was written for, or where none is named', async () => {
    for (const attribute of ['region="GB"', 'region="GB-NIR"', 'region="gb"', '']) {
      const host = await show(`<care-warning-signs ${attribute}></care-warning-signs>`);
      expect(all(host, '[part="notice"]'), attribute).to.have.length(0);
    }
  });

  it('is told so by what a pack says, not by a list of ours', async () => {
    const host = await show('<care-faq region="GB"></care-faq>');
    host.content = packWith({ jurisdiction: 'IE' });
    await settled();
    expect(wordsOf(one(host, '[part="notice"]'))).to.include('services in this country: Ireland');
  });
});
