import { defineVendor } from '../define.js';

export const snowplow = defineVendor({
  id: 'snowplow',
  name: 'Snowplow',
  role: 'analytics',
  noCountry: 'run by the project itself, or hosted by its maker',
  packages: ['@snowplow/*'],
  hosts: ['snowplowanalytics.com'],
  kind: 'third-party',
  purpose: 'analytics',
  docs: 'https://docs.snowplow.io/docs/sources/trackers/',
  calls: [
    {
      path: [
        'setUserId',
        'setUserIdFromLocation',
        'setUserIdFromCookie',
        'trackPageView',
        'trackStructEvent',
        'trackSelfDescribingEvent',
        'addGlobalContexts',
        'track',
        'setSubject',
        'trackForm',
        'trackSiteSearch',
      ],
      args: 'all',
    },
  ],
});
