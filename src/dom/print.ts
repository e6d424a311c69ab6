import { css, render, type CSSResult, type TemplateResult } from 'lit';

/** What stands on paper, container included, and in which styles. */
export interface Printout {
  content: TemplateResult;
  styles: readonly CSSResult[];
  /** What stands at the foot of every page, where the browser can. */
  title: string;
  /** How large that is, in points, and which way it runs. */
  points: number;
  dir: string;
}

// Of two rules that are !important, the one from inside a shadow root wins: no page can undo these.
const printoutStyles = css`
  :host {
    display: none !important;
  }
  @media print {
    :host {
      all: initial !important;
      display: block !important;
      unicode-bidi: isolate !important;
      color-scheme: light !important;
    }
  }
`;

const hidePageStyles = css`
  /* Chromium lays out paper in the direction that the window had. */
  :root:not(#_#_#_),
  :root:not(#_#_#_) > body {
    writing-mode: horizontal-tb !important;
  }
  @media print {
    :root:not(#_#_#_) {
      all: initial !important;
      display: block !important;
      color-scheme: light !important;
    }
    :root:not(#_#_#_)::before,
    :root:not(#_#_#_)::after,
    :root:not(#_#_#_) > :not(.care-print) {
      all: initial !important;
      display: none !important;
    }
  }
`.cssText;

/** Room around the words, and at the foot of every page what they are and where one is in them. */
const pageStyles = ({ title, points, dir }: Printout, font: string) => `@page {
  margin: 10mm 13mm 13mm !important;
  direction: ${dir};
  writing-mode: horizontal-tb;
  @bottom-left { content: "${CSS.escape(title)}"; font: ${points}pt ${font} }
  @bottom-right { content: counter(page) " / " counter(pages); font: ${points}pt ${font} }
}`;

let removePrintout = () => {};

/**
 * Prints one thing instead of the page: it is laid beside the page's body where only paper sees it,
 * and taken away when it is printed, or when the reader goes on. Returns whether the browser printed:
 * one that does not may throw, have no such function, or say nothing.
 */
export function printOnly(host: HTMLElement, printout: Printout): boolean {
  // A browser that refuses to print says so or not; what it left would be on the next paper.
  removePrintout();
  const view = host.ownerDocument.defaultView;
  if (!view) return false;
  const page = host.ownerDocument;
  const { care, takeAway } = insertPrintout(host, printout, 'print');
  const undo = [
    takeAway,
    ...hidePage(page),
    addStyles(page, pageStyles(printout, care.style.fontFamily)),
  ];
  const listening = new AbortController();
  removePrintout = () => {
    listening.abort();
    undo.splice(0).forEach((task) => task());
  };
  const { signal } = listening;
  let printed = false;
  for (const type of ['beforeprint', 'afterprint'])
    view.addEventListener(type, () => (printed = true), { capture: true, signal });
  for (const type of ['afterprint', 'pointerdown', 'keydown'])
    view.addEventListener(type, () => removePrintout(), { capture: true, signal });
  try {
    view.print();
  } catch {
    removePrintout();
    return false;
  }
  return printed;
}

/** The words that would stand on the paper, line by line. */
export function printedText(host: HTMLElement, printout: Printout): string {
  const { care, takeAway } = insertPrintout(host, printout, 'all');
  const { innerText } = care;
  takeAway();
  return innerText;
}

/** Lays the paper, and gives its words' place and what takes it away. */
function insertPrintout(host: HTMLElement, { content, styles }: Printout, medium: 'print' | 'all') {
  const page = host.ownerDocument;
  const sheet = page.createElement('div');
  sheet.className = 'care-print';
  // First, since WebKit forgets the style of what is not on a page when it computes another's.
  page.documentElement.append(sheet);
  const root = sheet.attachShadow({ mode: 'open' });
  addStyles(
    root,
    [printoutStyles, ...styles].join('').replace(/@media print/g, `@media ${medium}`),
  );
  render(content, root);
  const care = root.querySelector<HTMLElement>('.care')!;
  care.style.fontFamily = page.defaultView!.getComputedStyle(host).fontFamily;
  return { care, takeAway: () => sheet.remove() };
}

/** Takes the page itself off the paper, whatever its own style says, and gives what undoes that. */
function hidePage(page: Document): (() => void)[] {
  // Of layers, the first wins where all are !important. Where there are no layers, weight must do.
  const undo = [addStyles(page, `${hidePageStyles}@layer care-print{${hidePageStyles}}`)];
  for (const sheet of page.styleSheets) {
    try {
      sheet.insertRule('@layer care-print;');
      const rule = sheet.cssRules[0]!;
      undo.push(() => sheet.deleteRule([...sheet.cssRules].indexOf(rule)));
      // It counts only if its sheet does on paper.
      if (!sheet.media.length && !sheet.disabled) break;
    } catch {
      // A sheet from another server is closed to us, and old browsers know no layers.
    }
  }
  // What is !important on an element itself is stronger than any sheet.
  for (const { style } of [page.documentElement, page.body]) {
    const before = style.cssText;
    if (!before.includes('!important')) continue;
    style.cssText = before.replace(/ !important/g, '');
    undo.push(() => (style.cssText = before));
  }
  return undo;
}

/** Gives a root a style sheet, before all others, and returns what takes it away. */
function addStyles(root: Document | ShadowRoot, text: string): () => void {
  const page = root.ownerDocument ?? (root as Document);
  try {
    const sheet = new page.defaultView!.CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    // Browsers without constructed sheets, and pages that guard their own.
    const style = page.createElement('style');
    style.textContent = text;
    ((root as Document).head ?? root).prepend(style);
    return () => style.remove();
  }
}
