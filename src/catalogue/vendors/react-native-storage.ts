import { defineVendor } from '../define.js';

export const reactNativeStorage = defineVendor({
  id: 'device-storage',
  name: 'Device storage',
  role: 'built-in',
  packages: [
    '@react-native-async-storage/async-storage',
    'react-native-mmkv',
    'electron-store',
    'expo-file-system',
    'react-native-fs',
    'conf',
    'configstore',
  ],
  kind: 'storage',
  calls: [
    { path: ['setItem', 'multiSet', 'mergeItem', 'multiMerge', 'set', 'writeAsStringAsync', 'writeFile'], args: 'all' },
  ],
});
