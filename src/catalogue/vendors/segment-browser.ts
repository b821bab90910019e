import { defineVendor } from '../define.js';
import { segmentMiddleware, segmentPayloadMethods, segmentPayloads, segmentPlugins } from '../segment-events.js';

export const segmentBrowser = defineVendor({
  id: 'segment',
  name: 'Segment',
  role: 'analytics',
  country: 'US',
  packages: ['@segment/analytics-next', '@segment/snippet', '@segment/analytics-react-native', 'analytics-node'],
  kind: 'third-party',
  purpose: 'analytics',
  docs: 'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
  calls: [{ path: ['identify', 'track', 'group', 'page', 'screen', 'alias', 'trackLink', 'trackForm'], args: 'all' }],
  setups: [segmentMiddleware, segmentPlugins],
  payloads: segmentPayloads,
  payloadMethods: segmentPayloadMethods,
});
