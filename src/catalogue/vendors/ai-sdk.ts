import { defineVendor } from '../define.js';

export const aiSdk = defineVendor({
  id: 'ai-sdk',
  name: 'Language model (AI SDK)',
  role: 'llm',
  noCountry: 'a library: the data goes to the provider that is chosen',
  packages: ['ai', '@ai-sdk/*'],
  kind: 'llm',
  docs: 'https://ai-sdk.dev/docs/reference/ai-sdk-core',
  calls: [
    {
      path: [
        'generateText',
        'streamText',
        'generateObject',
        'streamObject',
        'embed',
        'embedMany',
        'rerank',
        'experimental_generateImage',
        'generateImage',
        'generateSpeech',
        'experimental_transcribe',
        'streamUI',
        'experimental_generateText',
        'experimental_streamText',
        'experimental_generateObject',
        'experimental_streamObject',
        'render',
      ],
      // The model is who is asked; telemetry goes to whoever collects it, and callbacks are told of the answer.
      args: [{ index: 0, except: ['model', 'experimental_telemetry', 'experimental_context', 'abortSignal'] }],
    },
    { path: ['doGenerate', 'doStream', 'doEmbed'], args: 'all' },
  ],
});
