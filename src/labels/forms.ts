/** The words of the two forms in one language; apart from the widgets' words, as the forms are. */
export interface FormLabels {
  /** Which language this is, BCP 47. */
  lang: string;
  required: string;
  optional: string;
  wasThisHelpful: string;
  yes: string;
  no: string;
  comment: string;
  /** Asks for nothing personal, and says where help is to be had instead. */
  commentHint: string;
  sendFeedback: string;
  subscribe: string;
  email: string;
  consent: string;
  privacyLink: string;
  /** After the words of a link that opens in a new tab; read out, not shown. */
  newTab: string;
  signUp: string;
}
