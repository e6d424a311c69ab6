// What an editor of a CMS makes of the snippets that the README gives.
import { expect } from '@open-wc/testing';
import { autop } from '@wordpress/autop';
import { open } from '../fixtures/pages/srcdoc-page.js';

const readme = await (await fetch('/README.md')).text();
const [snippet] = [...readme.matchAll(/```html\n([^`]*?care-faq[^`]*?)```/g)].map(
  ([, html]) => html!,
);

/** Where the words in case of need stand, once a browser has read the markup. */
async function read(html: string) {
  const { document } = await open(html.replace('/care-elements.js', '/cdn/care-elements.js'), '');
  const words = 'In an emergency, call 999.';
  const tags = [...document.querySelectorAll<HTMLElement>('care-faq')];
  const outside = [...document.body.querySelectorAll('p,br')].filter(
    (node) => !node.closest('care-faq'),
  );
  return {
    tags: tags.length,
    inside: tags[0]!.textContent!.includes(words),
    once: document.body.textContent!.split(words).length === 2,
    shown: Boolean(tags[0]!.shadowRoot!.querySelector('details')),
    paragraphs: outside.map((node) => node.outerHTML),
  };
}

const whole = { tags: 1, inside: true, once: true, shown: true, paragraphs: [] };

describe('the snippet of the README', () => {
  it('stands for itself', async () => expect(await read(snippet!)).to.deep.equal(whole));

  it('survives WordPress’s wpautop: words in the tag, one widget, no paragraph beside', async () =>
    expect(await read(autop(snippet!))).to.deep.equal(whole));

  it('survives it between an editor’s own paragraphs', async () => {
    const { paragraphs, ...rest } = await read(autop(`Hello.\n\n${snippet}\nGoodbye.`));
    expect(rest).to.deep.equal({ tags: 1, inside: true, once: true, shown: true });
    expect(paragraphs).to.deep.equal(['<p>Hello.</p>', '<p>Goodbye.</p>']);
  });

  it('would not, with a paragraph in the tag and nothing around it', async () => {
    const html = `<care-faq>\n  <p>In an emergency, call 999.</p>\n</care-faq>
<div><script src="/care-elements.js" defer></script></div>`;
    expect((await read(autop(html))).inside).to.equal(false);
  });
});

describe('a mount', () => {
  it('survives it with paragraphs inside, on lines of their own', async () => {
    const html = `<div class="care-mount care-faq">\n<p>In an emergency, call 999.</p>\n</div>
<div>\n<script src="/care-elements.js" defer></script>\n</div>`;
    expect(await read(autop(html))).to.deep.equal(whole);
  });
});
