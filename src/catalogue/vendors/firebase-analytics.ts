import { defineVendor } from '../define.js';

export const firebaseAnalytics = defineVendor({
  id: 'google-analytics',
  name: 'Google Analytics',
  role: 'analytics',
  country: 'US',
  packages: ['@firebase/analytics', 'firebase', '@react-native-firebase/analytics', 'expo-firebase-analytics'],
  kind: 'third-party',
  purpose: 'analytics',
  calls: [
    {
      path: ['logEvent', 'setUserProperties', 'setUserProperty', 'setUserId', 'setDefaultEventParameters'],
      args: 'all',
    },
  ],
});
