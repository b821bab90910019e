import { defineVendor } from '../define.js';

export const anthropic = defineVendor({
  id: 'anthropic',
  name: 'Anthropic',
  role: 'llm',
  country: 'US',
  packages: ['@anthropic-ai/*'],
  hosts: ['anthropic.com'],
  kind: 'llm',
  calls: [
    {
      path: [
        'messages.create',
        'messages.stream',
        'messages.parse',
        'messages.countTokens',
        'completions.create',
        'batches.create',
        'query',
      ],
      args: 'all',
    },
  ],
});
