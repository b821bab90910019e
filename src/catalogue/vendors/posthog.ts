import { defineVendor } from '../define.js';

export const posthog = defineVendor({
  id: 'posthog',
  name: 'PostHog',
  role: 'analytics',
  packages: ['posthog-js'],
  hosts: ['posthog.com'],
  kind: 'third-party',
  purpose: 'analytics',
  docs: 'https://posthog.com/docs/libraries/js',
  calls: [
    {
      path: [
        'capture',
        'identify',
        'alias',
        'group',
        'setPersonProperties',
        'setPersonPropertiesForFlags',
        'setGroupPropertiesForFlags',
        'register',
        'register_once',
        'register_for_session',
        'people.set',
        'people.set_once',
      ],
      args: 'all',
    },
    {
      path: ['captureException'],
      kind: 'error-report',
      purpose: 'observability',
      args: 'all',
    },
  ],
  guards: [{ path: ['has_opted_in_capturing', 'get_explicit_consent_status'], purposes: ['analytics'] }],
  setups: [
    {
      path: ['init', 'new PostHog'],
      options: [
        { index: 1, path: 'property_denylist', how: 'names' },
        { index: 1, path: 'before_send', how: 'transform' },
        { index: 1, path: 'sanitize_properties', how: 'transform' },
      ],
    },
  ],
  payloads: [
    { calls: ['capture'], index: 1, at: 'properties' },
    { calls: ['identify'], index: 1, at: 'properties.$set' },
  ],
});
