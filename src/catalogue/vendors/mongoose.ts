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
      path: [
        'updateOne',
        'updateMany',
        'update',
        'findOneAndUpdate',
        'findByIdAndUpdate',
        'findOneAndReplace',
        'replaceOne',
      ],
      args: [1],
    },
    { path: 'save', types: ['Document', 'Model'], args: [-1] },
  ],
  // What a model makes has the members that it is given, and its own: `new User({ email })`.
  propagators: [{ path: 'new *', types: ['Model'], result: 'copy' }],
  reads: [
    'findById',
    'findOne',
    'findByIdAndUpdate',
    'findOneAndUpdate',
    'findOneAndReplace',
    'findByIdAndDelete',
    'findOneAndDelete',
  ],
  seals: { options: ['set'] },
});
