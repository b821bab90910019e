import { defineVendor } from '../define.js';

export const openai = defineVendor({
  id: 'openai',
  name: 'OpenAI',
  role: 'llm',
  packages: ['openai'],
  hosts: ['openai.com', 'openai.azure.com'],
  kind: 'llm',
  docs: 'https://platform.openai.com/docs/api-reference',
  calls: [
    {
      path: [
        'completions.create',
        'completions.parse',
        'completions.stream',
        'completions.runTools',
        'responses.create',
        'responses.parse',
        'responses.stream',
        'embeddings.create',
        'moderations.create',
        'images.generate',
        'images.edit',
        'speech.create',
        'transcriptions.create',
        'translations.create',
        'messages.create',
        'threads.create',
        'threads.createAndRun',
        'runs.create',
        'conversations.create',
        'files.create',
        'items.create',
      ],
      args: 'all',
    },
  ],
});
