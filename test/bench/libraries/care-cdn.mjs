import { tags } from './care-elements/index.mjs';

const others = ['care-section section="overview"', 'care-about'];
const forms = [
  'care-feedback action="/feedback"',
  'care-subscribe action="/subscribe" privacy="We send no more than this."',
];

export default {
  name: 'care-elements from `cdn/`',
  built: ['cdn/care-elements.js', 'cdn/care-forms.js'],
  article: () => '<care-article></care-article>',
  everything: () =>
    [...Object.values(tags), ...others, ...forms]
      .map((tag) => `<${tag}></${tag.split(' ')[0]}>`)
      .join(''),
  updates: 'care-article, care-faq',
};
