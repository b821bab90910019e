import { defineVendor } from '../define.js';

/** Vaults that keep data and give tokens for it. */
export const tokenization = defineVendor({
  id: 'tokenization',
  name: 'Tokenization services',
  role: 'built-in',
  packages: ['@evervault/sdk', '@basis-theory/node-sdk', 'skyflow-node'],
  docs: 'https://developers.basistheory.com/docs/concepts/what-are-tokens',
  sanitizers: [
    { path: 'encrypt', protection: 'encrypted' },
    { path: ['tokenize', 'tokens.create', 'tokens.tokenize', 'insert'], protection: 'tokenized' },
  ],
});
