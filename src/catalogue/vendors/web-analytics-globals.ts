import { defineVendor } from '../define.js';

export const webAnalyticsGlobals = defineVendor({
  id: 'web-analytics',
  name: 'Web analytics',
  role: 'analytics',
  packages: ['global'],
  unprovable: 'the page loads it as a script, which no package has types of',
  kind: 'third-party',
  purpose: 'analytics',
  calls: [
    {
      path: [
        'plausible',
        'umami.track',
        'umami.identify',
        '_paq.push',
        'fathom.trackEvent',
        'fathom.trackGoal',
        'snowplow',
        'pendo.identify',
        'pendo.initialize',
        'pendo.track',
        'mixpanel.track',
        'mixpanel.identify',
        'mixpanel.people.set',
        'posthog.capture',
        'posthog.identify',
        'amplitude.track',
        'amplitude.identify',
        'amplitude.logEvent',
        'rudderanalytics.track',
        'rudderanalytics.identify',
        'Countly.q.push',
      ],
      args: 'all',
    },
  ],
});
