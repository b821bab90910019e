import { RuleTester } from '@typescript-eslint/rule-tester';
import { requirePiiTag } from '../../rules/require-pii-tag.js';
import { FIXTURE } from './rule-tester.js';

const tester = new RuleTester({
  defaultFilenames: { ts: 'example.ts', tsx: 'example.tsx' },
  languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: FIXTURE } },
});

/** What is reported for a name, with what the editor offers. */
function untagged(line: number, column: number, tagged: string, none: string) {
  const suggestions = [
    { messageId: 'addTag' as const, output: tagged },
    { messageId: 'addNone' as const, output: none },
  ];
  return { messageId: 'untagged' as const, line, column, suggestions };
}

tester.run('require-pii-tag', requirePiiTag as unknown as Parameters<typeof tester.run>[1], {
  valid: [
    `import type { Pii } from 'eslint-plugin-pii-trace/types';
interface Buyer { email: Pii<'email'>; emailVerified: boolean; emailTemplate: string }`,
    `interface Buyer {
  /** @pii phone */ phone: string;
  /** @pii none: of the shop */ email: string;
}`,
    { name: 'a parameter, unless asked for', code: 'export function greet(email: string): string { return email; }' },
    { name: 'what is only possible, unless asked for', code: 'export interface User { location: string }' },
  ],
  invalid: [
    {
      name: 'a field on a line of its own',
      code: `interface Buyer {
  id: string;
  email: string;
}`,
      errors: [
        untagged(
          3,
          3,
          `interface Buyer {
  id: string;
  /** @pii email */
  email: string;
}`,
          `interface Buyer {
  id: string;
  /** @pii none:  */
  email: string;
}`,
        ),
      ],
    },
    {
      name: 'a field in the middle of a line',
      code: 'interface Buyer { id: string; email: string }',
      errors: [
        untagged(
          1,
          31,
          'interface Buyer { id: string; \n  /** @pii email */ email: string }',
          'interface Buyer { id: string; \n  /** @pii none:  */ email: string }',
        ),
      ],
    },
    {
      name: 'a field that has a comment already, on one line',
      code: `interface Buyer {
  /** Where we write to. */
  email: string;
}`,
      errors: [
        untagged(
          3,
          3,
          `interface Buyer {
  /** Where we write to.
   * @pii email
   */
  email: string;
}`,
          `interface Buyer {
  /** Where we write to.
   * @pii none: 
   */
  email: string;
}`,
        ),
      ],
    },
    {
      name: 'a field that has a comment already, on several lines',
      code: `class Buyer {
  /**
   * Where we write to.
   */
  email = '';
}`,
      errors: [
        untagged(
          5,
          3,
          `class Buyer {
  /**
   * Where we write to.
   * @pii email
   */
  email = '';
}`,
          `class Buyer {
  /**
   * Where we write to.
   * @pii none: 
   */
  email = '';
}`,
        ),
      ],
    },
    {
      name: 'the member of a schema',
      code: `import { z } from 'zod';
export const signUp = z.object({ email: z.string(), emailVerified: z.boolean() });`,
      errors: [
        untagged(
          2,
          34,
          `import { z } from 'zod';
export const signUp = z.object({ 
  /** @pii email */ email: z.string(), emailVerified: z.boolean() });`,
          `import { z } from 'zod';
export const signUp = z.object({ 
  /** @pii none:  */ email: z.string(), emailVerified: z.boolean() });`,
        ),
      ],
    },
    {
      name: 'parameters and variables when asked for, with the fix',
      code: `export const buyerEmail: string = String(globalThis);
export function greet(phoneNumber: string): void {}`,
      options: [{ kinds: ['parameter', 'variable'], fix: true }],
      output: `/** @pii email */
export const buyerEmail: string = String(globalThis);
export function greet(/** @pii phone */ phoneNumber: string): void {}`,
      errors: [
        untagged(
          1,
          14,
          `/** @pii email */
export const buyerEmail: string = String(globalThis);
export function greet(phoneNumber: string): void {}`,
          `/** @pii none:  */
export const buyerEmail: string = String(globalThis);
export function greet(phoneNumber: string): void {}`,
        ),
        untagged(
          2,
          23,
          `export const buyerEmail: string = String(globalThis);
export function greet(/** @pii phone */ phoneNumber: string): void {}`,
          `export const buyerEmail: string = String(globalThis);
export function greet(/** @pii none:  */ phoneNumber: string): void {}`,
        ),
      ],
    },
    {
      name: 'a tag that names no category',
      code: `interface Buyer {
  /** @pii emial */
  reach: string;
}`,
      errors: [
        {
          messageId: 'unknown',
          line: 3,
          column: 3,
          data: { written: 'emial', near: '"email" or "contact.email" or "social"' },
        },
      ],
    },
  ],
});
