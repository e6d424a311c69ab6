import { adoptStyles, render, type CSSResultOrNative } from 'lit';
import { container } from '../views/container.js';

let putAway = () => {};

/**
 * Prints one thing instead of the page: it is laid beside the page's content where only paper sees
 * it, and taken away again.
 */
export function printAlone(
  content: unknown,
  styles: CSSResultOrNative[],
  lang: string,
  large = false,
): void {
  // A browser that refuses to print says so or not; what it left would be on the next paper.
  putAway();
  const paper = document.createElement('div');
  paper.className = 'care-paper';
  paper.hidden = true;
  if (large) paper.setAttribute('print-size', 'large');
  const root = paper.attachShadow({ mode: 'open' });
  adoptStyles(root, styles);
  render(container(content, lang), root);

  const alone = new CSSStyleSheet();
  alone.replaceSync(
    '@media print{body>*{display:none!important}body>.care-paper{display:block!important}}',
  );
  document.adoptedStyleSheets.push(alone);
  document.body.append(paper);

  putAway = () => {
    paper.remove();
    const sheets = document.adoptedStyleSheets;
    if (sheets.includes(alone)) sheets.splice(sheets.indexOf(alone), 1);
  };
  addEventListener('afterprint', () => putAway(), { once: true });
  try {
    print();
  } catch (error) {
    putAway();
    throw error;
  }
}
