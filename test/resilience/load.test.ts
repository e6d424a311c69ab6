// Very many widgets on one page (a thousand with WHOLE=1): all of them work, and the work grows with their number, not faster.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { CareElement } from '../../src/elements/care-element.js';
import {
  all,
  citedBy,
  expectFocus,
  one,
  replace,
  settled,
  show,
  shownOf,
  tags,
  whole,
} from '../helpers.js';
import { register, small } from '../accessibility/pack.js';

before(register);

/** So many of each of the four widgets, one kind after the other in turn. */
const many = (times: number) =>
  tags
    .map((tag) => `<${tag} condition="small"></${tag}>`)
    .join('')
    .repeat(times);

const main = (host: Element) => host.parentElement!;

/** Has all widgets of a page come anew, and waits for what they do about each other. */
async function again(page: Element): Promise<void> {
  for (const host of page.querySelectorAll<CareElement>(tags.join())) host.headingLevel = 3;
  await settled();
}

/** How often something is called while a task runs. */
async function calls(object: object, name: string, task: () => Promise<void>): Promise<number> {
  const { value, get } = Object.getOwnPropertyDescriptor(object, name)!;
  let count = 0;
  const counting = (method: (...given: unknown[]) => unknown) =>
    function (this: unknown, ...given: unknown[]) {
      count += 1;
      return method.apply(this, given);
    };
  const own = Object.getOwnPropertyDescriptor(object, name)!;
  Object.defineProperty(object, name, {
    ...own,
    ...(get ? { get: counting(get) } : { value: counting(value) }),
  });
  try {
    await task();
  } finally {
    Object.defineProperty(object, name, own);
  }
  return count;
}

const number = whole ? 1000 : 200;

describe(`${number} widgets on one page`, () => {
  it('show their words, lead to each other and can be used, the last as the first', async () => {
    const page = main(await show(many(number / tags.length)));
    expect(page.querySelectorAll(tags.join())).to.have.length(number);
    for (const tag of tags)
      for (const host of page.querySelectorAll(tag))
        expect(host.shadowRoot!.textContent).to.include(shownOf(tag, small));
    const [list, last] = [page.querySelector('care-references')!, page.lastElementChild!];
    const signs = last.previousElementSibling!.previousElementSibling!;
    const citation = one(signs, '.citation');
    citation.click();
    const reference = all(list, '[part="reference"]').find(
      ({ dataset }) => dataset.anchor === citedBy(citation)[0],
    )!;
    expectFocus(reference);
  }).timeout(100_000);
});

describe('widgets that cite, beside lists of references', () => {
  it('are looked for once in a frame in which their places change, whatever number of lists asks', async () => {
    const page = main(await show(many(5)));
    // By then each checklist has seen that the page has warning signs, and cites nothing by itself.
    await settled();
    const { querySelectorAll } = document;
    let searches = 0;
    replace(document, 'querySelectorAll', (selector: string) => {
      if (selector === '*') searches += 1;
      return querySelectorAll.call(document, selector);
    });
    const hosts = page.querySelectorAll<CareElement>(tags.join());
    const frames = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (const host of hosts) host.requestUpdate();
    await frames();
    expect(searches).to.equal(0);
    for (const host of hosts) host.headingLevel = 3;
    await frames();
    expect(searches).to.equal(1);
  });

  const steps = {
    'elements looked at': [Element.prototype, 'matches'],
    'parents gone through': [Node.prototype, 'parentNode'],
  } as const;
  for (const [what, [object, name]] of Object.entries(steps))
    it(`cost twice the work when there are twice as many: ${what}`, async () => {
      const work = async (times: number) => {
        const page = main(await show(many(times)));
        const count = await calls(object, name, () => again(page));
        page.remove();
        return count;
      };
      const [few, twice] = [await work(8), await work(16)];
      expect(few).to.be.above(0);
      expect(twice / few).to.be.within(1.5, 2.2);
    });
});
