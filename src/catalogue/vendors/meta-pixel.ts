import { defineVendor } from '../define.js';

export const metaPixel = defineVendor({
  id: 'meta-pixel',
  name: 'Meta Pixel',
  role: 'advertising',
  country: 'US',
  packages: ['react-facebook-pixel', 'facebook-nodejs-business-sdk', 'react-native-fbsdk-next'],
  hosts: ['facebook.com', 'facebook.net'],
  kind: 'third-party',
  purpose: 'advertising',
  docs: 'https://developers.facebook.com/docs/meta-pixel/advanced/advanced-matching',
  calls: [
    {
      path: [
        'init',
        'track',
        'trackCustom',
        'trackSingle',
        'trackSingleCustom',
        'fbq',
        'setEmail',
        'setEmails',
        'setPhone',
        'setPhones',
        'setFirstName',
        'setFirstNames',
        'setLastName',
        'setLastNames',
        'setClientIpAddress',
        'setClientUserAgent',
        'setUserData',
        'logEvent',
        'setUserID',
      ],
      args: 'all',
    },
  ],
});
