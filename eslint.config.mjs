import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Every text on a screen comes from src/messages, so that it exists in both languages. */
const untranslated =
  'Put this text in src/messages/sv and src/messages/en, and show it by its key.';
const shownAttribute =
  '/^(alt|aria-label|aria-description|aria-roledescription|content|label|placeholder|title|validationMessage|hint)$/';
// Except the languages' own names, which are the same in every language.
/** @param {string} attribute */
const words = (attribute) =>
  `[${attribute}=/[A-Za-zÅÄÖåäö]/]:not([${attribute}=/^\\s*(Svenska|English)\\s*$/])`;
const noUntranslatedText = [
  `JSXText${words('value')}`,
  `JSXElement > JSXExpressionContainer > Literal${words('value')}`,
  `JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement${words('value.raw')}`,
  `JSXAttribute[name.name=${shownAttribute}] > Literal${words('value')}`,
  `JSXAttribute[name.name=${shownAttribute}] > JSXExpressionContainer > Literal${words('value')}`,
  `JSXAttribute[name.name=${shownAttribute}] > JSXExpressionContainer > TemplateLiteral > TemplateElement${words('value.raw')}`,
].map((selector) => ({ selector, message: untranslated }));

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'reports/', 'coverage/', 'test-results/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // noUncheckedIndexedAccess makes every indexing optional; `!` says where the index is known to be inside.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-eval': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
    },
  },
  {
    // What only the types show: a promise that nobody waits for, a case that nobody handles.
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks },
    rules: {
      // Not call-sync-before-read and load-object-before-read: they take sheet.pageLayout for a read value. The
      // real client, which our tests run, throws at such a read.
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.tsx', 'src/workbench/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...noUntranslatedText] },
  },
  {
    // These print to the terminal, or run in plain Node before anything is installed.
    files: ['src/cli/**/*.ts', 'src/setup/**', 'test/**', '*.{js,mjs,cjs}'],
    rules: { 'no-console': 'off' },
  },
  {
    // Office.js is evaluated in the test's own realm, or its arrays would be foreign ones.
    files: ['test/**'],
    rules: { 'no-eval': 'off' },
  },
  {
    // tsc checks these too, and knows what is defined where.
    files: ['**/*.{js,cjs,mjs}'],
    rules: { 'no-undef': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
