import { defineVendor } from '../define.js';

export const graphqlClients = defineVendor({
  id: 'graphql-client',
  name: 'GraphQL request',
  role: 'built-in',
  packages: [
    '@apollo/*',
    'graphql-request',
    'urql',
    '@urql/*',
    'graphql-ws',
    'relay-runtime',
    'react-relay',
    'apollo-client',
    'apollo-server',
    '@trpc/*',
    '@ts-rest/*',
    'openapi-fetch',
    'soap',
    'nice-grpc',
    '@grpc/*',
    '@connectrpc/*',
  ],
  kind: 'network',
  calls: [
    { path: ['mutate', 'mutation', 'useMutation', 'rawRequest', 'batchRequests', 'commitMutation'], args: 'all' },
    { path: ['request', '(default)'], args: 'all' },
  ],
});
