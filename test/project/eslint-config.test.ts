import { describe, expect, it } from 'vitest';
import { addEslintBlock } from '../../src/project/eslint-config.js';

const BLOCK = `{ files: ['**/*.ts'], ...piiTrace.configs.recommended }`;
const IMPORT = `import piiTrace from 'eslint-plugin-pii-trace';`;

function add(text: string): string | undefined {
  return addEslintBlock('eslint.config.js', text, BLOCK)?.replace(/\s+/g, ' ').trim();
}

describe('the block for the editor', () => {
  it.each([
    ['a list', 'export default [];', `${IMPORT} export default [${BLOCK}];`],
    ['a list with blocks', `export default [a, b];`, `${IMPORT} export default [a, b, ${BLOCK}];`],
    ['a list handed on', 'export default defineConfig([a]);', `${IMPORT} export default defineConfig([a, ${BLOCK}]);`],
    [
      'blocks handed on',
      'export default tseslint.config(a);',
      `${IMPORT} export default tseslint.config(a, ${BLOCK});`,
    ],
    ['a name', 'const all = [a]; export default all;', `${IMPORT} const all = [a, ${BLOCK}]; export default all;`],
  ])('is added to %s', (_what, given, expected) => {
    expect(add(given)?.replace(/\[ /g, '[').replace(/ \]/g, ']')).toBe(expected);
  });

  it('keeps the imports and comments that are there', () => {
    const text = `// ours\nimport js from "@eslint/js";\n\nexport default [\n  js.configs.recommended, // all of it\n];\n`;
    const changed = addEslintBlock('eslint.config.js', text, BLOCK);
    for (const part of [
      '// ours',
      'import js from "@eslint/js";',
      'import piiTrace from "eslint-plugin-pii-trace";',
      '// all of it',
      BLOCK,
    ])
      expect(changed).toContain(part);
  });

  it.each(['module.exports = [];', 'export default withNuxt({});', 'export const a = 1;', 'export default {'])(
    'is not added to what cannot be read: %s',
    (text) => {
      expect(add(text)).toBeUndefined();
    },
  );
});
