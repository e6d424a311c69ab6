/** The pages, one of each kind for each library, and a server for them. */
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { parts } from './libraries/index.mjs';
import { content, pack } from './pack.mjs';

const page = ({ script, style }, path, kind = '', body) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${content.title}</title>
    <link rel="icon" href="data:," />
    ${style && `<link rel="stylesheet" href="${path}.css" />`}
    ${script && `<script src="${path}.js" defer></script>`}
  </head>
  <body class="${kind}">
    <h1>${content.title}</h1>
    <p>${content.advice}</p>
    ${body}
    <p id="below">${content.advice}</p>
  </body>
</html>`;

/** What a page needs to insert widgets later: their markup, parsed but not there. */
const empty = (library) =>
  `<div id="place"></div>${parts
    .filter((part) => library[part])
    .map((part) => `<template id="${part}">${library[part](content)}</template>`)
    .join('')}`;

/** The widgets where a site would write them. */
const full = (library) =>
  parts
    .filter((part) => library[part])
    .map((part) => library[part](content))
    .join('');

/** All that can be asked for, by its path. */
export function files(library, loaded) {
  const words = library.words?.({ content, pack }) ?? '';
  const { id } = library;
  return {
    [`/${id}`]: ['text/html', page(loaded, `/${id}`, library.body, empty(library))],
    [`/${id}/full`]: ['text/html', page(loaded, `/${id}/full`, library.body, full(library))],
    [`/${id}.css`]: ['text/css', loaded.style],
    [`/${id}/full.css`]: ['text/css', loaded.style],
    [`/${id}.js`]: ['text/javascript', loaded.script],
    [`/${id}/full.js`]: ['text/javascript', loaded.script + words],
  };
}

// With these a page's clock shows five microseconds, without them a hundred.
const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Serves the files, by brotli. */
export async function serve(files) {
  const answers = new Map(
    Object.entries(files).map(([path, [type, text]]) => [
      path,
      [{ 'content-type': type, 'content-encoding': 'br', ...isolated }, brotliCompressSync(text)],
    ]),
  );
  const server = createServer(({ url }, response) => {
    const [headers, body] = answers.get(url) ?? [];
    response.writeHead(body ? 200 : 404, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return { origin: `http://localhost:${server.address().port}`, close: () => server.close() };
}
