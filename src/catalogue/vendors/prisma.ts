import { defineVendor } from '../define.js';

export const prisma = defineVendor({
  id: 'prisma',
  name: 'Database (Prisma)',
  role: 'storage',
  packages: ['@prisma/client', '.prisma'],
  kind: 'database',
  docs: 'https://www.prisma.io/docs/orm/reference/prisma-client-reference',
  calls: [
    {
      path: [
        '*.create',
        '*.createMany',
        '*.createManyAndReturn',
        '*.update',
        '*.updateMany',
        '*.updateManyAndReturn',
        '*.upsert',
      ],
      args: [{ index: 0, paths: ['data', 'create', 'update'] }],
    },
    { path: ['$executeRaw', '$executeRawUnsafe'], args: 'all' },
  ],
  reads: ['findUnique', 'findUniqueOrThrow', 'findFirst', 'findFirstOrThrow', 'findMany'],
});
