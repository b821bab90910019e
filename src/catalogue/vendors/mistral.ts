import { defineVendor } from '../define.js';

export const mistral = defineVendor({
  id: 'mistral',
  name: 'Mistral',
  role: 'llm',
  country: 'FR',
  packages: ['@mistralai/*'],
  hosts: ['mistral.ai'],
  kind: 'llm',
  calls: [
    {
      path: [
        'chat.complete',
        'chat.stream',
        'chat.parse',
        'embeddings.create',
        'fim.complete',
        'agents.complete',
        'ocr.process',
        'chat',
        'chatStream',
        'embeddings',
      ],
      args: 'all',
    },
  ],
});
