import { defineVendor } from '../define.js';

export const cohere = defineVendor({
  id: 'cohere',
  name: 'Cohere',
  role: 'llm',
  country: 'CA',
  packages: ['cohere-ai'],
  hosts: ['cohere.ai', 'cohere.com'],
  kind: 'llm',
  calls: [
    {
      path: ['chat', 'chatStream', 'generate', 'generateStream', 'embed', 'rerank', 'classify', 'summarize'],
      args: 'all',
    },
  ],
});
