// The fold over structured text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldText, plainWords } from '../../dist/content/text.js';

const said = (text, handlers) => foldText(text, { ...plainWords, ...handlers }).join('|');

test('every kind of piece comes to its handler, in order', () => {
  const text = [
    'a',
    { strong: 'b' },
    { link: 'https://c.example', text: 'c' },
    { term: 'd', text: 'D' },
    { citation: ['e', 'f'] },
    { contact: 'emergency' },
    { contact: 'helpline', text: 'g' },
    { service: 'h' },
    { service: 'h', text: 'i' },
    { words: 'j', lang: 'pt' },
  ];
  const kinds = Object.keys(plainWords).map((kind) => [
    kind,
    (...values) => [kind, ...values.flat()].join(' '),
  ]);
  assert.equal(
    said(text, Object.fromEntries(kinds)),
    'words a|strong b|link https://c.example c|term d D|citation e f|contact emergency |contact helpline g|service h |service h i|foreign j pt',
  );
  assert.equal(said(text), 'a|b|c|D|||g||i|j');
  assert.equal(said('words alone'), 'words alone');
});

for (const piece of [null, 5, true, [], ['a'], {}, { text: 'a' }, { words: 'a' }, { html: '<b>' }])
  test(`${JSON.stringify(piece)} is no piece of a text`, () => {
    const refused = {
      name: 'ContentError',
      code: 'invalid',
      message: `not words: ${JSON.stringify(piece)}`,
    };
    assert.throws(() => foldText(['a', piece], plainWords), refused);
    if (!Array.isArray(piece)) assert.throws(() => foldText(piece, plainWords), refused);
  });
