import { defineVendor } from '../define.js';

export const mixpanel = defineVendor({
  id: 'mixpanel',
  name: 'Mixpanel',
  role: 'analytics',
  packages: ['mixpanel', 'mixpanel-browser', 'mixpanel-react-native'],
  hosts: ['mixpanel.com'],
  kind: 'third-party',
  purpose: 'analytics',
  docs: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
  calls: [
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
      options: [{ index: 1, path: 'property_blacklist', how: 'names' }],
      holds: [{ index: 1, path: 'opt_out_tracking_by_default', when: /^true$/, purposes: ['analytics'] }],
    },
  ],
  guards: [{ path: 'has_opted_in_tracking', purposes: ['analytics'] }],
});
