import { BUYER, testRule } from './rule-tester.js';

testRule('no-pii-in-logs', {
  valid: [
    `${BUYER}
export const seen = (buyer: Buyer): void => console.log('seen', buyer.id);`,
    {
      name: 'a value that is hashed first',
      code: `import { createHash } from 'node:crypto';
${BUYER}
export const seen = (buyer: Buyer): void => console.log(createHash('sha256').update(buyer.email).digest('hex'));`,
    },
    {
      name: 'a value that is not personal in spite of its name',
      code: `export const seen = (user: { emailVerified: boolean }): void => console.log(user.emailVerified);`,
    },
    {
      name: 'a wrapper that is not given anything personal',
      code: `import { audit } from './audit.js';
${BUYER}
export const seen = (buyer: Buyer): void => audit('seen', buyer.id);`,
    },
    {
      name: 'a finding below the severity that is asked for',
      code: `export const seen = (employee: { jobTitle: string }): void => console.log(employee.jobTitle);`,
      options: [{ minSeverity: 'error' }],
    },
  ],
  invalid: [
    {
      code: `${BUYER}
export const seen = (buyer: Buyer): void => console.log('seen', buyer.email);`,
      errors: [{ messageId: 'exposed', line: 3, column: 45, endLine: 3, endColumn: 77 }],
    },
    {
      name: 'a whole object',
      code: `${BUYER}
export function seen(buyer: Buyer): void {
  console.log(buyer);
}`,
      errors: [{ messageId: 'exposed', line: 4, column: 3 }],
    },
    {
      name: 'a call of a wrapper in another file: the finding stands here',
      code: `import { audit } from './audit.js';
${BUYER}
export function seen(buyer: Buyer): void {
  audit('seen', { email: buyer.email });
}`,
      errors: [{ messageId: 'exposed', line: 5, column: 3, endLine: 5, endColumn: 40 }],
    },
    {
      name: 'an inferred tag',
      code: `export const seen = (customer: { email: string }): void => console.log(customer.email);`,
      errors: [{ messageId: 'exposed', line: 1, column: 60 }],
    },
  ],
});
