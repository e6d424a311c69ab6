import './define/care-about.js';
import './define/care-article.js';
import './define/care-faq.js';
import './define/care-references.js';
import './define/care-section.js';
import './define/care-symptom-checklist.js';
import './define/care-warning-signs.js';
