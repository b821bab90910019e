import { defineVendor } from '../define.js';

export const mailWrappers = defineVendor({
  id: 'nodemailer',
  name: 'Nodemailer (SMTP)',
  role: 'messaging',
  noCountry: 'a library: the data goes to the mail server that is chosen',
  packages: ['@nestjs-modules/mailer', 'emailjs', 'email-templates', 'sendmail', 'node-mailer'],
  kind: 'message',
  purpose: 'transactional',
  calls: [{ path: ['sendMail', 'send', 'sendAsync'], args: 'all', accepts: ['email', 'name'] }],
});
