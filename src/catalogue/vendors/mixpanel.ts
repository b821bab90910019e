import { defineVendor } from '../define.js';

export const mixpanel = defineVendor({
  id: 'mixpanel',
  name: 'Mixpanel',
  role: 'analytics',
  country: 'US',
  packages: ['mixpanel', 'mixpanel-browser', 'mixpanel-react-native'],
  hosts: ['mixpanel.com'],
  kind: 'third-party',
  purpose: 'analytics',
  docs: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
  calls: [
    {
      path: 'init',
      args: [],
      purpose: 'session-replay',
      implies: [
        {
          index: 1,
          path: 'record_mask_all_text',
          when: /^false$/,
          categories: ['content'],
          what: 'the text of the page, which the session replay records',
        },
        {
          index: 1,
          path: 'record_mask_all_inputs',
          when: /^false$/,
          categories: ['content'],
          what: 'what people type, which the session replay records',
        },
      ],
    },
    {
      path: [
        'track',
        'track_batch',
        'import',
        'identify',
        'alias',
        'register',
        'register_once',
        'people.set',
        'people.set_once',
        'people.append',
        'people.union',
        'people.increment',
        'set_group',
        'groups.set',
        'track_pageview',
      ],
      args: 'all',
    },
  ],
  setups: [
    {
      path: 'init',
      regions: [
        { index: 1, path: 'api_host' },
        { index: 1, path: 'host' },
      ],
      options: [{ index: 1, path: 'property_blacklist', how: 'paths', calls: ['track', 'track_pageview'] }],
      holds: [{ index: 1, path: 'opt_out_tracking_by_default', when: /^true$/, purposes: ['analytics'] }],
    },
  ],
  payloads: [{ calls: ['track'], index: 1, at: '' }],
  guards: [{ path: 'has_opted_in_tracking', purposes: ['analytics'] }],
});
