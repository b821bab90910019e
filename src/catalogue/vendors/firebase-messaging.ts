import { defineVendor } from '../define.js';

export const firebaseMessaging = defineVendor({
  id: 'fcm',
  name: 'Firebase Cloud Messaging',
  role: 'messaging',
  country: 'US',
  packages: ['firebase-admin', '@react-native-firebase/messaging', 'node-gcm'],
  hosts: ['fcm.googleapis.com'],
  kind: 'message',
  purpose: 'transactional',
  docs: 'https://firebase.google.com/docs/cloud-messaging',
  calls: [
    {
      path: ['send', 'sendEach', 'sendEachForMulticast', 'sendMulticast', 'sendAll'],
      types: ['Messaging', 'Sender'],
      args: [0],
    },
    // Before version 13, whom it goes to stands first.
    { path: ['sendToDevice', 'sendToDeviceGroup', 'sendToTopic', 'sendToCondition'], args: [1] },
  ],
});
