// The few tokens are documented, and the two example themes are readable.
import { expect } from '@open-wc/testing';
import { below, edges, paint, texts, theme } from './measure.js';
import { enter } from './states.js';

const tokens = ['accent', 'emergency', 'urgent', 'line', 'radius', 'space', 'scroll-margin'].map(
  (name) => `--care-${name}`,
);

it('the manifest lists the tokens of every element, and no other', async () => {
  interface Declaration {
    tagName?: string;
    cssProperties?: { name: string; description: string; default: string }[];
  }
  const manifest = await (await fetch('/custom-elements.json')).json();
  const modules: { declarations: Declaration[] }[] = manifest.modules;
  for (const { tagName, cssProperties = [] } of modules.flatMap(
    ({ declarations }) => declarations,
  )) {
    if (!tagName || tagName === 'care-pack') continue;
    const form = /feedback|subscribe/.test(tagName);
    const wanted = tokens.filter((name) => !form || !/emergency|urgent|scroll/.test(name));
    expect(cssProperties.map(({ name }) => name)).to.have.members(wanted);
    for (const { description, default: usual } of cssProperties)
      expect(Boolean(description && usual), tagName).to.equal(true);
  }
});

for (const scheme of ['light', 'dark']) {
  for (const [name, body, other, edge] of [
    ['brand', 7, 4.5, 3],
    ['high-contrast', 7, 7, 4.5],
  ] as const)
    it(`the theme "${name}" keeps ${other}:1 for every text in ${scheme}`, async () => {
      paint(scheme);
      await theme(name);
      await enter('article, ticked and open');
      const all = [...texts()];
      expect(below(other, all)).to.deep.equal([]);
      expect(
        below(
          body,
          all.filter((item) => item.body),
        ),
      ).to.deep.equal([]);
      expect(below(edge, edges())).to.deep.equal([]);
    });
}

it('a theme uses documented tokens only', async () => {
  for (const name of ['brand', 'high-contrast'])
    for (const [token] of (await theme(name)).matchAll(/--care-[a-z-]+/g))
      expect(tokens).to.include(token);
});
