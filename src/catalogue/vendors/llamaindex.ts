import { defineVendor } from '../define.js';

export const llamaindex = defineVendor({
  id: 'llamaindex',
  name: 'LlamaIndex',
  role: 'llm',
  noCountry: 'a library: the data goes to the provider that is chosen',
  packages: ['llamaindex', '@llamaindex/*'],
  kind: 'llm',
  docs: 'https://ts.llamaindex.ai/docs/llamaindex',
  calls: [
    {
      path: [
        'chat',
        'complete',
        'query',
        'retrieve',
        'run',
        'runStream',
        'fromDocuments',
        'insert',
        'insertNodes',
        'getTextEmbedding',
        'getQueryEmbedding',
        'synthesize',
      ],
      args: 'all',
    },
  ],
});
