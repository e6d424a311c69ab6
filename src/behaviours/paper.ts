import { html, render, type CSSResultOrNative, adoptStyles } from 'lit';

/**
 * Prints one thing instead of the page: it is laid beside the page's content where only paper sees
 * it, and taken away again.
 */
export function printAlone(content: unknown, styles: CSSResultOrNative[], lang: string): void {
  const paper = document.createElement('div');
  paper.hidden = true;
  paper.lang = lang;
  const root = paper.attachShadow({ mode: 'open' });
  adoptStyles(root, styles);
  render(html`<div class="care paper">${content}</div>`, root);

  const alone = new CSSStyleSheet();
  alone.replaceSync(
    '@media print{body>:not(.care-paper){display:none!important}body>.care-paper{display:block!important}}',
  );
  paper.className = 'care-paper';
  document.adoptedStyleSheets.push(alone);
  document.body.append(paper);

  const putAway = () => {
    paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== alone);
  };
  addEventListener('afterprint', putAway, { once: true });
  print();
}
