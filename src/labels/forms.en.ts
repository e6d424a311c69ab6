import type { FormLabels } from './forms.js';

export const formsEn: FormLabels = {
  lang: 'en',
  required: '(required)',
  optional: '(optional)',
  wasThisHelpful: 'Was this helpful?',
  yes: 'Yes',
  no: 'No',
  comment: 'Is there anything you want to tell us?',
  commentHint:
    'Please don’t write your name or anything about your health here. Nobody can answer you here: if you need help, call your care team.',
  sendFeedback: 'Send feedback',
  subscribe: 'Get advice into your inbox',
  email: 'Your email address',
  consent: 'I agree to be sent advice by email.',
  privacyLink: 'How your information is used',
  newTab: '(opens in a new tab)',
  signUp: 'Sign up',
};
