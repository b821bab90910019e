import { join } from 'node:path';
import { RuleTester, type RunTests } from '@typescript-eslint/rule-tester';
import type { MessageId, RuleOptions } from '../../rules/create-rule.js';
import { plugin } from '../../rules/index.js';
import type { RuleId } from '../../src/model/finding.js';

/** Folder with the tsconfig of the code that rule tests lint. */
export const FIXTURE = join(import.meta.dirname, '../../fixtures/rules');

/** What the cases of several rules begin with. */
export const BUYER = `
import type { Pii } from 'eslint-plugin-pii-trace/types';
interface Buyer { id: string; email: Pii<'email'>; card: Pii<'financial.credit_card'>; consent: { analytics: boolean } }
`.trim();

/** Tests a rule with types; its cases stand in for `fixtures/rules/example.ts`. */
export function testRule(id: RuleId, cases: RunTests<MessageId, RuleOptions>): void {
  const tester = new RuleTester({
    defaultFilenames: { ts: 'example.ts', tsx: 'example.tsx' },
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: FIXTURE } },
  });
  // The tester may bring another minor version of typescript-eslint's types, whose private members TypeScript tells apart.
  const rule = plugin.rules[id] as unknown as Parameters<typeof tester.run<MessageId, RuleOptions>>[1];
  tester.run(id, rule, cases);
}
