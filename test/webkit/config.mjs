// The same tests in WebKitGTK's MiniBrowser, driven by WebKitWebDriver on port 4444.
import { webdriverLauncher } from '@web/test-runner-webdriver';
import chromium from '../web-test-runner.config.mjs';

const binary = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

export default {
  ...chromium,
  browsers: [
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: 4444,
      path: '/',
      capabilities: {
        'wdio:enforceWebDriverClassic': true,
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    }),
  ],
};
