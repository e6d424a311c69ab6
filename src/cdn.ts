import { configure } from './settings.js';
import * as library from './index.js';
import { mount } from './mount.js';
import { define } from './define.js';

// A second copy on the page leaves the first where it is.
const page = globalThis as { CareElements?: object };
page.CareElements ??= { ...library, define, mount };

// A classic script can carry the page's defaults: data-region, data-helpline, data-helpline-label.
const { region, helpline, helplineLabel } =
  (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};
configure({
  ...(region && { region }),
  ...(helpline && { helpline }),
  ...(helplineLabel && { helplineLabel }),
});

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => mount());
else mount();
