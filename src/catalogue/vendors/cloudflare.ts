import { defineVendor } from '../define.js';

export const cloudflare = defineVendor({
  id: 'cloudflare',
  name: 'Cloudflare storage',
  role: 'storage',
  country: 'US',
  packages: ['@cloudflare/workers-types', 'global'],
  kind: 'storage',
  calls: [
    { path: 'put', types: ['KVNamespace', 'DurableObjectStorage', 'DurableObjectTransaction', 'Cache'], args: [0, 1] },
    { path: 'put', types: ['R2Bucket'], kind: 'object-store', args: 'all' },
    { path: ['send', 'sendBatch'], types: ['Queue'], args: [0] },
    { path: 'bind', types: ['D1PreparedStatement'], kind: 'database', args: 'all' },
    { path: 'writeDataPoint', types: ['AnalyticsEngineDataset'], args: [0] },
  ],
});
