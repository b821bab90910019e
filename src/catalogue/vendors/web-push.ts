import { defineVendor } from '../define.js';

export const webPush = defineVendor({
  id: 'web-push',
  name: 'Web push',
  role: 'messaging',
  noCountry: "the maker of each person's browser",
  packages: [
    'web-push',
    'expo-server-sdk',
    'node-pushnotifications',
    '@pusher/push-notifications-server',
    'pushover-notifications',
    '@firebase/messaging',
  ],
  hosts: ['exp.host'],
  kind: 'message',
  purpose: 'transactional',
  calls: [
    {
      path: ['sendNotification', 'sendPushNotificationsAsync', 'publishToInterests', 'publishToUsers', 'send'],
      args: 'all',
    },
  ],
});
