import { defineVendor } from '../define.js';

export const browserStorageLibraries = defineVendor({
  id: 'web-storage',
  name: 'Browser storage',
  role: 'built-in',
  packages: [
    'idb-keyval',
    'idb',
    'localforage',
    'dexie',
    'store2',
    'store',
    'lscache',
    'ngx-webstorage',
    'secure-ls',
    '@capacitor/preferences',
    'usehooks-ts',
    '@uidotdev/usehooks',
    'react-use',
  ],
  kind: 'storage',
  calls: [
    {
      path: [
        'set',
        'setMany',
        'update',
        'setItem',
        'put',
        'add',
        'bulkPut',
        'bulkAdd',
        'useLocalStorage',
        'useSessionStorage',
      ],
      args: 'all',
    },
  ],
});
