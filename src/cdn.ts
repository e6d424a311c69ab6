import { publish, published } from './page/global.js';
import * as library from './index.js';
import { keepMounting, mount } from './page/mount.js';
import { define } from './define.js';
import { readPageDefaults } from './page/script-defaults.js';

// If the page has a copy already, its global stays.
if (!published()) publish({ ...library, define, mount });

readPageDefaults();

if (document.readyState === 'loading')
  addEventListener('DOMContentLoaded', keepMounting, { once: true });
else keepMounting();
