import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

/** What a person reads comes from `locales`, in five languages. */
const NO_HARD_CODED_SENTENCE = [
  {
    selector: 'JSXText[value=/\\p{L}/u]',
    message: 'What a person reads comes from the locales.',
  },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|aria-description|alt|title|label|description|placeholder|nothingFoundMessage|error)$/] > Literal[value=/\\p{L}/u]',
    message: 'What a person reads comes from the locales.',
  },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|aria-description|alt|title|label|description|placeholder|nothingFoundMessage|error)$/] > JSXExpressionContainer > Literal[value=/\\p{L}/u]',
    message: 'What a person reads comes from the locales.',
  },
];

export default ts.config(
  { ignores: ['node_modules', 'src/api/schema.d.ts'] },
  ...ts.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      'no-restricted-syntax': ['error', ...NO_HARD_CODED_SENTENCE],
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
);
