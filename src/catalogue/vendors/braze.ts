import { defineVendor } from '../define.js';

export const braze = defineVendor({
  id: 'braze',
  name: 'Braze',
  role: 'marketing',
  country: 'US',
  packages: ['@braze/*', 'braze-api', 'react-native-appboy-sdk'],
  hosts: ['braze.com', 'braze.eu'],
  kind: 'third-party',
  purpose: 'marketing',
  calls: [
    {
      path: [
        'changeUser',
        'setEmail',
        'setFirstName',
        'setLastName',
        'setPhoneNumber',
        'setDateOfBirth',
        'setGender',
        'setHomeCity',
        'setCountry',
        'setCustomUserAttribute',
        'addAlias',
        'logCustomEvent',
        'logPurchase',
        'users.track',
        'messages.send',
        'campaigns.trigger.send',
      ],
      args: 'all',
      accepts: ['email', 'name', 'phone'],
    },
  ],
  setups: [{ path: 'initialize', regions: [{ index: 1, path: 'baseUrl' }] }],
});
