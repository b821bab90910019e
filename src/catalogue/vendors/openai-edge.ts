import { defineVendor } from '../define.js';

/** OpenAI's client before version 4, and the one for edge functions that has kept its calls. */
export const openaiEdge = defineVendor({
  id: 'openai',
  name: 'OpenAI',
  role: 'llm',
  country: 'US',
  packages: ['openai-edge', 'openai'],
  kind: 'llm',
  docs: 'https://github.com/openai/openai-node/discussions/217',
  calls: [
    {
      path: [
        'createChatCompletion',
        'createCompletion',
        'createEdit',
        'createEmbedding',
        'createModeration',
        'createImage',
        'createImageEdit',
        'createTranscription',
        'createTranslation',
        'createFile',
        'createFineTune',
      ],
      args: 'all',
    },
  ],
});
