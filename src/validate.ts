export { contentHash } from './content/review.js';
export { validatePack, type Fault } from './content/validate-pack.js';
