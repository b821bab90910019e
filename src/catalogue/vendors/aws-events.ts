import { defineVendor } from '../define.js';

export const awsEvents = defineVendor({
  id: 'aws-events',
  name: 'AWS events and streams',
  role: 'storage',
  country: 'US',
  packages: [
    '@aws-sdk/client-eventbridge',
    '@aws-sdk/client-kinesis',
    '@aws-sdk/client-firehose',
    '@aws-sdk/client-sfn',
    '@aws-sdk/client-lambda',
    '@aws-sdk/client-ssm',
    '@aws-sdk/client-secrets-manager',
  ],
  kind: 'storage',
  calls: [{ path: ['send', 'putEvents', 'putRecord', 'putRecords', 'startExecution', 'invoke'], args: [0] }],
  propagators: [
    {
      path: [
        'new PutEventsCommand',
        'new PutRecordCommand',
        'new PutRecordsCommand',
        'new StartExecutionCommand',
        'new InvokeCommand',
        'new PutParameterCommand',
      ],
      result: 'value',
    },
  ],
});
