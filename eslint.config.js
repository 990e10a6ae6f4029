import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist*/', '.astro/', 'node_modules/', 'test-results/', 'playwright-report/', 'gallery/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers are read well in texts.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A name for a shape reads well as either; `interface` where it can be, `type` for unions.
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      // tsconfig's noUncheckedIndexedAccess asks for these checks where a key is not a literal.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `() => doIt()` reads well for what is only done.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Our interfaces are made of closures; the one class that is handed around is called as an object.
      '@typescript-eslint/unbound-method': 'off',
      // `{ [key]: value }` with bracket access is what noPropertyAccessFromIndexSignature would ask for.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['tests/**'],
    // A snapshot may hold what is printed of a value, whatever it is.
    rules: { '@typescript-eslint/no-base-to-string': 'off' },
  },
  ...astro.configs.recommended,
);
