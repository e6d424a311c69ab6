import '../page/bundled.js';
import { CareFaq } from '../elements/care-faq.js';

CareFaq.define();
