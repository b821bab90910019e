import { defineVendor } from '../define.js';

export const bugsnag = defineVendor({
  id: 'bugsnag',
  name: 'Bugsnag',
  role: 'error-tracker',
  packages: ['@bugsnag/*', 'bugsnag'],
  hosts: ['bugsnag.com'],
  kind: 'error-report',
  purpose: 'observability',
  docs: 'https://docs.bugsnag.com/platforms/javascript/customizing-error-reports/',
  calls: [
    { path: ['notify', 'setUser', 'addMetadata', 'addFeatureFlag', 'leaveBreadcrumb', 'setContext'], args: 'all' },
  ],
  setups: [
    {
      path: ['start', 'createClient', 'init'],
      options: [
        { index: 0, path: 'redactedKeys', how: 'names' },
        { index: 0, path: 'onError', how: 'edit' },
      ],
    },
    { path: 'addOnError', adds: true, options: [{ index: 0, path: '', how: 'edit' }] },
  ],
});
