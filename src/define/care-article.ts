import '../page/bundled.js';
import { CareArticle } from '../elements/care-article.js';

CareArticle.define();
