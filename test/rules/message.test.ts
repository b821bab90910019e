import type { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { plugin } from '../../rules/index.js';
import { lintExample } from './lint-example.js';
import { BUYER } from './rule-tester.js';

it('a message says what goes where, why, which way, and what to do', () => {
  const code = `import { audit } from './audit.js';
${BUYER}
export function seen(buyer: Buyer): void {
  audit('seen', buyer.email);
}`;
  const messages = lintExample(code, plugin.configs.recommended as unknown as Linter.Config);
  expect(messages.map(({ message }) => message)).toEqual([
    '`user.contact.email` from `Buyer.email` reaches `logger.info`. Nothing masks, hashes, or encrypts it. ' +
      'Trace: `Buyer.email` at example.ts:4 → this line → `logger.info` at audit.ts:7. ' +
      'Log an identifier such as the user id in its place, or mask the value first.',
  ]);
});
