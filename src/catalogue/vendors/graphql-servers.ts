import { defineVendor } from '../define.js';

export const graphqlServers = defineVendor({
  id: 'graphql',
  name: 'GraphQL resolver',
  role: 'built-in',
  packages: [
    '@nestjs/graphql',
    'type-graphql',
    '@apollo/server',
    '@graphql-tools/schema',
    'graphql-yoga',
    'mercurius',
    'apollo-server-express',
  ],
  kind: 'response',
  docs: 'https://docs.nestjs.com/graphql/resolvers',
  calls: [{ path: '(response)', args: [0] }],
  responders: [
    { maps: ['resolvers'] },
    { decorators: ['Query', 'Mutation', 'Subscription', 'ResolveField', 'ResolveProperty', 'FieldResolver'] },
  ],
});
