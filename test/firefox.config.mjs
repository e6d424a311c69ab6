// The same tests in Firefox, driven by WebDriver BiDi.
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import chromium from './web-test-runner.config.mjs';

const places = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'];
const executablePath = places.find((path) => path && existsSync(path));
if (!executablePath) throw new Error('No Firefox is installed; FIREFOX_PATH names one.');

export default {
  ...chromium,
  browsers: [chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath } })],
};
