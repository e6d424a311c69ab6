import { adoptStyles, html, render, type CSSResultOrNative } from 'lit';

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
  const paper = document.createElement('div');
  paper.className = 'care-paper';
  paper.hidden = true;
  if (large) paper.setAttribute('print-size', 'large');
  const root = paper.attachShadow({ mode: 'open' });
  adoptStyles(root, styles);
  render(html`<div class="care" lang=${lang}>${content}</div>`, root);

  const alone = new CSSStyleSheet();
  alone.replaceSync(
    '@media print{body>*{display:none!important}body>.care-paper{display:block!important}}',
  );
  document.adoptedStyleSheets.push(alone);
  document.body.append(paper);

  const putAway = () => {
    paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== alone);
  };
  addEventListener('afterprint', putAway, { once: true });
  print();
}
