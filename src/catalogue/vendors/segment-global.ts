import { defineVendor } from '../define.js';
import { segmentMiddleware } from '../segment-events.js';

/** The browser snippet's `window.analytics`. */
export const segmentGlobal = defineVendor({
  id: 'segment',
  name: 'Segment',
  role: 'analytics',
  country: 'US',
  packages: ['global'],
  unprovable: 'the page loads it as a script, which no package has types of',
  kind: 'third-party',
  purpose: 'analytics',
  calls: [
    {
      path: ['analytics.identify', 'analytics.track', 'analytics.group', 'analytics.page', 'analytics.alias'],
      args: 'all',
    },
  ],
  setups: [{ ...segmentMiddleware, path: 'analytics.addSourceMiddleware' }],
});
