/** How pages stand that other people wrote: applications in a frame of their own, and what prints of them. */
import { compile } from 'tailwindcss';

export interface Shell {
  /** A style sheet of the page. */
  css?: string;
  /** The same, as a sheet that stands in no element. */
  adopted?: string;
  /** What the page's own `style` attributes say. */
  html?: string;
  body?: string;
}

/** Each puts the page’s own words on paper too, if it can. */
export const shells: Record<string, Shell> = {
  'no style of its own': {},
  'a print sheet that hides all but one part': {
    css: `@media print { body * { visibility: hidden } main, main * { visibility: visible } }`,
  },
  'a print sheet that hides the page': { css: '@media print { html, body { display: none } }' },
  'a print sheet that hides everything': {
    css: '@media print { *, ::before, ::after { display: none !important } }',
  },
  'an application as high as the window': {
    css: 'html, body { height: 100%; overflow: hidden; margin: 0 } main { height: 100%; overflow: auto }',
  },
  'an application that is fixed': {
    css: `html { position: fixed; inset: 0; overflow: hidden } body { position: fixed; inset: 0 }
      main { position: fixed; inset: 0; z-index: 9; background: white }`,
  },
  'a grid of columns': {
    css: `html { display: grid; grid-template: 3rem 1fr / 5rem 1fr; max-height: 100vh }
      body { display: grid; columns: 3 }`,
  },
  'flexible boxes, all the way': {
    css: 'html, body { display: flex; height: 100vh; overflow: clip } body { flex: 0 0 0; width: 0 }',
  },
  'newspaper columns': { css: 'html { columns: 4; column-fill: auto; height: 20cm }' },
  'everything turned and small': {
    css: `html { transform: rotate(90deg) scale(0.2); zoom: 0.1; opacity: 0; filter: blur(9px);
      clip-path: circle(1px); contain: strict; content-visibility: hidden; mask: linear-gradient(#0000, #0000) }`,
  },
  'everything !important, with weight': {
    css: `:root:is(:root, #a#b#c#d#e), :root:is(:root, #a#b#c#d#e) > *, html[lang][lang] *:not(#a) {
      display: inline !important; visibility: hidden !important; position: absolute !important;
      height: 1px !important; max-height: 1px !important; overflow: hidden !important;
      opacity: 0 !important; left: -9999px !important; color: white !important;
    }`,
  },
  'a hidden page in a layer, !important': {
    css: `@layer first, second; @layer first { @media print {
      html { display: none !important; height: 0 !important; overflow: hidden !important }
      body, body > * { display: block !important; visibility: visible !important } } }`,
  },
  'a hidden page in a layer of a sheet without an element': {
    adopted: `@layer first { html { opacity: 0 !important; max-height: 3cm !important; overflow: hidden !important }
      body { display: block !important } .care-print { display: none !important } }`,
  },
  'styles on the elements themselves, !important': {
    html: 'overflow: hidden !important; height: 100px !important; display: none !important;',
    body: 'display: block !important; visibility: visible !important; color: red;',
  },
  'styles on the elements themselves': {
    html: 'overflow: hidden; height: 100%; --ours: 1;',
    body: 'display: block; position: fixed; top: -400px; width: 100%;',
  },
  'a sheet for the screen before the one that counts': {
    css: `@media screen { @layer late { html { margin: 0 } } }
      @layer early { html { position: absolute !important; left: 200cm !important } }`,
  },
  'words that style alone writes': {
    css: `html::before { content: 'Hospitalwide'; position: fixed; inset: 0; z-index: 9 }
      html::after, body::before { content: 'Hospitalwide' }`,
  },
  'what is moved by time': {
    css: `@keyframes away { to { opacity: 0; transform: translate(100vw) } }
      *, html { animation: away 1ms forwards; transition: all 90s }`,
  },
  'a dark background': {
    css: `:root { color-scheme: dark } html, body { background: black; color: white }
      @media print { * { print-color-adjust: exact } }`,
  },
  'from right to left, upright': {
    css: 'html { direction: rtl; writing-mode: vertical-rl } body { writing-mode: vertical-lr }',
  },
  'paper of its own': {
    css: '@page { size: A4 landscape; margin: 0 } @page wide { size: A3 } main { page: wide }',
  },
  'a root and a body without boxes': {
    css: 'html { display: contents } body { display: contents } head { display: block }',
  },
};

/** All that Tailwind 4 writes for a page, its layers and preflight included. */
export async function tailwind(): Promise<string> {
  const sheets: Record<string, string> = { tailwindcss: 'index.css' };
  const { build } = await compile('@import "tailwindcss";', {
    async loadStylesheet(id, base) {
      const path = `/node_modules/tailwindcss/${sheets[id] ?? id}`;
      return { path, base, content: await (await fetch(path)).text() };
    },
  });
  return build(
    `hidden print:hidden print:block flex h-screen overflow-hidden fixed inset-0 sr-only
    max-h-screen columns-3 *:print:hidden container dark:bg-black`.split(/\s+/),
  );
}
