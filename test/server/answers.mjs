// What a server may answer where a pack is asked for: middleware for the test pages, below /answers/.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

const pack = (condition = 'made-up') => {
  const text = readFileSync(
    new URL('../../src/generated/liver-metastases.en.json', import.meta.url),
  );
  return { ...JSON.parse(text), condition };
};

const answers = {
  good: (context, query) =>
    (context.body = JSON.stringify(pack(query.get('condition') ?? undefined))),
  bom: (context) => (context.body = `\uFEFF${JSON.stringify(pack())}`),
  latin1: (context) => (context.body = Buffer.from('{"title":"caf\xe9"}', 'latin1')),
  empty: (context) => (context.body = ''),
  login: (context) => (context.body = '<!doctype html><title>Log in</title>'),
  huge: (context) => (context.body = `"${'x'.repeat(10_000_000)}"`),
  broken: (context) => (context.body = '{"schemaVersion": 1,'),
  404: (context) => (context.status = 404),
  500: (context) => (context.status = 500),
  // Says that more is to come, and hangs up.
  cut(context) {
    context.respond = false;
    context.res.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    context.res.write('{"schemaVersion"');
    setTimeout(() => context.res.destroy(), 50);
  },
  // Says that less is to come than does.
  more(context, query) {
    context.respond = false;
    context.res.writeHead(200, { 'content-length': '5000', connection: 'close' });
    context.res.end(JSON.stringify(pack(query.get('condition'))));
  },
  // As much as it can send, until nobody listens.
  endless(context) {
    context.respond = false;
    context.res.writeHead(200);
    const entry = asked.get(context.originalUrl).at(-1);
    const chunk = Buffer.alloc(65_536, ' ');
    const send = () => {
      do entry.sent = (entry.sent ?? 0) + chunk.length;
      while (context.res.write(chunk));
    };
    context.res.on('drain', send).on('close', () => (entry.over = true));
    send();
  },
  // A little now and then, and no end.
  drip(context) {
    context.respond = false;
    context.res.writeHead(200);
    const timer = setInterval(() => context.res.write(' '), 10);
    context.res.on('close', () => clearInterval(timer));
  },
  // In two pieces, the first of which ends in the middle of a character.
  pieces(context, query) {
    context.respond = false;
    context.res.writeHead(200);
    const bytes = Buffer.from(JSON.stringify(pack(query.get('condition'))));
    const middle = bytes.findIndex((byte) => byte > 127) + 1;
    context.res.write(bytes.subarray(0, middle));
    setTimeout(() => context.res.end(bytes.subarray(middle)), 50);
  },
  garbage(context) {
    context.set('content-encoding', 'gzip');
    context.body = Buffer.from('This was never compressed.');
  },
  bomb(context) {
    context.set('content-encoding', 'gzip');
    context.body = gzipSync(`"${'x'.repeat(50_000_000)}"`);
  },
  nothing: (context) => (context.status = 204),
  stall(context) {
    context.respond = false;
  },
  reset(context) {
    context.respond = false;
    context.res.destroy();
  },
  mislabelled(context) {
    context.type = 'text/html';
    context.body = JSON.stringify(pack('mislabelled'));
  },
  circle: (context) => context.redirect(context.originalUrl),
  moved: (context, query) => context.redirect(query.get('to')),
  shared(context, query) {
    context.set('access-control-allow-origin', '*');
    answers.good(context, query);
  },
  // A script of ours as it ships, by a server that names no encoding; or with one digit of its first
  // line changed: it would still run; or as another version.
  cdn(context, query) {
    const text = readFileSync(new URL(`../../cdn/${query.get('file')}`, import.meta.url), 'utf8');
    context.set('content-type', 'text/javascript');
    context.body = query.has('changed')
      ? text.replace(/\d/, (digit) => (Number(digit) + 1) % 10)
      : query.has('version')
        ? text.replaceAll(`"${version}"`, `"${query.get('version')}"`)
        : text;
  },
  // What stands in the demo, so that no page or theme is forgotten.
  demo: (context) =>
    (context.body = readdirSync(new URL('../../demo', import.meta.url), {
      recursive: true,
    }).sort()),
  // A script of somebody else's with its own copy of Lit.
  lit(context) {
    const entry = new URL('../fixtures/pages/other.js', import.meta.url);
    const { outputFiles } = buildSync({
      entryPoints: [fileURLToPath(entry)],
      bundle: true,
      conditions: ['production'],
      format: 'iife',
      write: false,
    });
    context.type = 'text/javascript';
    context.body = outputFiles[0].text;
  },
  // A page as a server gives it, since not every engine lets a policy's 'self' stand for a srcdoc's server.
  page(context, query) {
    const charset = query.get('charset') ?? 'utf-8';
    context.set('content-type', `text/html; charset=${charset}`);
    context.body = query.get('html');
  },
  async slow(context) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    answers.good(context, new URLSearchParams({ condition: 'slow' }));
  },
};

const asked = new Map();

export function answer(context, next) {
  const [, , kind] = context.path.split('/');
  if (!context.path.startsWith('/answers/')) return next();
  // How often an address was asked for, and with what.
  if (kind === 'log') return void (context.body = asked.get(context.querystring) ?? []);
  const key = context.originalUrl;
  const { cookie, referer } = context.headers;
  asked.set(key, [...(asked.get(key) ?? []), { cookie, referer }]);
  return answers[kind](context, new URLSearchParams(context.querystring));
}
