import { defineVendor } from '../define.js';

export const elasticsearch = defineVendor({
  id: 'elasticsearch',
  name: 'Elasticsearch',
  role: 'storage',
  packages: [
    '@elastic/elasticsearch',
    '@opensearch-project/opensearch',
    'elasticsearch',
    '@nestjs/elasticsearch',
    'elastic-builder',
  ],
  kind: 'storage',
  calls: [{ path: ['index', 'create', 'update', 'bulk', 'helpers.bulk', 'updateByQuery'], args: [0] }],
});
