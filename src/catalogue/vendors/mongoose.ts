import { defineVendor } from '../define.js';

export const mongoose = defineVendor({
  id: 'mongodb',
  name: 'MongoDB',
  role: 'storage',
  packages: ['mongoose', '@nestjs/mongoose', '@typegoose/*'],
  kind: 'database',
  docs: 'https://mongoosejs.com/docs/api/model.html',
  calls: [
    { path: ['create', 'insertMany', 'insertOne', 'bulkSave', 'bulkWrite'], args: 'all' },
    {
      path: ['updateOne', 'updateMany', 'findOneAndUpdate', 'findByIdAndUpdate', 'findOneAndReplace', 'replaceOne'],
      args: [1],
    },
    { path: 'save', types: ['Document', 'Model'], args: [-1] },
  ],
});
