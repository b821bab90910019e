import { defineVendor } from '../define.js';

export const bedrock = defineVendor({
  id: 'bedrock',
  name: 'Amazon Bedrock',
  role: 'llm',
  country: 'US',
  packages: ['@aws-sdk/client-bedrock-runtime', '@aws-sdk/client-bedrock-agent-runtime', '@aws-sdk/client-comprehend'],
  kind: 'llm',
  calls: [
    { path: ['send', 'invokeModel', 'converse', 'converseStream', 'detectEntities', 'detectSentiment'], args: [0] },
  ],
  propagators: [
    {
      path: [
        'new InvokeModelCommand',
        'new InvokeModelWithResponseStreamCommand',
        'new ConverseCommand',
        'new ConverseStreamCommand',
        'new InvokeAgentCommand',
        'new RetrieveAndGenerateCommand',
      ],
      result: 'value',
    },
  ],
  setups: [{ path: 'new BedrockRuntimeClient', regions: [{ index: 0, path: 'region' }] }],
});
