import { defineVendor } from '../define.js';

export const mikroOrm = defineVendor({
  id: 'mikro-orm',
  name: 'Database (MikroORM)',
  role: 'storage',
  packages: ['@mikro-orm/*'],
  kind: 'database',
  docs: 'https://mikro-orm.io/docs/entity-manager',
  calls: [
    {
      path: [
        'persist',
        'persistAndFlush',
        'persistLater',
        'insert',
        'insertMany',
        'nativeInsert',
        'nativeUpdate',
        'upsert',
        'upsertMany',
      ],
      types: [
        'EntityManager',
        'SqlEntityManager',
        'EntityRepository',
        'SqlEntityRepository',
        'MongoEntityManager',
        'MongoEntityRepository',
        'QueryBuilder',
      ],
      args: 'all',
    },
    {
      path: 'create',
      types: ['EntityManager', 'SqlEntityManager', 'EntityRepository', 'SqlEntityRepository'],
      args: 'all',
    },
  ],
  associations: {
    entities: ['Entity'],
    decorators: ['OneToOne', 'OneToMany', 'ManyToOne', 'ManyToMany'],
    eager: ['eager'],
    loads: ['populate'],
  },
  reads: ['findOne', 'findOneOrFail', 'findAll', 'findAndCount', 'getReference', 'getResult', 'getSingleResult'],
  seals: { options: ['type', 'customType'], writers: ['convertToDatabaseValue'] },
});
