import { defineVendor } from '../define.js';

export const mongodb = defineVendor({
  id: 'mongodb',
  name: 'MongoDB',
  role: 'storage',
  packages: ['mongodb', 'mongojs', 'monk'],
  kind: 'database',
  calls: [
    { path: ['insertOne', 'insertMany', 'bulkWrite', 'insert', 'save'], args: 'all' },
    { path: ['updateOne', 'updateMany', 'replaceOne', 'findOneAndUpdate', 'findOneAndReplace', 'update'], args: [1] },
    { path: 'findAndModify', args: [2] },
  ],
  reads: ['findOne', 'findOneAndUpdate', 'findOneAndReplace', 'findOneAndDelete'],
});
