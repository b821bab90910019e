import { defineVendor } from '../define.js';

export const secureStore = defineVendor({
  id: 'secure-store',
  name: 'Keychain',
  role: 'built-in',
  packages: [
    'expo-secure-store',
    'react-native-keychain',
    'react-native-encrypted-storage',
    'react-native-sensitive-info',
    'keytar',
  ],
  docs: 'https://docs.expo.dev/versions/latest/sdk/securestore/',
  // The device encrypts what it is given: nothing is kept in the clear.
  propagators: [
    {
      path: ['getItemAsync', 'getItem', 'getGenericPassword', 'getInternetCredentials', 'getPassword'],
      result: 'none',
    },
  ],
});
