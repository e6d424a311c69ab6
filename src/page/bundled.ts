// What a tag alone shows: the pack that comes with the library, and the drawings in it.
import '../views/drawings.js';
import { registerContent } from '../content/registry.js';
import { pack } from '../generated/liver-metastases.en.js';

registerContent(pack);
