import { defineVendor } from '../define.js';
import { segmentPlugins } from '../segment-events.js';

export const segment = defineVendor({
  id: 'segment',
  name: 'Segment',
  role: 'analytics',
  country: 'US',
  packages: ['@segment/analytics-node'],
  hosts: ['segment.io', 'segment.com'],
  kind: 'third-party',
  purpose: 'analytics',
  docs: 'https://segment.com/docs/connections/sources/catalog/libraries/server/node/',
  calls: [{ path: ['identify', 'track', 'group', 'page', 'screen', 'alias'], args: 'all' }],
  setups: [{ path: 'new Analytics', regions: [{ index: 0, path: 'host' }] }, segmentPlugins],
});
