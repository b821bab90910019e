import { defineVendor } from '../define.js';

export const firebaseAuth = defineVendor({
  id: 'firebase-auth',
  name: 'Firebase Authentication',
  role: 'identity',
  country: 'US',
  packages: ['firebase', 'firebase-admin', '@firebase/auth', '@react-native-firebase/auth'],
  hosts: ['identitytoolkit.googleapis.com'],
  kind: 'third-party',
  purpose: 'essential',
  calls: [
    {
      path: [
        'createUserWithEmailAndPassword',
        'signInWithEmailAndPassword',
        'sendPasswordResetEmail',
        'sendSignInLinkToEmail',
        'signInWithPhoneNumber',
        'updateProfile',
        'updateEmail',
        'createUser',
        'updateUser',
        'setCustomUserClaims',
        'createCustomToken',
      ],
      args: 'all',
    },
  ],
  sources: [
    ...['User', 'UserInfo', 'UserRecord', 'UserInfoImpl'].flatMap((type) => [
      { type, member: 'email', category: 'email' as const },
      { type, member: 'phoneNumber', category: 'phone' as const },
      { type, member: 'displayName', category: 'name' as const },
    ]),
    { type: 'DecodedIdToken', member: 'email', category: 'email' },
    { type: 'DecodedIdToken', member: 'phone_number', category: 'phone' },
  ],
});
