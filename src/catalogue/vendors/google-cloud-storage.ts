import { defineVendor } from '../define.js';

export const googleCloudStorage = defineVendor({
  id: 'gcs',
  name: 'Google Cloud Storage',
  role: 'storage',
  country: 'US',
  packages: ['@google-cloud/storage', '@firebase/storage', 'firebase', '@react-native-firebase/storage'],
  kind: 'object-store',
  calls: [
    {
      path: [
        'save',
        'upload',
        'setMetadata',
        'uploadBytes',
        'uploadString',
        'uploadBytesResumable',
        'put',
        'putString',
      ],
      args: 'all',
    },
  ],
});
