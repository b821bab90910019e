import { defineVendor } from '../define.js';

export const googleGenai = defineVendor({
  id: 'google-ai',
  name: 'Google AI',
  role: 'llm',
  country: 'US',
  packages: ['@google/genai', '@google/generative-ai', '@google-cloud/vertexai', '@google-cloud/aiplatform'],
  hosts: ['generativelanguage.googleapis.com', 'aiplatform.googleapis.com'],
  kind: 'llm',
  calls: [
    {
      path: [
        'models.generateContent',
        'models.generateContentStream',
        'models.embedContent',
        'generateContent',
        'generateContentStream',
        'embedContent',
        'batchEmbedContents',
        'countTokens',
        'sendMessage',
        'sendMessageStream',
        'startChat',
        'predict',
      ],
      args: 'all',
    },
  ],
  setups: [{ path: ['new GoogleGenAI', 'new VertexAI'], regions: [{ index: 0, path: 'location' }] }],
});
