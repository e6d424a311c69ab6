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

  it('of the site are digits and the signs that people write between them', () => {
    for (const number of ['01632 960 999', '+44 (0)1632-960999', '999', '020.7946.0000'])
      expect(isPhoneNumber(number), number).to.equal(true);
    for (const number of ['', '12', 'call us', '999;ext=1', '0800 NURSE', '+', '1'.repeat(31)])
      expect(isPhoneNumber(number), number).to.equal(false);
  });
});
