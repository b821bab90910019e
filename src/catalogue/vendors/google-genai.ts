import { defineVendor } from '../define.js';

export const googleGenai = defineVendor({
  id: 'google-ai',
  name: 'Google AI',
  role: 'llm',
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
        'sendMessage',
        'sendMessageStream',
        'startChat',
        'predict',
      ],
      args: 'all',
    },
  ],
});
