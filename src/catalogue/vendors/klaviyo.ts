import { defineVendor } from '../define.js';

export const klaviyo = defineVendor({
  id: 'klaviyo',
  name: 'Klaviyo',
  role: 'marketing',
  country: 'US',
  packages: ['klaviyo-api', '@klaviyo/*', 'klaviyo-sdk', 'node-klaviyo'],
  hosts: ['klaviyo.com'],
  kind: 'third-party',
  purpose: 'marketing',
  calls: [
    {
      path: [
        'createProfile',
        'updateProfile',
        'createOrUpdateProfile',
        'createEvent',
        'bulkSubscribeProfiles',
        'spawnBulkProfileImportJob',
        'subscribeProfiles',
        'addMembers',
        'addMembersToList',
        'addSubscribersToList',
        'identify',
        'track',
        'klaviyo.identify',
        'klaviyo.track',
      ],
      args: 'all',
      accepts: ['email', 'name', 'phone'],
    },
  ],
});
