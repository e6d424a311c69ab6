import './define/care-feedback.js';
import './define/care-subscribe.js';
import { CareFeedback } from './elements/care-feedback.js';
import { CareSubscribe } from './elements/care-subscribe.js';
import { publish, published } from './page/global.js';

// The forms need nothing of the main file, nor it of them: either may come first, or alone. Where the
// main file has come, its one global gets their classes too; its members cannot be added to, hence
// the copy. Where it has not, there is no global: `customElements.get('care-feedback')` has the class.
const library = published();
if (library) {
  publish({ ...library, CareFeedback, CareSubscribe });
  // Mounts that were waiting for these.
  (library['mount'] as () => void)();
}
