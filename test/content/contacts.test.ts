import { expect } from '@open-wc/testing';
import { isKnownRegion, isPhoneNumber, numberFor } from '../../src/content/contacts.js';
import { numbers } from '../../src/generated/numbers.js';

describe('the numbers to call', () => {
  it('are there for the regions that have a sourced one', () => {
    const emergency = (region: string) => numberFor('emergency', { region });
    expect(['GB', 'GB-NIR', 'IE', 'US', 'CA', 'AU', 'NZ', 'DE'].map(emergency)).to.deep.equal([
      '999',
      '999',
      '112',
      '911',
      '911',
      '000',
      '111',
      '112',
    ]);
  });

  it('are none where the region is unknown or missing: never a guess', () => {
    for (const region of [undefined, '', 'ZZ', 'EN', 'en', '__proto__', 'constructor', 'G'])
      expect(numberFor('emergency', { region }), String(region)).to.equal(undefined);
    expect(isKnownRegion('toString')).to.equal(false);
  });

  it('can all be dialled', () => {
    for (const { emergency, advice } of Object.values(numbers))
      for (const number of [emergency, advice])
        if (number) expect(isPhoneNumber(number)).to.equal(true);
  });

  it('of the site stands as the site wrote it, whether it can be dialled or not', () => {
    for (const helpline of ['01632 960 999', '01632 960 999 ext. 4, Mon to Fri', 'call us'])
      expect(numberFor('helpline', { helpline })).to.equal(helpline);
    for (const helpline of [undefined, '', ' \n'])
      expect(numberFor('helpline', { helpline })).to.equal('');
  });
});
