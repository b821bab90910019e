import { defineVendor } from '../define.js';

export const resend = defineVendor({
  id: 'resend',
  name: 'Resend',
  role: 'messaging',
  country: 'US',
  packages: ['resend'],
  hosts: ['resend.com'],
  kind: 'message',
  purpose: 'transactional',
  docs: 'https://resend.com/docs/api-reference/emails/send-email',
  calls: [
    {
      path: ['emails.send', 'emails.create', 'batch.send', 'batch.create', 'sendEmail'],
      args: [0],
      accepts: ['email', 'name'],
    },
    {
      path: ['contacts.create', 'contacts.update', 'broadcasts.create', 'broadcasts.send'],
      kind: 'third-party',
      purpose: 'marketing',
      args: 'all',
      accepts: ['email', 'name'],
    },
  ],
});
