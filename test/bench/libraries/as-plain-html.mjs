/**
 * What an element of ours rendered, cloned into a shadow root with the very same style, and no Lit: the
 * floor that our own markup and style set.
 */
export const asPlainHtml = (captured, name, parts) => ({
  name,
  captured,
  ...Object.fromEntries(parts.map((part) => [part, () => '<div></div>'])),
  inPage({ captured }) {
    const { bench } = globalThis;
    const markup = {};
    for (const part in captured) markup[part] = bench.template(captured[part].markup);
    // Lit, too, makes its sheets when the first element asks for them.
    const sheets = {};
    bench.create = (part) => {
      sheets[part] ??= bench.sheet(captured[part].style);
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheets[part]];
      root.append(document.importNode(markup[part], true));
      return host;
    };
  },
});
