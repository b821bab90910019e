import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { join } from 'node:path';
import { FIXTURE } from './rule-tester.js';

/**
 * Lints a text as `fixtures/rules/example.ts`, with types.
 *
 * Where `CI` is set, typescript-eslint would take it for a single run over the files on disk, and give the rules what is on disk in place
 * of the text: that inference is off.
 *
 * @param config what to switch on
 */
export function lintExample(code: string, config: Linter.Config): Linter.LintMessage[] {
  const parserOptions = {
    project: './tsconfig.json',
    tsconfigRootDir: FIXTURE,
    disallowAutomaticSingleRunInference: true,
  };
  const whole = { ...config, files: ['**/*.ts'], languageOptions: { parser, parserOptions } };
  return new Linter({ cwd: FIXTURE }).verify(code, whole, {
    filename: join(FIXTURE, 'example.ts'),
  });
}
