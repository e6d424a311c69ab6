/**
 * The oldest Chromium that is promised full function, 109, the last of Windows 7 and 8: from npm, with
 * a puppeteer of its time. It runs the core of the tests; what is left out, and why, is said first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core-19';
import { args, modules, unpacked } from '../browser.mjs';
import { commands as newer } from './chromium.mjs';

export const name = 'Chromium 109';

export const packages = [];

const linux = process.platform === 'linux' && process.arch === 'x64';
export const program = () => linux && path.join(modules, 'chromium109');

export const target = 'chrome109';

const core = 'elements,behaviours,views,content,labels,bad-days';
export const files = ['test/*.test.ts', `test/{${core}}/**/*.test.ts`];

const leftOut = {
  'test/**/*.chromium.test.ts': 'what memory is left is measured in the newest Chromium',
};
export const lacks = Object.keys(leftOut);

/** Files that are no part of the core, and those of it that stay out. */
export const said = `${name} runs the tests of ${core}, and of cdn/. Not run here: ${Object.entries(
  leftOut,
)
  .map((item) => item.join(': '))
  .join('; ')}.`;

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
  if (!existsSync(dir)) await unpacked(dir, fill);
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

export const launcher = () => chromeLauncher({ puppeteer: { launch } });

export const commands = newer;
