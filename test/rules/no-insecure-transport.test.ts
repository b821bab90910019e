import { BUYER, testRule } from './rule-tester.js';

testRule('no-insecure-transport', {
  valid: [
    `${BUYER}
export const send = (buyer: Buyer): unknown => fetch('https://api.shop.example/', { method: 'POST', body: buyer.email });`,
    {
      name: 'a service in the same network',
      code: `${BUYER}
export const send = (buyer: Buyer): unknown => fetch('http://mailer:3000/', { method: 'POST', body: buyer.email });`,
    },
    {
      name: 'an identifier alone',
      code: `${BUYER}
export const send = (buyer: Buyer): unknown => fetch('http://api.shop.example/', { method: 'POST', body: buyer.id });`,
    },
  ],
  invalid: [
    {
      code: `${BUYER}
export function send(buyer: Buyer): void {
  void fetch('http://api.shop.example/', { method: 'POST', body: buyer.email });
}`,
      errors: [{ messageId: 'exposed', line: 4, column: 8 }],
    },
    {
      name: 'in the address itself',
      code: `${BUYER}
export function send(buyer: Buyer): void {
  void fetch(\`http://api.shop.example/?email=\${buyer.email}\`);
}`,
      errors: [{ messageId: 'exposed', line: 4, column: 8 }],
    },
  ],
});
