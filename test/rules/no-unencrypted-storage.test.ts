import { BUYER, testRule } from './rule-tester.js';

testRule('no-unencrypted-storage', {
  valid: [
    `${BUYER}
export const keep = (buyer: Buyer): void => localStorage.setItem('buyer', buyer.id);`,
    {
      name: 'what another rule objects to',
      code: `${BUYER}
export const keep = (buyer: Buyer): void => console.log(buyer.email);`,
    },
    {
      name: 'a value that is encrypted first',
      code: `import { createCipheriv } from 'node:crypto';
${BUYER}
export function keep(buyer: Buyer, key: Buffer, iv: Buffer): void {
  localStorage.setItem('buyer', createCipheriv('aes-256-gcm', key, iv).update(buyer.email, 'utf8', 'base64'));
}`,
    },
  ],
  invalid: [
    {
      code: `${BUYER}
export const keep = (buyer: Buyer): void => localStorage.setItem('buyer', buyer.email);`,
      errors: [{ messageId: 'exposed', line: 3, column: 45, endLine: 3, endColumn: 87 }],
    },
    {
      name: 'text that was made of an object',
      code: `import { writeFileSync } from 'node:fs';
${BUYER}
export function keep(buyer: Buyer): void {
  writeFileSync('buyer.json', JSON.stringify(buyer));
}`,
      errors: [{ messageId: 'exposed', line: 5, column: 3 }],
    },
  ],
});
