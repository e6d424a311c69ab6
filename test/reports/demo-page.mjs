/** A page of the demo that a run writes: the look of the others, a policy that lets no script run. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const json = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

export const escaped = (words) => words.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

export const day = (date) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(date));

/** Writes a file of the demo as the formatter would leave it. */
export async function write(file, source) {
  const style = json('package.json').prettier;
  const tidy = await prettier.format(source, { ...style, filepath: file });
  writeFileSync(path.join(root, file), tidy);
}

export const page = ({ title, main, footer }) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} – care-elements</title>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'" />
    <link rel="stylesheet" href="hospital.css" />
  </head>
  <body>
    <a class="skip" href="#content">Skip to the content</a>
    <header>
      <p class="brand">care-elements</p>
      <nav aria-label="Site">
        <ul>
          <li><a href="index.html">Four widgets</a></li>
          <li><a href="article.html">The whole article</a></li>
          <li><a href="accessibility.html">Accessibility</a></li>
          <li><a href="silence.html">Silence</a></li>
          <li><a href="guides/hazards.html">Hazard log</a></li>
          <li><a href="guides/embedding.html">On your page</a></li>
        </ul>
      </nav>
    </header>

    <main id="content" tabindex="-1">
      <h1>${title}</h1>
      ${main}
    </main>

    <footer>
      <p>${footer}</p>
    </footer>
  </body>
</html>
`;
