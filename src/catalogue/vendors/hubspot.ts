import { defineVendor } from '../define.js';

export const hubspot = defineVendor({
  id: 'hubspot',
  name: 'HubSpot',
  role: 'marketing',
  country: 'US',
  packages: ['@hubspot/api-client', 'hubspot'],
  hosts: ['hubspot.com', 'hubapi.com', 'hsforms.com'],
  kind: 'third-party',
  purpose: 'marketing',
  docs: 'https://developers.hubspot.com/docs/api-reference/crm-contacts-v3/guide',
  calls: [
    {
      path: [
        'basicApi.create',
        'basicApi.update',
        'batchApi.create',
        'batchApi.update',
        'batchApi.upsert',
        'contacts.create',
        'contacts.createOrUpdate',
        'apiRequest',
        'sendApi.send',
        'basicApi.send',
      ],
      args: 'all',
      accepts: ['email', 'name', 'phone'],
    },
  ],
});
