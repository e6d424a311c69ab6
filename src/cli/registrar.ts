// What a content script is; src/build/cli.mjs bundles it into a string of the command line, which
// puts the pack in the place of PACK.
import { registerContent } from '../content/registry.js';
import type { Pack } from '../generated/pack.js';

declare const PACK: string;

registerContent(JSON.parse(PACK) as Pack);
