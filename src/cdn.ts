import { publish, published } from './page/global.js';
import * as library from './index.js';
import { keepMounting, mount } from './page/mount.js';
import { define } from './define.js';
import { readPageDefaults } from './page/script-defaults.js';

// A second copy on the page leaves the first where it is.
if (!published()) publish({ ...library, define, mount });

readPageDefaults();

if (document.readyState === 'loading')
  addEventListener('DOMContentLoaded', keepMounting, { once: true });
else keepMounting();
