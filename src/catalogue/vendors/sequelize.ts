import { defineVendor } from '../define.js';

export const sequelize = defineVendor({
  id: 'sequelize',
  name: 'Database (Sequelize)',
  role: 'storage',
  packages: ['sequelize', 'sequelize-typescript', '@sequelize/*'],
  kind: 'database',
  calls: [
    {
      path: ['create', 'bulkCreate', 'update', 'upsert', 'findOrCreate', 'findOrBuild', 'bulkInsert', 'bulkUpdate'],
      args: 'all',
    },
    // What the record was built with, and what was set in it.
    { path: 'save', types: ['Model'], args: [-1] },
  ],
  associations: {
    decorators: ['BelongsTo', 'BelongsToMany', 'HasOne', 'HasMany'],
    types: ['NonAttribute'],
    loads: ['include'],
  },
  seals: {
    options: ['set'],
    puts: ['setDataValue'],
    definers: [
      { name: 'init', columns: 0 },
      { name: 'define', columns: 1 },
    ],
  },
  reads: ['findByPk', 'findOne', 'findAll', 'findAndCountAll', 'findOrCreate', 'findOrBuild'],
});
