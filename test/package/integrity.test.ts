// One byte of a script was changed on its way: the browser refuses it by the hash in cdn/sri.json.
import { expect } from '@open-wc/testing';
import { fallbackStands } from '../helpers.js';
import { open, ours, type Page } from '../fixtures/pages/srcdoc-page.js';

const hashes = (await (await fetch('/cdn/sri.json')).json()) as Record<string, string>;
const scripts = Object.entries(hashes).filter(([file]) => file.endsWith('.js'));

/** What a script would define, with words of the site inside. */
const tags: Record<string, string> = {
  'care-elements.js': 'care-faq',
  'care-forms.js': 'care-feedback',
  'care-pack.js': 'care-pack',
};

async function load(address: string, tag: string, hash?: string): Promise<Page> {
  const integrity = hash ? `integrity="${hash}" crossorigin="anonymous"` : '';
  const script = `<script src="${address.replace('&', '&amp;')}" ${integrity} defer></script>`;
  return open(`<${tag} style="display: block"><p>Ask us.</p></${tag}>`, script);
}

/** Whether a page has our code. */
const runs = (page: Page, tag: string) => Boolean(page.customElements.get(tag));

describe('a script by the hash in cdn/sri.json', () => {
  it('is every script that ships', () => {
    expect(scripts.map(([file]) => file)).to.have.members(Object.keys(tags));
  });

  for (const [file, hash] of scripts) {
    const tag = tags[file]!;
    const address = `/answers/cdn?file=${file}`;

    it(`${file} runs as it shipped`, async () => {
      const page = await load(address, tag, hash);
      expect(runs(page, tag)).to.equal(true);
    });

    it(`${file} with one byte changed is refused, and the fallback stands`, async () => {
      const page = await load(`${address}&changed`, tag, hash);
      expect(runs(page, tag)).to.equal(false);
      expect(page.CareElements).to.equal(undefined);
      expect(fallbackStands(ours(page)[0]!)).to.equal(true);
      expect(page.faults).to.deep.equal([]);
    });

    it(`${file} with that byte changed would run where no hash is given`, async () => {
      const page = await load(`${address}&changed`, tag);
      expect(runs(page, tag)).to.equal(true);
    });
  }
});
