// What a pack leaves to the site, and the page has not set: one line in the console for each pack.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { configure, type Pack } from '../../src/index.js';
import { afterwards, heard, packWith, settled, show } from '../helpers.js';

const said = (...text: unknown[]) => ({ keyPoints: [{ text, basis: 'support' }] });

/** What the console is told where a pack with one text is shown. */
async function told(pack: Pack, attributes = '', times = 1): Promise<string[]> {
  const lines = heard('info');
  const host = await show(`<care-about ${attributes}></care-about>`.repeat(times));
  lines.length = 0;
  for (const about of host.parentElement!.querySelectorAll('care-about')) about.content = pack;
  await settled();
  return lines;
}

let number = 0;

/** A pack of a condition of its own, without whom to call but for those in a text. */
function pack(...text: unknown[]): Pack {
  const condition = `unset-${(number += 1)}`;
  const { lang, title, jurisdiction, version, schemaVersion, provenance } = packWith();
  const about = { condition, lang, title, jurisdiction, version, schemaVersion };
  return { ...about, provenance: { ...provenance, disclaimer: 'x' }, ...said(...text) } as Pack;
}

describe('a pack with places for what a site sets', () => {
  it('is told of once, with how to set each', async () => {
    const whole = pack(
      { contact: 'emergency' },
      { contact: 'helpline' },
      { temperature: 37.5, id: 'fever' },
    );
    const [line, ...others] = await told(whole, '', 3);
    expect(others).to.deep.equal([]);
    expect(line).to.contain(`${whole.condition} (en)`);
    expect(line).to.contain(
      'region: "GB", helpline: "01632 960 999", temperatures: { "fever": 38 }',
    );
    expect(await told({ ...whole })).to.deep.equal([]);
  });

  it('is told of for what is not set only', async () => {
    const call = () => pack({ contact: 'urgent-advice' }, { contact: 'helpline' });
    const [line] = await told(call(), 'helpline="01632 960 999"');
    expect(line).to.contain('region').and.not.to.contain('helpline: ');
    expect(await told(call(), 'region="GB" helpline="01632 960 999"')).to.deep.equal([]);
    configure({ temperatures: { fever: 38 } });
    afterwards(() => configure({ temperatures: undefined }));
    expect(await told(pack({ temperature: 37.5, id: 'fever' }))).to.deep.equal([]);
  });

  it('is not told of where it has no such place', async () => {
    const plain = [{ contact: 'gp' }, { temperature: 37.5 }, 'write ["contact","helpline"]'];
    expect(await told(pack(...plain))).to.deep.equal([]);
  });
});
