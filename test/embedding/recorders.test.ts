// Scripts that record what is clicked and shown: of ours they take nothing that is about the reader.
import { expect } from '@open-wc/testing';
import { all, bundled, until } from '../helpers.js';
import { open, rest, type Page } from '../fixtures/pages/srcdoc-page.js';
import { openSecond, tickAndNote, tool, widget, withTools } from './page.js';

type Recorded = Page & {
  posthog: { init(key: string, options: object): void };
  rrweb: { record(options: object): () => void };
  events: unknown[];
};

const widgets = `<h1>Liver</h1><button>A button of the page</button>
  <care-symptom-checklist notes></care-symptom-checklist><care-faq></care-faq>`;

/** Words and ids that say what the reader has ticked, written and opened. */
const telling = [
  ...bundled.symptoms!.slice(0, 2).flatMap(({ id, text }) => [id, text]),
  'since Monday',
  bundled.questions![1]!.id,
  bundled.questions![1]!.question,
];

/** All that a reader does, and a click beside it. */
async function use(page: Page): Promise<void> {
  await tickAndNote(page);
  await openSecond(page);
  for (const box of all(widget(page, 'care-symptom-checklist'), 'label')) box.click();
  page.document.querySelector('button')!.click();
  await rest(page);
}

function expectNothing(events: unknown[]): void {
  const sent = JSON.stringify(events);
  for (const word of telling) expect(sent).not.to.contain(JSON.stringify(word).slice(1, -1));
}

/** The widgets as they would be without our marks, for what shows that there is something to hide. */
function unmark(page: Page): void {
  for (const tag of ['care-symptom-checklist', 'care-faq'])
    for (const mark of all(widget(page, tag), '.care')) mark.className = 'care';
}

async function withPostHog(prepare = (_: Page) => {}): Promise<unknown[]> {
  const page = (await open(widgets, withTools('posthog-js/dist/array.no-external.js'))) as Recorded;
  prepare(page);
  const events: unknown[] = [];
  page.posthog.init('phc_none', {
    // Nothing leaves: every event ends here.
    api_host: 'https://example.invalid',
    advanced_disable_decide: true,
    advanced_disable_flags: true,
    disable_external_dependency_loading: true,
    persistence: 'memory',
    // A browser under test is taken for a robot.
    opt_out_useragent_filter: true,
    autocapture: true,
    before_send(event: unknown) {
      events.push(event);
      return null;
    },
  });
  await use(page);
  // The last that was done is told of last.
  await until(() => JSON.stringify(events).includes('A button of the page'));
  return events;
}

describe('PostHog’s autocapture', () => {
  it('is told nothing of ticks, notes and questions', async () => {
    expectNothing(await withPostHog());
  });

  it('would be told, were the widgets not marked', async () => {
    const sent = JSON.stringify(await withPostHog(unmark));
    expect(sent).to.contain(bundled.questions![1]!.id);
  });
});

async function withRecorder(prepare = (_: Page) => {}): Promise<unknown[]> {
  const page = (await open(widgets, withTools('rrweb/dist/rrweb.umd.cjs'))) as Recorded;
  prepare(page);
  const events: unknown[] = [];
  const stop = page.rrweb.record({ emit: (event: unknown) => events.push(event) });
  await use(page);
  stop();
  return events;
}

describe('a session replay by rrweb', () => {
  it('has none of the widgets’ words in it', async () => {
    expectNothing(await withRecorder());
  });

  it('would have them, were the widgets not marked', async () => {
    expect(JSON.stringify(await withRecorder(unmark))).to.contain('since Monday');
  });
});

it('a click that page scripts see names the widget and no more', async () => {
  const page = await open(widgets, tool('jquery/dist/jquery.js') + withTools());
  const seen: string[] = [];
  page.document.addEventListener('click', ({ target }) => seen.push((target as Element).outerHTML));
  await use(page);
  expect(new Set(seen)).to.deep.equal(
    new Set([
      '<care-symptom-checklist notes=""></care-symptom-checklist>',
      '<care-faq></care-faq>',
      '<button>A button of the page</button>',
    ]),
  );
});
