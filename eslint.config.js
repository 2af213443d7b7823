import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

const officeNames = ['Excel', 'Office', 'CustomFunctions', 'OfficeRuntime'].map((name) => ({
  name,
  message: 'Only host/officejs, taskpane and functions speak to Excel; pass plain data instead.',
}));

const byHand = 'Domain and host read numbers; nobody else turns text into one.';
const numberReading = [
  { selector: 'CallExpression[callee.name=/^(Number|parseFloat|parseInt)$/]', message: byHand },
  { selector: 'CallExpression > Identifier.arguments[name=/^(Number|parseFloat|parseInt)$/]', message: byHand },
  { selector: 'MemberExpression[object.name="Number"][property.name=/^parse(Float|Int)$/]', message: byHand },
  { selector: 'UnaryExpression[operator="+"]', message: byHand },
];

const synchronous = 'Only host, taskpane, cli and preview wait; checking is synchronous.';
const waiting = [
  { selector: ':function[async=true]', message: synchronous },
  { selector: 'AwaitExpression', message: synchronous },
];

const readOnce = {
  selector: ':matches(AwaitExpression, CallExpression[callee.name="expect"]) > CallExpression[callee.property.name=/^(innerText|allInnerTexts|textContent|inputValue|getAttribute|count|boundingBox|is(Visible|Hidden|Enabled|Disabled|Checked))$/]',
  message: 'A page may show it later: say what it becomes, by means of test/browser/seen.ts.',
};

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'reports/', '.stryker-tmp/', '.cache/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { rules: { 'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }], eqeqeq: 'error' } },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Characters that XML forbids have to be named to be taken out.
      'no-control-regex': 'off',
    },
  },

  // Rules that ask for types are slow: they watch over what ships.
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      // Digits and letters of our texts are single code points.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Methods of our interfaces are plain functions and are taken apart as such.
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...officeNames],
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: 'Only host/xlsx, cli and preview/server touch the machine.' }] }],
      'no-restricted-syntax': ['error', ...numberReading, ...waiting],
    },
  },
  // Each folder below is freed from exactly what its work needs.
  { files: ['src/domain/**', 'src/sheet/address.ts'], rules: { 'no-restricted-syntax': ['error', ...waiting] } },
  { files: ['src/taskpane/**', 'src/cli/**'], rules: { 'no-restricted-syntax': ['error', ...numberReading] } },
  { files: ['src/host/**', 'src/preview/**'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/host/officejs/**', 'src/taskpane/**', 'src/functions/**'], rules: { 'no-restricted-globals': 'off' } },
  // What a worksheet function throws is CustomFunctions.Error, which is no Error.
  { files: ['src/functions/**'], rules: { '@typescript-eslint/only-throw-error': 'off' } },
  { files: ['src/host/xlsx/**', 'src/cli/**', 'src/preview/server/**'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['src/cli/**', 'src/preview/server/**'], rules: { 'no-console': 'off' } },

  {
    files: ['src/host/officejs/**', 'src/taskpane/**', 'src/functions/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },

  { files: ['test/**/*.{ts,tsx}'], rules: { '@typescript-eslint/no-empty-function': 'off' } },
  { files: ['test/**/*.test.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', readOnce] } },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly', console: 'readonly' } },
  },
);
