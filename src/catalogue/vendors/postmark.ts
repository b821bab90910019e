import { defineVendor } from '../define.js';

export const postmark = defineVendor({
  id: 'postmark',
  name: 'Postmark',
  role: 'messaging',
  country: 'US',
  packages: ['postmark'],
  hosts: ['postmarkapp.com'],
  kind: 'message',
  purpose: 'transactional',
  calls: [
    {
      path: ['sendEmail', 'sendEmailBatch', 'sendEmailWithTemplate', 'sendEmailBatchWithTemplates'],
      args: [0],
      accepts: ['email', 'name'],
    },
  ],
});
