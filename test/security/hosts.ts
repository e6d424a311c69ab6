/** Pages that other people wrote: the frameworks they use, and the rules that reach too far. */
import { style } from '../accessibility/room.js';

interface Host {
  /** A style sheet as its makers ship it, or as this repository describes it. */
  file?: string;
  css?: string;
  /** What the page's markup adds to the element that the widgets stand in. */
  className?: string;
}

const everything = `div, p, ul, ol, li, dl, dt, dd, h1, h2, h3, h4, h5, h6, a, button, input, textarea, label,
  span, strong, small, section, nav, fieldset, legend, details, summary, figure, table, th, td, svg,
  .care, .card, .row, .group, .band, .call, .tools, .links, .popover, .visually-hidden, .term, .level, .notes`;

export const hosts: Record<string, Host> = {
  'Bootstrap 3': { file: '/node_modules/bootstrap3/dist/css/bootstrap.css' },
  'Bootstrap 5': { file: '/node_modules/bootstrap/dist/css/bootstrap.css' },
  'Tailwind’s preflight': { file: '/node_modules/tailwindcss/preflight.css' },
  'WordPress’s default theme': {
    file: '/test/fixtures/pages/wordpress-like.css',
    className: 'wp-site-blocks is-layout-constrained',
  },
  '* { all: revert }': { css: '* { all: revert }' },
  '* { box-sizing: content-box }': { css: '*, ::before, ::after { box-sizing: content-box }' },
  'every tag and class of ours, !important': {
    css: `${everything} {
      display: inline !important; position: absolute !important; float: left !important;
      box-sizing: content-box !important; width: 50px !important; height: 9px !important;
      margin: 40px !important; padding: 40px !important; border: 9px dotted red !important;
      background: lime !important; color: red !important; font: 40px/1 fantasy !important;
      list-style: none !important; text-transform: uppercase !important;
      text-decoration: line-through !important; visibility: hidden !important;
    }`,
  },
  'a root of 62.5 %': { css: ':root { font-size: 62.5% } body { font-size: 1.6rem }' },
  'a root of 62.5 % and no more': { css: ':root { font-size: 62.5% }' },
  'a huge font': { css: 'body { font: 32px serif }' },
  'a tiny font': { css: 'body { font: 12px serif }' },
  'a body whose type is inherited': {
    css: `body {
      color: #24414d; font: italic small-caps 300 15px/1 serif; letter-spacing: 0.05em;
      word-spacing: 0.2em; text-align: center; text-transform: uppercase; text-indent: 3em;
      white-space: nowrap; word-break: break-all; overflow-wrap: normal;
      hyphens: auto; list-style: inside square; cursor: crosshair;
      tab-size: 1; quotes: '«' '»'; accent-color: red;
    }`,
  },
};

/** Gives the page a host's style until the test ends; the sheet can be switched off before. */
export async function dress({ file, css, className = '' }: Host): Promise<CSSStyleSheet> {
  const answer = file && (await fetch(file));
  if (answer && !answer.ok) throw new Error(`There is no ${file}`);
  const text = answer ? await answer.text() : css!;
  document.querySelector('main')!.className = className;
  // Tailwind's build puts the value after the comma there.
  return style(text.replace(/--theme\(\s*--[\w-]+,([^)]+)\)/g, '$1'));
}
