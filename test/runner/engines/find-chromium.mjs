/**
 * A Chromium for the tests: the one that CHROME_PATH names, one that is installed, or else the one
 * that comes as an npm package. The last needs nothing of the system, neither libraries nor fonts.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

// What a browser asks of the network on its own account would blur the watch on what the page asks.
export const args = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Launch options for puppeteer-core. */
export async function browser() {
  const { CHROME_PATH, FORCE_NPM_CHROMIUM } = process.env;
  if (CHROME_PATH) return { executablePath: CHROME_PATH, headless: true, args };
  const found = FORCE_NPM_CHROMIUM ? undefined : installed.find((file) => existsSync(file));
  return found ? { executablePath: found, headless: true, args } : npmChromium();
}

async function npmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or set CHROME_PATH to its program.');
  }
  const manifest = path.join(modules, '@sparticuz/chromium/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const dir = path.join(modules, '.cache', `npm-chromium-${version}`);
  await unpacked(dir, unpack);
  return {
    executablePath: path.join(dir, 'chromium'),
    headless: 'shell',
    args: [
      ...args,
      '--no-zygote',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [path.join(dir, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: path.join(dir, 'fonts.conf'),
    },
  };
}

async function unpack(own) {
  // The package unpacks to the folder for temporary files, and its libraries only where it believes
  // itself on a Lambda; it changes the environment on import. All of that is put back.
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

const underway = new Map();

/** Fills a folder unless it is there; once, however many browsers ask for it at the same time. */
export function unpacked(dir, fill) {
  if (existsSync(dir)) return undefined;
  if (!underway.has(dir)) underway.set(dir, unpackInto(dir, fill));
  return underway.get(dir);
}

/** Fills a folder of its own and then renames it, so that a run cut short or side by side does no harm. */
async function unpackInto(dir, fill) {
  console.error('Unpacking the Chromium that comes from npm (about 200 MB, some seconds)…');
  const own = `${dir}-${process.pid}`;
  mkdirSync(own, { recursive: true });
  await fill(own);
  // Its own fonts.conf looks in /tmp/fonts: without fonts every page crashes.
  writeFileSync(
    path.join(own, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>${dir}/fonts</dir><cachedir>${dir}/fontcache</cachedir></fontconfig>\n`,
  );
  try {
    renameSync(own, dir);
  } catch (error) {
    if (!existsSync(dir)) throw error;
    rmSync(own, { recursive: true });
  }
}
