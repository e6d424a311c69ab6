import '../content/bundled.js';
import { CareFaq } from '../elements/care-faq.js';

CareFaq.define();
