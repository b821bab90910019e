import { defineVendor } from '../define.js';

export const iterable = defineVendor({
  id: 'iterable',
  name: 'Iterable',
  role: 'marketing',
  country: 'US',
  packages: ['@iterable/web-sdk', '@iterable/react-native-sdk'],
  hosts: ['iterable.com'],
  kind: 'third-party',
  purpose: 'marketing',
  docs: 'https://support.iterable.com/hc/en-us/articles/10359708795796',
  calls: [
    {
      path: [
        'track',
        'trackPurchase',
        'updateCart',
        'updateUser',
        'updateUserEmail',
        'updateSubscriptions',
        'setEmail',
        'setUserID',
        'updateEmail',
        'trackEvent',
        'setUserId',
      ],
      args: 'all',
    },
  ],
});
