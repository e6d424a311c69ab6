import { CareFeedback } from '../elements/care-feedback.js';

CareFeedback.define();
