import { defineVendor } from '../define.js';

export const contentful = defineVendor({
  id: 'contentful',
  name: 'Contentful',
  role: 'unknown',
  noCountry: 'companies in several countries',
  packages: ['contentful', 'contentful-management'],
  hosts: ['contentful.com', 'ctfassets.net'],
  kind: 'third-party',
  docs: 'https://www.contentful.com/developers/docs/javascript/',
  calls: [
    {
      path: [
        'createEntry',
        'createEntryWithId',
        'createAsset',
        'createAssetWithId',
        'createUpload',
        'entry.create',
        'entry.update',
        'asset.create',
      ],
      args: 'all',
    },
  ],
});
