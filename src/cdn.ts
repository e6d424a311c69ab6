import { publish, published } from './global.js';
import * as library from './index.js';
import { keepMounting, mount } from './mount.js';
import { define } from './define.js';
import { readPageDefaults } from './page-defaults.js';

// A second copy on the page leaves the first where it is.
if (!published()) publish({ ...library, define, mount });

readPageDefaults();

if (document.readyState === 'loading')
  addEventListener('DOMContentLoaded', keepMounting, { once: true });
else keepMounting();
