import { defineVendor } from '../define.js';

export const typeorm = defineVendor({
  id: 'typeorm',
  name: 'Database (TypeORM)',
  role: 'storage',
  packages: ['typeorm', '@nestjs/typeorm', 'typeorm-*'],
  kind: 'database',
  docs: 'https://typeorm.io/docs/working-with-entity-manager/repository-api',
  calls: [
    {
      path: ['save', 'insert', 'update', 'upsert', 'increment', 'insertOne', 'insertMany', 'updateOne', 'updateMany'],
      types: [
        'Repository',
        'EntityManager',
        'MongoRepository',
        'MongoEntityManager',
        'TreeRepository',
        'AbstractRepository',
      ],
      args: 'all',
    },
    { path: ['values', 'orUpdate'], types: ['InsertQueryBuilder'], args: [0] },
    { path: ['set'], types: ['UpdateQueryBuilder'], args: [0] },
    { path: 'save', types: ['BaseEntity'], args: [-1] },
    { path: ['insert', 'update', 'upsert', 'save'], types: ['typeof BaseEntity', 'BaseEntity'], args: 'all' },
  ],
  associations: {
    entities: ['Entity', 'ViewEntity', 'ChildEntity'],
    decorators: ['OneToOne', 'OneToMany', 'ManyToOne', 'ManyToMany', 'TreeParent', 'TreeChildren'],
    eager: ['eager'],
    loads: ['relations'],
    joins: [
      'leftJoinAndSelect',
      'innerJoinAndSelect',
      'leftJoinAndMapOne',
      'leftJoinAndMapMany',
      'innerJoinAndMapOne',
      'innerJoinAndMapMany',
    ],
    runs: ['getOne', 'getOneOrFail', 'getMany', 'getManyAndCount'],
  },
});
