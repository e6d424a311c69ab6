/** The interface's own words in one language. */
export interface Labels {
  /** Which language this is, BCP 47. */
  lang: string;
  symptomChecklist: string;
  warningSigns: string;
  faq: string;
  questionsToAsk: string;
  glossary: string;
  about: string;
  keyPoints: string;
  contents: string;
  references: string;
  emergency: string;
  urgent: string;
  soon: string;
  emergencyTiming: string;
  urgentTiming: string;
  soonTiming: string;
  call: (number: string) => string;
  /** Stands where a number of the region would. */
  emergencyNumber: string;
  adviceNumber: string;
  helpline: string;
  /** Before and after the number or the words for it. */
  inAnEmergency: [before: string, after: string];
  tickWhatYouNotice: string;
  tickWhatYouAsk: string;
  myList: string;
  myQuestions: string;
  myListHint: string;
  print: string;
  copy: string;
  clear: string;
  printLeaflet: string;
  printed: (date: string) => string;
  listUpdated: string;
  listCopied: string;
  copyRefused: string;
  /** Has to be true where the browser printed all the same: not every browser says so. */
  printRefused: string;
  whenDidItStart: string;
  note: string;
  /** After the words of a link that opens in a new tab; read out, not shown. */
  newTab: string;
  openAll: string;
  closeAll: string;
  search: string;
  noQuestionFound: string;
  reference: string;
  backToCitation: (number: number, letter: string) => string;
  doi: string;
  pubmed: string;
  /** Spoken where an asterisk marks a statement that rests on the editor's judgement. */
  editorial: string;
  editorialMeaning: string;
  ifAnyOfThese: string;
  writtenBy: string;
  adaptedFrom: string;
  checkedBy: string;
  dated: string;
  nextReview: string;
  versions: string;
  versionWords: (content: string, library: string) => string;
  licence: string;
  sourceName: string;
  source: (source: string, date: string) => string;
  unreviewed: string;
  reviewed: (role: string, date: string) => string;
  overdue: (date: string) => string;
  otherLanguage: (asked: string, shown: string) => string;
  /** Where a machine translates the page, or may: it must be true of both. */
  translated: (original: string) => string;
  otherRegion: (country: string) => string;
  notShown: string;
  withdrawn: string;
}
