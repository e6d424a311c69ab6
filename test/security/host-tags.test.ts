// What a site may decide about our tags, and the boxes that it puts them in: the words keep their room.
import { expect } from '@open-wc/testing';
import { one, show, whole } from '../helpers.js';
import { register } from '../accessibility/pack.js';
import { lost, style, wide } from '../accessibility/room.js';
import { dress, hosts } from './hosts.js';
import '../../src/define.js';
import '../../src/define/care-feedback.js';
import '../../src/define/care-subscribe.js';

const widgets: Record<string, string> = {
  'care-symptom-checklist': '',
  'care-warning-signs': 'region="GB"',
  'care-faq': 'filter',
  'care-references': '',
  'care-section': 'section="tests"',
  'care-about': '',
  'care-article': '',
  'care-feedback': 'action="/thanks"',
  'care-subscribe': 'action="/thanks" privacy="Safe."',
};
/** With something of every kind; with the whole of our pack where the whole is asked for. */
const condition = whole ? '' : 'condition="small"';
before(register);
const markup = (tag: string) => `<${tag} ${condition} ${widgets[tag]}></${tag}>`;
const every = Object.keys(widgets);

const room = (widget: Element) => one(widget, '.care').getBoundingClientRect().width;

describe('a site decides', () => {
  for (const [name, host] of Object.entries(hosts))
    it(`whether a widget is hidden, as with its own elements, on a page with ${name}`, async () => {
      for (const tag of every) {
        const widget = await show(`${markup(tag)}<mark></mark>`);
        const own = widget.nextElementSibling as HTMLElement;
        await dress(host);
        expect(widget.checkVisibility(), tag).to.equal(true);
        widget.hidden = own.hidden = true;
        expect(widget.checkVisibility(), tag).to.equal(own.checkVisibility());
        widget.parentElement!.remove();
      }
    });

  it('how wide a widget is, what is around it, and its ink', async () => {
    style(
      `${every.join()} { width: 300px; margin: 10px 20px; padding: 5px; border: 1px solid; color: #24414d }`,
    );
    for (const tag of every) {
      const widget = await show(markup(tag));
      expect(room(widget), tag).to.equal(300);
      expect(getComputedStyle(one(widget, '[part="heading"]')).color).to.equal('rgb(36, 65, 77)');
      const { left, right } = widget.getBoundingClientRect();
      expect([
        left - widget.parentElement!.getBoundingClientRect().left,
        right - left,
      ]).to.deep.equal([20, 312]);
    }
  });
});

const displays =
  'inline inline-block inline-flex flex grid inline-grid table inline-table table-cell list-item contents flow-root'.split(
    ' ',
  );

describe('whatever a site makes of the tag, the words have room:', () => {
  for (const display of displays)
    it(`display: ${display}`, async () => {
      style(`${every.join()} { display: ${display} }`);
      for (const width of [320, 1000]) {
        await wide(width);
        for (const tag of every) {
          const widget = await show(markup(tag));
          expect(room(widget), `${tag} at ${width}`).to.be.within(Math.min(width - 20, 290), width);
          expect([tag, ...lost()]).to.deep.equal([tag]);
          widget.parentElement!.remove();
        }
      }
    });
});

const boxes: Record<string, string> = {
  'a row': 'main { display: flex }',
  'a row beside something': 'main { display: flex } main::after { content: "beside" }',
  'a column, centred': 'main { display: flex; flex-direction: column; align-items: center }',
  'a page that centres its content': 'body { display: flex } main { margin: auto }',
  'a grid': 'main { display: grid }',
  'a grid, centred': 'main { display: grid; place-items: center }',
  'a box as wide as its content': 'main { width: fit-content }',
  'a float': 'main { float: left }',
  'a box laid over the page': 'main { position: absolute }',
  'a cell of a table': 'main { display: table-cell }',
  columns: 'main { columns: 2 15em }',
};

describe('whatever box a widget stands in, the words have room:', () => {
  for (const [name, css] of Object.entries(boxes))
    it(name, async () => {
      style(`h1 { display: none } ${css}`);
      for (const width of [320, 1000]) {
        await wide(width);
        for (const tag of every) {
          const widget = await show(markup(tag));
          expect(room(widget), `${tag} at ${width}`).to.be.within(200, width);
          expect([tag, ...lost()]).to.deep.equal([tag]);
          widget.parentElement!.remove();
        }
      }
    });

  it('an application that scrolls in a box of its own: the page around it does not', async () => {
    style('html, body { height: 100%; margin: 0 } main { height: 100%; overflow: auto }');
    await show(every.map(markup).join(''));
    const { scrollHeight, clientHeight } = document.documentElement;
    expect(scrollHeight).to.equal(clientHeight);
  });
});
