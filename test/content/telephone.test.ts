import { expect } from '@open-wc/testing';
import { toDial } from '../../src/content/telephone.js';

describe('one number, as people write it', () => {
  for (const [written, number] of Object.entries({
    '01632 960 999': '01632960999',
    '(01632) 960 999': '01632960999',
    '020.7946.0000': '02079460000',
    '020 - 7946 0000': '02079460000',
    '01-23-45-67-89': '0123456789',
    '1 (555) 123-4567': '15551234567',
    '999': '999',
    '000': '000',
    '116 123': '116123',
    ' 0800 1111 ': '08001111',
    '+44 1632 960 999': '+441632960999',
    '+44-1632-960999': '+441632960999',
    '+44 (1632) 960999': '+441632960999',
    '+44 (0)1632 960 999': '+441632960999',
    '+44(0)1632-960999': '+441632960999',
    '0044 (0) 1632 960999': '00441632960999',
    '+353 (0)1 234 5678': '+35312345678',
    '+49 (0) 30 123456': '+4930123456',
    '+39 06 1234 5678': '+390612345678',
    '+44\u00a01632\u202f960\u2011999': '+441632960999',
  }))
    it(`${written} is dialled as ${number}`, () => expect(toDial(written)).to.equal(number));
});

describe('what is not plainly one number is not dialled:', () => {
  for (const [why, written] of Object.entries({
    'a trunk 0 after the country': ['+44 01632 960 999', '+4401632960999', '0044 01632 960999'],
    'a trunk 0 in brackets': ['+44 (01632) 960999', '(0)1632 960999', '44 (0)1632 960999'],
    'a 0 that Italy keeps': ['+39 (0)6 1234567'],
    'a (0) elsewhere': ['+44 1632 (0)960999', '011 44 (0)1632 960999', '01632 960 999 (0)'],
    'an extension': ['01632 960 999 ext. 4', '01632 960999x4', '999;ext=1', '01632 960 999#4'],
    hours: ['01632 960 999, Mon to Fri', '0800 1111 (24)', '0800 1111 (24h)', '0800 1111 9-5'],
    'a second number': ['01632 960 999 / 998', '01632 960 999 01632 960 998', '111 or 999'],
    'a range': ['01632 960998-9', '01632 960998-99', '01632 960998 - 9', '01632 960998–9'],
    'a line break': ['01632\n960 999', '01632 960 999\r\n01632 960 998', '01632\t960'],
    'a plus elsewhere': ['++44 1632 960999', '44+1632 960999', '+44 +1632 960999', '+', '+0 123'],
    'no country after the sign': ['+0044 1632 960999', '+0 123 456', '00 0 123456', '+44'],
    'brackets that do not pair': ['(01632 960 999', '01632) 960 999', '((01632)) 960999', '()'],
    'too few digits or too many': ['', '1', '12', '1'.repeat(16), '+4416329609991234'],
    'a sign at an end': ['-999', '.999', '999-', '999.', '----'],
    'other digits': ['٠١٦٣٢ ٩٦٠', '०१६३२ ९६०', '０１６３２ ９６０', '\u202a01632 960 999\u202c'],
    letters: ['call us', '0800 NURSE', 'tel:999', 'javascript:alert(1)', 'O1632 960 999'],
    'codes that a telephone obeys': ['*#06#', '#31#01632960999', '999,,1', '999p1'],
  }))
    it(why, () => {
      for (const number of written) expect(toDial(number), number).to.equal(undefined);
    });
});

it('words of any length are judged at once', () => {
  for (const part of ['1', '1 ', '1-', ' -', '(', '(1', '00'])
    expect(toDial(`+44${part.repeat(100_000)}x`)).to.equal(undefined);
});
