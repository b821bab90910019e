import { defineVendor } from '../define.js';

/** Sentry's SDKs before `@sentry/*`. */
export const raven = defineVendor({
  id: 'sentry',
  name: 'Sentry',
  role: 'error-tracker',
  country: 'US',
  packages: ['raven', 'raven-js'],
  kind: 'error-report',
  purpose: 'observability',
  calls: [
    {
      path: [
        'captureException',
        'captureMessage',
        'captureBreadcrumb',
        'captureUserFeedback',
        'setUserContext',
        'setExtraContext',
        'setTagsContext',
        'setContext',
        'mergeContext',
      ],
      args: 'all',
    },
  ],
});
