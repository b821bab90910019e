import { defineVendor } from '../define.js';

export const algolia = defineVendor({
  id: 'algolia',
  name: 'Algolia',
  role: 'search',
  country: 'US',
  packages: ['algoliasearch', '@algolia/*'],
  hosts: ['algolia.net', 'algolianet.com', 'algolia.io'],
  kind: 'storage',
  docs: 'https://www.algolia.com/doc/libraries/javascript/v5/',
  calls: [
    {
      path: [
        'saveObject',
        'saveObjects',
        'addObject',
        'addObjects',
        'partialUpdateObject',
        'partialUpdateObjects',
        'replaceAllObjects',
        'addOrUpdateObject',
        'batch',
        'chunkedBatch',
      ],
      args: 'all',
    },
    // What is asked for is logged there, and counted.
    { path: ['search', 'searchSingleIndex', 'searchForHits', 'searchForFacets'], kind: 'third-party', args: 'all' },
  ],
});
