/** Our own lint rules. The plugin lints its own sources: it is loaded from `dist`, so build first (`npm run lint` does). */

/** Everything but the command line leaves the process alone. */
const ENGINE = ['src/**/*.ts', 'rules/**/*.ts'];

/** What tsconfig.own.json holds. */
const OWN = ['model', 'catalogue', 'tagging', 'policy', 'report'].map((folder) => `src/${folder}/**/*.ts`);

module.exports = {
  root: true,
  ignorePatterns: ['dist/**', 'coverage/**', 'node_modules/**', 'fixtures/**', 'schema/**'],
  env: { es2023: true, node: true },
  parserOptions: { ecmaVersion: 2023, sourceType: 'module' },
  extends: ['eslint:recommended'],
  reportUnusedDisableDirectives: true,
  rules: {
    eqeqeq: 'error',
    'no-console': 'error',
    'no-else-return': ['error', { allowElseIf: false }],
    'no-param-reassign': 'error',
    'no-var': 'error',
    'object-shorthand': 'error',
    'prefer-const': 'error',
    'prefer-template': 'error',
  },
  overrides: [
    {
      files: ['*.cjs'],
      parserOptions: { sourceType: 'commonjs' },
    },
    {
      files: ['scripts/**/*.{ts,mjs}', 'bench/**/*.mjs'],
      rules: { 'no-console': 'off' },
    },
    {
      files: ['**/*.ts'],
      parser: '@typescript-eslint/parser',
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: __dirname },
      plugins: ['@typescript-eslint'],
      extends: ['plugin:@typescript-eslint/recommended-type-checked', 'plugin:@typescript-eslint/stylistic'],
      rules: {
        '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
        '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
        '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
        // An assertion that a bound was checked says more than a condition that can never hold.
        '@typescript-eslint/no-non-null-assertion': 'off',
        '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
        '@typescript-eslint/no-empty-function': 'off',
        // Functions of the compiler's namespace are declared as methods are, but know no `this`.
        '@typescript-eslint/unbound-method': 'off',
      },
    },
    {
      // The engine on its own sources: not on the solver and what imports it, whose code takes it longer than a lint run may.
      files: OWN,
      parser: '@typescript-eslint/parser',
      parserOptions: { project: './tsconfig.own.json', tsconfigRootDir: __dirname },
      extends: ['plugin:pii-trace/legacy-recommended'],
    },
    {
      files: ENGINE,
      excludedFiles: ['src/cli/**'],
      rules: {
        'no-restricted-globals': [
          'error',
          {
            name: 'process',
            message: 'The engine never prints, never exits, never reads the environment: only src/cli may.',
          },
        ],
        'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      },
    },
    {
      files: ['test/**/*.ts'],
      rules: {
        // Matchers such as `expect.objectContaining` are typed `any`.
        '@typescript-eslint/no-unsafe-assignment': 'off',
      },
    },
  ],
};
