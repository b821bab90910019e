import { defineVendor } from '../define.js';

export const sendgrid = defineVendor({
  id: 'sendgrid',
  name: 'SendGrid',
  role: 'messaging',
  country: 'US',
  packages: ['@sendgrid/mail'],
  hosts: ['sendgrid.com', 'sendgrid.net'],
  kind: 'message',
  purpose: 'transactional',
  docs: 'https://www.twilio.com/docs/sendgrid/api-reference',
  calls: [{ path: ['send', 'sendMultiple'], args: [0], accepts: ['email', 'name'] }],
});
