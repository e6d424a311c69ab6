export { partHash, signableParts, type SignablePart } from './content/parts.js';
export { validatePack, type Fault } from './content/validate-pack.js';
