import { defineVendor } from '../define.js';

export const onesignal = defineVendor({
  id: 'onesignal',
  name: 'OneSignal',
  role: 'messaging',
  country: 'US',
  packages: ['@onesignal/*', 'onesignal-node', 'react-onesignal', 'react-native-onesignal', 'onesignal-cordova-plugin'],
  hosts: ['onesignal.com'],
  kind: 'message',
  purpose: 'transactional',
  calls: [
    {
      path: [
        'createNotification',
        'createUser',
        'updateUser',
        'addEmail',
        'addSms',
        'addTag',
        'addTags',
        'sendTag',
        'sendTags',
        'setEmail',
        'setSMSNumber',
        'login',
        'User.addEmail',
        'User.addSms',
        'User.addTags',
      ],
      args: 'all',
      accepts: ['email', 'phone'],
    },
  ],
});
