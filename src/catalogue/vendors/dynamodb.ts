import { defineVendor } from '../define.js';

export const dynamodb = defineVendor({
  id: 'dynamodb',
  name: 'Amazon DynamoDB',
  role: 'storage',
  country: 'US',
  packages: [
    '@aws-sdk/client-dynamodb',
    '@aws-sdk/lib-dynamodb',
    '@aws-sdk/util-dynamodb',
    'dynamoose',
    'dynamodb-toolbox',
    'electrodb',
  ],
  kind: 'database',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/dynamodb/',
  calls: [
    {
      path: [
        'send',
        'putItem',
        'updateItem',
        'batchWriteItem',
        'transactWriteItems',
        'put',
        'transactWrite',
        'batchWrite',
        'create',
        'upsert',
      ],
      args: [0],
    },
    { path: ['update'], args: 'all' },
  ],
  propagators: [
    {
      path: [
        'new PutCommand',
        'new PutItemCommand',
        'new UpdateCommand',
        'new UpdateItemCommand',
        'new BatchWriteCommand',
        'new BatchWriteItemCommand',
        'new TransactWriteCommand',
        'new TransactWriteItemsCommand',
        'marshall',
        'unmarshall',
      ],
      result: 'value',
    },
    {
      path: [
        'new GetCommand',
        'new GetItemCommand',
        'new QueryCommand',
        'new ScanCommand',
        'new DeleteCommand',
        'new DeleteItemCommand',
        'new BatchGetCommand',
      ],
      result: 'none',
    },
  ],
  setups: [{ path: ['new DynamoDBClient', 'new DynamoDB'], regions: [{ index: 0, path: 'region' }] }],
});
