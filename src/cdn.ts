import { configure } from './settings.js';
import * as library from './index.js';
import './define.js';

// A second copy on the page leaves the first where it is.
const page = globalThis as { CareElements?: typeof library };
page.CareElements ??= library;

// A classic script can carry the page's defaults: data-region, data-helpline, data-helpline-label.
const { region, helpline, helplineLabel } =
  (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};
configure({ region, helpline, helplineLabel });
