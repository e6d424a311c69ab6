// Pictures of a pack: from the page's own origin, with words, and with their room reserved.
import '../../src/define.js';
import { expect } from '@open-wc/testing';
import { packWith, show } from '../helpers.js';
import type { CareSection } from '../../src/index.js';
import type { Block, Image } from '../../src/generated/pack.js';

const picture: Image = {
  type: 'image',
  src: '/test/fixtures/pages/none.png',
  width: 400,
  height: 300,
  alternative: 'An inhaler with a spacer',
  credit: 'Example Hospital',
};

async function withPicture(image: Image): Promise<CareSection> {
  const host = await show<CareSection>('<care-section section="overview"></care-section>');
  const body: Block[] = [image];
  host.content = packWith({
    sections: [{ id: 'overview', title: 'Overview', body, basis: 'consensus' }],
  });
  await host.updateComplete;
  return host;
}

describe('a picture', () => {
  it('has its words, its room and time', async () => {
    const { shadowRoot } = await withPicture(picture);
    const image = shadowRoot!.querySelector('img')!;
    expect(image.alt).to.equal('An inhaler with a spacer');
    expect(image.loading).to.equal('lazy');
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.eql(['400', '300']);
    expect(new URL(image.src).origin).to.equal(location.origin);
    expect(shadowRoot!.querySelector('figcaption')!.textContent).to.contain('Example Hospital');
  });

  for (const src of [
    'https://elsewhere.example/inhaler.png',
    '//elsewhere.example/inhaler.png',
    'data:image/png;base64,iVBORw0KGgo=',
  ])
    it(`from ${src} is not asked for: its words stand there`, async () => {
      const { shadowRoot } = await withPicture({ ...picture, src });
      expect(shadowRoot!.querySelector('img')).to.equal(null);
      expect(shadowRoot!.querySelector('figure')!.textContent).to.contain(
        'An inhaler with a spacer',
      );
    });

  it('on a page whose base is elsewhere is not asked for there', async () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    try {
      const { shadowRoot } = await withPicture({ ...picture, src: 'inhaler.png' });
      expect(shadowRoot!.querySelector('img')).to.equal(null);
    } finally {
      base.remove();
    }
  });
});
