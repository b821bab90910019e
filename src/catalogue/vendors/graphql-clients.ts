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
    'apollo-boost',
    'apollo-angular',
    'react-apollo',
    'react-apollo-hooks',
    '@vue/apollo-composable',
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
    // Where the address is no argument, it is in what the client was made with.
    { path: ['request', 'rawRequest', 'batchRequests', 'mutate', 'mutation'], args: 'all', url: 0 },
    { path: ['useMutation', 'commitMutation', '(default)'], args: 'all' },
  ],
});
