import { defineVendor } from '../define.js';

export const firestore = defineVendor({
  id: 'firestore',
  name: 'Cloud Firestore',
  role: 'storage',
  country: 'US',
  packages: [
    'firebase',
    'firebase-admin',
    '@google-cloud/firestore',
    '@firebase/firestore',
    '@firebase/database',
    '@angular/fire',
    '@react-native-firebase/firestore',
    '@react-native-firebase/database',
  ],
  kind: 'database',
  docs: 'https://firebase.google.com/docs/firestore/manage-data/add-data',
  calls: [
    { path: ['setDoc', 'updateDoc'], args: [1] },
    { path: 'addDoc', args: [1] },
    { path: 'setWithPriority', args: 'all' },
    {
      path: ['set', 'update', 'add', 'create', 'push'],
      types: [
        'DocumentReference',
        'CollectionReference',
        'WriteBatch',
        'Transaction',
        'BulkWriter',
        'Reference',
        'ThenableReference',
      ],
      args: 'all',
    },
  ],
});
