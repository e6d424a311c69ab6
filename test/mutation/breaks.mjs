/**
 * One way, or several, to break each promise: what is broken, where (`find` stands there once and
 * gives way to `put`) and the tests that are to notice. Promises 1 to 6 are those of the contract.
 */
const by = (promise, tests, ...breaks) =>
  breaks.map(([what, file, find, put, own = tests]) => ({
    promise,
    what,
    file: `src/${file}`,
    find,
    put,
    tests: `test/${own}`,
  }));

const ticks = 'state/tick-list.ts';
const element = 'elements/care-element.ts';
const findPack = 'elements/find-pack.ts';
const base = 'views/base.styles.ts';
const hint = "<p>${ui(context, 'myListHint')}</p>";
const changed = "emit(this.#host, 'care-change');";

export const breaks = [
  ...by(
    'Silent',
    'csp-and-privacy/silence.test.ts',
    [
      'ticks are stored',
      ticks,
      changed,
      `${changed} localStorage.setItem('ticks', this.ids.join());`,
    ],
    [
      'ticks are sent',
      ticks,
      changed,
      `${changed} navigator.sendBeacon('/ticks', this.ids.join());`,
    ],
    ['ticks are in a cookie', ticks, changed, `${changed} document.cookie = this.ids.join();`],
    [
      'a citation writes the address',
      'views/follow-link.ts',
      'event.preventDefault();',
      "event.preventDefault(); history.pushState(null, '', `#${link.dataset.cites}`);",
    ],
    [
      'an event tells the ticks',
      ticks,
      changed,
      "emit(this.#host, 'care-change', this.ids as never);",
      'elements/care-symptom-checklist*.test.ts',
    ],
  ),
  ...by(
    'Strict pages',
    'csp-and-privacy/policy.test.ts',
    [
      'a style attribute',
      'views/container.ts',
      'data-private\n',
      'data-private style="color: red"\n',
    ],
    [
      'markup from a string',
      'views/follow-link.ts',
      "const note = paper.querySelector('div')!;",
      "const note = paper.querySelector('div')!; note.innerHTML += '';",
    ],
    [
      'a script from a string',
      'content/store.ts',
      'export const store',
      "new Function('');\nexport const store",
    ],
  ),
  ...by(
    'No HTML in content',
    'security/injection.test.ts',
    [
      'a link may have any protocol',
      'views/links.ts',
      '/^(https:\\/\\/|mailto:|tel:\\+?\\d{3,15}$)/',
      '/./',
    ],
    [
      'strings are parsed',
      'views/text.ts',
      'words: said,\n    strong:',
      "words: (piece) => { const paper = document.createElement('p'); paper.innerHTML = piece; return [...paper.childNodes]; },\n    strong:",
    ],
    [
      'a form may go to any address',
      'elements/care-form.ts',
      "if (own || url?.protocol === 'https:') return",
      'if (own || url) return',
      'security/addresses.test.ts',
    ],
    [
      'an attribute is parsed',
      'views/leaflet.ts',
      '${siteName}',
      "${document.createRange().createContextualFragment(siteName ?? '')}",
      'security/attributes.test.ts',
    ],
    [
      'an id that is asked for is a selector as it stands',
      'dom/anchors.ts',
      'CSS.escape(`${condition}/${id}`)',
      '`${condition}/${id}`',
      'security/attributes.test.ts',
    ],
    [
      'a note is copied without what looks like markup',
      'views/checklist-text.ts',
      "'note')}: ${note}`",
      "'note')}: ${note.replace(/<[^>]*>/g, '')}`",
      'security/typed.test.ts',
    ],
    [
      'a link tells from where',
      'views/links.ts',
      ': html`<a href=${url} rel="noreferrer">',
      ': html`<a href=${url}>',
      'views/text.test.ts',
    ],
  ),
  ...by(
    'Never blank, never the wrong content',
    'elements/care-element.refused.test.ts',
    [
      'a bad pack gives way to the registered one',
      findPack,
      '  assertPack(pack);',
      '  try { assertPack(pack); } catch { return registered(element); }',
    ],
    [
      'no fallback',
      element,
      'return fallback(this,',
      'return this.isConnected ? undefined : fallback(this,',
    ],
    [
      'the error names no path',
      'elements/announcer.ts',
      'code, message, path });',
      "code, message, path: path && '' });",
    ],
    [
      'a fault is thrown at the page',
      element,
      'this.showFallback(error);\n    }\n    const failure',
      'this.showFallback(error);\n      throw error;\n    }\n    const failure',
    ],
    [
      'withdrawn words are shown',
      findPack,
      'assertShowable(pack);',
      'if (!pack.version) assertShowable(pack);',
      'content/withdrawn.test.ts',
    ],
    [
      'withdrawn: other words stand beside the reason',
      'views/fallback.ts',
      'withdrawn ? nothing : html`<slot',
      'html`<slot',
      'elements/care-element.content.test.ts',
    ],
  ),
  ...by(
    'Honest',
    'views/provenance.test.ts',
    [
      'it does not say that nobody has checked it',
      'views/reviewers.ts',
      "[['unreviewed']]",
      "[['printed', { date: '' }]]",
    ],
    [
      'it says nothing past its date',
      'views/provenance.ts',
      'today() > provenance.nextReview',
      "'1970-01-01' > provenance.nextReview",
    ],
    [
      'it says nothing in another country',
      'views/provenance.ts',
      '!!elsewhere &&',
      '!elsewhere &&',
    ],
    [
      'a changed pack counts as reviewed',
      'content/signatures.ts',
      '=== signature.hash ? 1',
      "!== '' ? 1",
      'elements/care-about.test.ts',
    ],
  ),
  ...by(
    'Accessible',
    'accessibility/hearing.test.ts',
    ['contrast', base, 'min(l, 0.49)', 'min(l, 0.69)', 'accessibility/contrast.test.ts'],
    [
      'focus: not seen',
      base,
      'outline: 0.1875em solid var(--_accent);',
      'outline: none;',
      'accessibility/focus-ring.test.ts',
    ],
    ['focus: lost', 'dom/keep-focus.ts', 'start?.focus();', '', 'accessibility/focus-kept.test.ts'],
    [
      'focus: not in order',
      'views/checklist.ts',
      '<input type="checkbox"',
      '<input type="checkbox" tabindex="1"',
      'accessibility/keyboard.test.ts',
    ],
    ['name', 'views/faq.ts', 'for="search"', ''],
    [
      'level',
      'views/warning-signs.ts',
      '${band(context, item, context.level + 1)}\n',
      '${band(context, item, context.level + 2)}\n',
    ],
    [
      'reflow',
      base,
      'overflow-wrap: anywhere;\n    text-align',
      'min-width: 22em;\n    text-align',
      'accessibility/reflow.test.ts',
    ],
    [
      'targets',
      base,
      'button {\n    min-height: 44px;',
      'button {\n    min-height: 30px;',
      'accessibility/seeing.test.ts',
    ],
    [
      'words too small on paper',
      base,
      ".care :is(.sources, .raised, .level, small, [part='provenance']) {",
      ':is(.nothing) {',
      'views/print-sizes.test.ts',
    ],
    ['language', 'views/container.ts', 'lang=${lang}', 'lang=${lang && nothing}'],
    ['live region', 'views/print-status.ts', 'role="status"', ''],
  ),
  ...by(
    'The checklist never interprets',
    'elements/care-symptom-checklist.same-words.test.ts',
    [
      'it counts',
      'views/checklist.ts',
      hint,
      "<p>${ui(context, 'myListHint')} ${ticks.of(list.items).length}</p>",
    ],
    [
      'it counts on paper',
      'views/checklist-print.ts',
      '<div class="lines"></div>',
      '<p>${ticks.of(list.items).length}</p>',
    ],
    [
      'it has a word for some',
      'views/checklist.ts',
      hint,
      "<p>${ui(context, 'myListHint')} ${ticks.ids.length > 3 ? ui(context, 'emergency') : nothing}</p>",
    ],
  ),
];
