import { configure } from './settings.js';
import * as library from './index.js';
import { mount } from './mount.js';
import { define } from './define.js';

// A second copy on the page leaves the first where it is.
const page = globalThis as { CareElements?: object };
page.CareElements ??= { ...library, define, mount };

// A classic script can carry the page's defaults: data-region, data-helpline, data-helpline-label,
// data-withdrawn. A second script without them leaves them as they are.
const given = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};
const names = ['region', 'helpline', 'helplineLabel', 'withdrawn'] as const;
configure(Object.fromEntries(names.flatMap((name) => (given[name] ? [[name, given[name]]] : []))));

if (document.readyState === 'loading')
  addEventListener('DOMContentLoaded', () => mount(), { once: true });
else mount();
