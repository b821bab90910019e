import { defineVendor } from '../define.js';

export const posthogNode = defineVendor({
  id: 'posthog',
  name: 'PostHog',
  role: 'analytics',
  country: 'US',
  packages: ['posthog-node', 'posthog-react-native', '@posthog/*'],
  kind: 'third-party',
  purpose: 'analytics',
  docs: 'https://posthog.com/docs/libraries/node',
  calls: [
    {
      path: [
        'capture',
        'captureImmediate',
        'identify',
        'identifyImmediate',
        'alias',
        'aliasImmediate',
        'groupIdentify',
        'group',
        'register',
        'screen',
        'isFeatureEnabled',
        'getFeatureFlag',
        'getAllFlags',
      ],
      args: 'all',
    },
    {
      path: ['captureException', 'captureExceptionImmediate'],
      kind: 'error-report',
      purpose: 'observability',
      args: 'all',
    },
  ],
  setups: [
    {
      path: 'new PostHog',
      regions: [{ index: 1, path: 'host' }],
      options: [{ index: 1, path: 'before_send', how: 'transform' }],
    },
  ],
  payloads: [
    { calls: ['capture', 'captureImmediate'], index: 0, at: '' },
    { calls: ['identify', 'identifyImmediate'], index: 0, at: '' },
  ],
});
