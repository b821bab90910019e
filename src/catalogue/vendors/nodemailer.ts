import { defineVendor } from '../define.js';

export const nodemailer = defineVendor({
  id: 'nodemailer',
  name: 'Nodemailer (SMTP)',
  role: 'messaging',
  noCountry: 'a library: the data goes to the mail server that is chosen',
  packages: ['nodemailer'],
  kind: 'message',
  purpose: 'transactional',
  docs: 'https://nodemailer.com/message/',
  calls: [{ path: 'sendMail', args: [0], accepts: ['email', 'name'] }],
});
