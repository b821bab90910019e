import { defineVendor } from '../define.js';

export const awsLambdaPowertools = defineVendor({
  id: 'powertools',
  name: 'AWS Lambda Powertools',
  role: 'built-in',
  packages: ['@aws-lambda-powertools/*'],
  kind: 'log',
  calls: [
    {
      path: [
        'trace',
        'debug',
        'info',
        'warn',
        'error',
        'critical',
        'appendKeys',
        'appendPersistentKeys',
        'putAnnotation',
        'putMetadata',
        'addDimension',
        'addMetadata',
      ],
      args: 'all',
    },
  ],
});
