import { defineVendor } from '../define.js';

export const posthog = defineVendor({
  id: 'posthog',
  name: 'PostHog',
  role: 'analytics',
  country: 'US',
  packages: ['posthog-js'],
  hosts: ['posthog.com'],
  kind: 'third-party',
  purpose: 'analytics',
  docs: 'https://posthog.com/docs/libraries/js',
  calls: [
    {
      path: ['init', 'new PostHog'],
      args: [],
      purpose: 'session-replay',
      implies: [
        {
          index: 1,
          path: 'session_recording.maskAllInputs',
          when: /^false$/,
          categories: ['content'],
          what: 'what people type, which the session replay records',
        },
      ],
    },
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
      regions: [{ index: 1, path: 'api_host' }],
      options: [
        { index: 1, path: 'property_denylist', how: 'paths', under: 'properties' },
        { index: 1, path: 'before_send', how: 'transform' },
        { index: 1, path: 'sanitize_properties', how: 'transform', under: 'properties' },
      ],
      holds: [{ index: 1, path: 'opt_out_capturing_by_default', when: /^true$/, purposes: ['analytics'] }],
    },
  ],
  payloads: [
    { calls: ['capture'], index: 1, at: 'properties' },
    { calls: ['identify'], index: 0, at: 'properties', text: 'properties.distinct_id' },
    { calls: ['identify'], index: 1, at: '$set' },
    { calls: ['identify'], index: 2, at: '$set_once' },
    { calls: ['setPersonProperties', 'set'], index: 0, at: 'properties.$set' },
    { calls: ['setPersonProperties'], index: 1, at: 'properties.$set_once' },
    { calls: ['register', 'register_once', 'register_for_session'], index: 0, at: 'properties' },
    { calls: ['group'], index: 2, at: 'properties.$group_set' },
  ],
});
