import { defineVendor } from '../define.js';

export const graphqlServers = defineVendor({
  id: 'graphql',
  name: 'GraphQL resolver',
  role: 'built-in',
  packages: ['@nestjs/graphql', 'type-graphql'],
  kind: 'response',
  docs: 'https://docs.nestjs.com/graphql/resolvers',
  calls: [{ path: '(response)', args: [0] }],
  responders: [
    { decorators: ['Query', 'Mutation', 'Subscription', 'ResolveField', 'ResolveProperty', 'FieldResolver'] },
  ],
});
