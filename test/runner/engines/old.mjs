/**
 * The oldest Chromium that is promised full function, 109, the last of Windows 7 and 8: from npm, with
 * a puppeteer of its time. It runs the core of the tests; what is left out, and why, is said first.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core-19';
import { args, modules, unpacked } from './find-chromium.mjs';
import { commands as newer } from './chromium.mjs';

export { tidy } from './puppeteer.mjs';

export const name = 'Chromium 109';

export const packages = [];

const linux = process.platform === 'linux' && process.arch === 'x64';
export const program = () => linux && path.join(modules, 'chromium109');

const core = 'elements,state,dom,views,content,labels,resilience';
export const files = ['test/*.test.ts', `test/{${core}}/**/*.test.ts`];

export const lacks = ['test/**/*.chromium.test.ts'];

export { notOfAge as leaves } from './chromium-alone.mjs';

/** What of the core is left out, and what is lacking for it. */
const leftOut = {
  'a link to words of a closed answer': 'it looks for no text fragments in shadow roots',
  'a page that the browser keeps for the way back': 'a puppeteer of its time loses the tab there',
  'scrolls smoothly':
    'it animates a jump that is told to be instant, and what covers its end is not seen',
  'in a box that scrolls': 'likewise',
  'that opens nothing on the page':
    'closed answers are opened on the page itself while it prints, for want of ::details-content',
  'an application that writes the address itself': 'it has no history in pages of `srcdoc`',
};
export const mocha = { grep: Object.keys(leftOut).join('|'), invert: true };

async function fill(folder) {
  const bin = path.join(modules, 'chromium109/bin');
  for (const file of readdirSync(bin)) {
    const to = path.join(folder, path.basename(file, '.br'));
    writeFileSync(to, brotliDecompressSync(readFileSync(path.join(bin, file))), { mode: 0o755 });
    if (to.endsWith('.tar')) spawnSync('tar', ['-xf', to, '-C', folder]);
  }
}

async function launch(options) {
  const { version } = JSON.parse(readFileSync(path.join(program(), 'package.json'), 'utf8'));
  const dir = path.join(modules, '.cache', `npm-chromium-${version}`);
  await unpacked(dir, fill);
  const browser = await puppeteer.launch({
    ...options,
    executablePath: path.join(dir, 'chromium'),
    headless: true,
    args: [...args, '--no-zygote', '--use-gl=angle', '--use-angle=swiftshader'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [dir, path.join(dir, 'lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: path.join(dir, 'fonts.conf'),
    },
  });
  // The test runner asks as a newer puppeteer answers.
  return Object.defineProperty(browser, 'connected', { get: () => browser.isConnected() });
}

/** What is said before a run. */
export const notes = [
  `Of the tests, ${core} and those of cdn/ run in ${name}, without:`,
  ...Object.entries(leftOut).map(([test, why]) => `- ${test}: ${why}`),
];

export const launcher = () => chromeLauncher({ puppeteer: { launch } });

export const commands = newer;
