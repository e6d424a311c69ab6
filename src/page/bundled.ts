import '../views/drawings.js';
import { pack } from '../generated/liver-metastases.en.js';
import { registerContent } from '../content/registry.js';

registerContent(pack);
