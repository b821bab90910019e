import { defineVendor } from '../define.js';

export const langchain = defineVendor({
  id: 'langchain',
  name: 'Language model (LangChain)',
  role: 'llm',
  noCountry: 'a library: the data goes to the provider that is chosen',
  packages: ['langchain', '@langchain/*'],
  kind: 'llm',
  calls: [
    {
      path: [
        'invoke',
        'stream',
        'batch',
        'streamEvents',
        'call',
        'predict',
        'predictMessages',
        'generate',
        'complete',
        'chat',
        'embedQuery',
        'embedDocuments',
        'addDocuments',
        'fromDocuments',
        'fromTexts',
        'run',
        'similaritySearch',
        'similaritySearchWithScore',
        'maxMarginalRelevanceSearch',
        'getRelevantDocuments',
      ],
      args: 'all',
    },
  ],
});
