import { defineVendor } from '../define.js';

export const mandrill = defineVendor({
  id: 'mailchimp',
  name: 'Mailchimp',
  role: 'marketing',
  country: 'US',
  packages: ['@mailchimp/mailchimp_transactional', 'mandrill-api'],
  hosts: ['mandrillapp.com'],
  kind: 'message',
  purpose: 'transactional',
  calls: [{ path: ['messages.send', 'messages.sendTemplate'], args: [0], accepts: ['email', 'name'] }],
});
