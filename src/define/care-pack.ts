import { CarePack } from '../elements/care-pack.js';

CarePack.define();
