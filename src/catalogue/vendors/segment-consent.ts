import { defineVendor } from '../define.js';

/** Wrappers around Segment's browser SDK that load it, and each of its destinations, only with consent. */
export const segmentConsent = defineVendor({
  id: 'segment',
  name: 'Segment',
  role: 'analytics',
  country: 'US',
  packages: ['@segment/analytics-consent-tools', '@segment/analytics-consent-wrapper-onetrust'],
  docs: 'https://segment.com/docs/privacy/consent-management/',
  setups: [
    {
      path: ['withOneTrust', 'oneTrust'],
      holds: [{ index: 0, path: '', purposes: ['analytics', 'advertising', 'marketing', 'personalization'] }],
    },
    {
      path: 'createWrapper',
      holds: [
        {
          index: 0,
          path: 'shouldLoadSegment',
          purposes: ['analytics', 'advertising', 'marketing', 'personalization'],
        },
      ],
    },
  ],
});
