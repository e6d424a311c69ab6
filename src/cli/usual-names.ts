// What people who know HTML, Markdown or another format write first, and what it is called here.
import { json } from './templates.js';

type Names = Readonly<Record<string, readonly string[]>>;
type Sentence = (words: string, definition: string | undefined) => string;

const names: Names = {
  heading: ['title'],
  header: ['title'],
  headline: ['title'],
  label: ['title', 'name', 'text'],
  name: ['title', 'term', 'text'],
  content: ['body', 'text', 'answer'],
  contents: ['body'],
  blocks: ['body', 'answer'],
  paragraphs: ['body', 'answer'],
  text: ['body', 'answer', 'definition', 'words', 'alternative'],
  description: ['text', 'definition', 'hint', 'alternative'],
  alt: ['alternative'],
  url: ['link', 'web', 'URL'],
  href: ['link', 'url', 'URL'],
  uri: ['link', 'url', 'URL'],
  word: ['term'],
  meaning: ['definition'],
  source: ['citations', 'credit'],
  sources: ['citations', 'references'],
  references: ['citations'],
  refs: ['citations'],
  cite: ['citations', 'citation'],
  language: ['lang'],
  country: ['jurisdiction'],
  license: ['licence'],
  links: ['furtherReading'],
  faq: ['questions'],
  faqs: ['questions'],
  redflags: ['warningSigns'],
  summary: ['keyPoints'],
  header_row: ['columns'],
  headers: ['columns'],
  headings: ['columns'],
  urgency: ['level'],
  hours_open: ['hours'],
  opening: ['hours'],
};

const values: Names = {
  website: ['webpage'],
  web: ['webpage'],
  site: ['webpage'],
  page: ['webpage'],
  journal: ['article-journal'],
  paper: ['article-journal'],
  journalarticle: ['article-journal'],
  guideline: ['report'],
  newspaper: ['article-newspaper'],
  ambulance: ['emergency'],
  team: ['helpline'],
  hotline: ['helpline'],
  'a&e': ['emergency-department'],
  hospital: ['emergency-department'],
  doctor: ['gp'],
  signs: ['warningSigns'],
  editorial: ['consensus'],
  expert: ['consensus'],
  opinion: ['consensus'],
  judgement: ['consensus'],
  none: ['support'],
  // The kinds of block and of review.
  p: ['paragraph'],
  text: ['paragraph'],
  heading: ['subheading'],
  header: ['subheading'],
  title: ['subheading'],
  h2: ['subheading'],
  h3: ['subheading'],
  h4: ['subheading'],
  ul: ['list'],
  bullets: ['list'],
  dl: ['definitions'],
  img: ['image'],
  picture: ['image'],
  photo: ['image'],
  drawing: ['figure'],
  note: ['callout'],
  warning: ['callout'],
  alert: ['callout'],
  box: ['callout'],
  inset: ['callout'],
  card: ['callout'],
  todo: ['checklist'],
  checkboxes: ['checklist'],
  'do-list': ['do'],
  dos: ['do'],
  "don't": ['dont'],
  'dont-list': ['dont'],
  donts: ['dont'],
  draft: ['unreviewed'],
  pending: ['unreviewed'],
};

const numbered = 'A numbered list is {"type": "list", "ordered": true, "items": […]}';
const moving =
  'Nothing that moves or loads is shown. Give its address as a {"link": …, "text": …}.';
const shown = 'To show it here: {"type": "show", "list": …}, "group" or "service".';

const kind: Readonly<Record<string, string>> = {
  ol: numbered,
  numbered,
  steps: numbered,
  video: moving,
  audio: moving,
  iframe: moving,
  embed: moving,
  html: 'Nothing is parsed as HTML. Write it as blocks.',
  symptoms: shown,
  warningsigns: shown,
  'warning-signs': shown,
  questionstoask: shown,
  service: shown,
  services: shown,
  group: shown,
  approved: 'A review is recorded by: care-elements review --sign',
  signed: 'A review is recorded by: care-elements review --sign',
};

const write = (piece: object) => `Write ${json(piece)}`;
const strong: Sentence = (words) => write({ strong: words });
const link: Sentence = (words, definition) =>
  write(definition === 'Way' ? { web: words } : { link: words, text: '…' });
const cite: Sentence = (words) => write({ citation: [words] });
const term: Sentence = (words) => write({ term: '…', text: words });
const call: Sentence = (words, definition) =>
  definition === 'Way'
    ? write({ call: words })
    : 'Numbers stand in "services"; here stands {"service": …}, by its id, or {"contact": …}.';
const message: Sentence = (words, definition) =>
  definition === 'Way' ? write({ message: words }) : call(words, definition);
const mail: Sentence = (words, definition) =>
  write(definition === 'Way' ? { email: words } : { link: `mailto:${words}`, text: words });
const plain: Sentence = (words, definition) =>
  definition === 'Inline'
    ? `Write the words alone: ${JSON.stringify(words)}`
    : write({ literal: words });

/** Pieces of text, ways to reach a service, authors and dates. */
const piece: Readonly<Record<string, Sentence>> = {
  ...{ em: strong, b: strong, bold: strong, i: strong, italic: strong, emphasis: strong },
  ...{ href: link, url: link, a: link, website: link, page: link },
  ...{ cite, ref: cite, reference: cite, citations: cite, source: cite },
  ...{ glossary: term, abbr: term, define: term, word: term },
  ...{ phone: call, tel: call, telephone: call, number: call, mobile: call, ring: call },
  ...{ sms: message, whatsapp: message, mail, email: mail, 'e-mail': mail },
  ...{ text: plain, span: plain, name: plain },
  lines: () => 'Lines stand in the cells of a table only.',
  given: () => 'A person has a "family" name, a body a "literal" one.',
  year: (year) => `Write {"date-parts": [[${year}]]}`,
};

/** By what it stands for: a property, a value, a kind of block, a piece of a text. */
export const usualNames = {
  name: names,
  value: values,
  kind,
  piece,
};
