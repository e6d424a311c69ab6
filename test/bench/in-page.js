/** Runs in each page before its own scripts: makes widgets, and says when they are laid and painted. */
{
  const { requestAnimationFrame, addEventListener, CSSStyleSheet, MessageChannel, NodeFilter } =
    window;

  const template = (markup) => {
    const element = document.createElement('template');
    element.innerHTML = markup;
    return element.content;
  };

  const sheet = (style) => {
    const made = new CSSStyleSheet();
    made.replaceSync(style);
    return made;
  };

  /** When the next frame has been painted: a message that is sent in a frame comes after it. */
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      }),
    );

  /** When a while has gone by and two frames with it. */
  async function quiet() {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await painted();
    await painted();
  }

  /** Lit renders in microtasks, and what it rendered in later ones. */
  async function updated(place, updates) {
    if (!updates) return;
    await Promise.all(
      [...place.querySelectorAll(updates)].map((element) => element.updateComplete),
    );
    for (let turn = 0; turn < 30; turn++) await undefined;
  }

  /** Milliseconds from the insertion of so many to their layout. */
  async function insert(part, count, updates) {
    const place = document.getElementById('place');
    const box = document.createElement('div');
    const begun = performance.now();
    for (let made = 0; made < count; made++) box.append(bench.create(part));
    place.append(box);
    globalThis.start?.(box);
    await updated(box, updates);
    void place.offsetHeight;
    return performance.now() - begun;
  }

  /** All that a path leads to; `>>` goes on inside the shadow root. */
  const find = (path) =>
    path
      .split(' >> ')
      .reduce(
        (from, selector) =>
          from.flatMap((node) => [...(node.shadowRoot ?? node).querySelectorAll(selector)]),
        [document],
      );

  /** Brings the one that stands so far down the page, from 0 to 1, into view: where to click. */
  async function aim(path, share) {
    const all = find(path);
    const control = all[Math.floor(share * all.length)];
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    await painted();
    await painted();
    const { left, top, width, height } = control.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  }

  /** Milliseconds from the next event of the type to the end of the frame after it; asked for later. */
  function listen(type) {
    bench.heard = new Promise((resolve) => {
      const heard = async (event) => resolve((await painted()) - event.timeStamp);
      addEventListener(type, heard, { capture: true, once: true });
    });
  }

  /** What an element of ours rendered, without Lit's marks. */
  function captured(element) {
    const markup = document.createElement('div');
    for (const node of element.shadowRoot.childNodes) markup.append(node.cloneNode(true));
    const comments = document.createTreeWalker(markup, NodeFilter.SHOW_COMMENT);
    const marks = [];
    while (comments.nextNode()) marks.push(comments.currentNode);
    marks.forEach((mark) => mark.remove());
    const style = element.constructor.elementStyles.map(({ cssText }) => cssText).join('');
    return { style, markup: markup.innerHTML };
  }

  const create = (part) =>
    document.importNode(document.getElementById(part).content, true).firstElementChild;

  const bench = { create, template, sheet, painted, quiet, insert, aim, listen, captured };
  globalThis.bench = bench;
}
