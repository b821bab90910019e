import { defineVendor } from '../define.js';

export const sanity = defineVendor({
  id: 'sanity',
  name: 'Sanity',
  role: 'unknown',
  country: 'NO',
  packages: ['@sanity/client', 'next-sanity', 'sanity'],
  hosts: ['sanity.io'],
  kind: 'third-party',
  docs: 'https://www.sanity.io/docs/js-client',
  calls: [
    {
      path: ['create', 'createIfNotExists', 'createOrReplace', 'mutate'],
      types: ['SanityClient', 'ObservableSanityClient', 'Transaction', 'BaseTransaction'],
      args: [0],
    },
    { path: ['set', 'setIfMissing', 'append', 'prepend', 'insert'], types: ['Patch', 'BasePatch'], args: 'all' },
    { path: 'assets.upload', args: [1] },
  ],
});
