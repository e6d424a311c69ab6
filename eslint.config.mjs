import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const nodeGlobals = [
  'Buffer',
  'CustomEvent',
  'Event',
  'EventTarget',
  'URLSearchParams',
  'URL',
  'clearInterval',
  'clearTimeout',
  'console',
  'fetch',
  'performance',
  'process',
  'setInterval',
  'setTimeout',
  'structuredClone',
];
const pageGlobals = ['window', 'document', 'customElements', 'location', 'navigator'];

const named = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

const banned = (selector, message) => ({ selector, message });

export default [
  {
    ignores: ['dist/', 'cdn/', 'content/', 'schema/', 'coverage/', 'src/generated/'],
  },
  js.configs.recommended,
  ...ts.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    ...wc.configs['flat/recommended'],
    settings: { wc: { elementBaseClasses: ['LitElement', 'BaseElement', 'CareElement'] } },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  {
    // Clicks on the links inside are handled where they bubble to.
    files: ['src/views/container.ts'],
    rules: { 'lit-a11y/click-events-have-key-events': 'off' },
  },
  {
    // Nothing in a pack is parsed as markup, and strict pages allow neither eval nor inline style.
    files: ['src/**/*.ts'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^lit(-html)?/directives/unsafe-',
              message: 'Content is structured text; it is never parsed as markup.',
            },
            {
              regex: '^lit(-html)?/directives/style-map',
              message: "Its first render is an inline style, which `style-src 'self'` blocks.",
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        banned(
          'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$|^srcdoc$/]',
          'Content is structured text; it is never parsed as markup.',
        ),
        banned(
          'MemberExpression[property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
          'Content is structured text; it is never parsed as markup.',
        ),
        banned(
          "MemberExpression[object.name='document'][property.name=/^write(ln)?$|^cookie$/]",
          'No markup from strings, and no cookies.',
        ),
        banned(
          "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
          "`style-src 'self'` blocks it; use a class or `style.setProperty`.",
        ),
      ],
    },
  },
  {
    files: ['**/*.mjs', 'test/**/*.js'],
    languageOptions: { globals: named([...nodeGlobals, ...pageGlobals]) },
  },
];
