import { defineVendor } from '../define.js';

export const trpcServer = defineVendor({
  id: 'trpc',
  name: 'tRPC',
  role: 'built-in',
  packages: ['@trpc/server'],
  kind: 'response',
  docs: 'https://trpc.io/docs/server/procedures',
  calls: [{ path: '(response)', args: [0] }],
  responders: [{ calls: ['query', 'mutation', 'subscription'] }],
});
