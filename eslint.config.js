import { FlatCompat } from '@eslint/eslintrc';
import js from '@eslint/js';
import { createRequire } from 'node:module';

// .eslintrc.cjs is the one source of our lint rules; ESLint 10 reads it through this shim.
const { ignorePatterns, ...eslintrc } = createRequire(import.meta.url)('./.eslintrc.cjs');
const compat = new FlatCompat({ baseDirectory: import.meta.dirname, recommendedConfig: js.configs.recommended });

export default [{ ignores: ignorePatterns }, ...compat.config(eslintrc)];
