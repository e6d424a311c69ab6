import { CareSubscribe } from '../elements/care-subscribe.js';

CareSubscribe.define();
