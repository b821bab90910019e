import { defineVendor } from '../define.js';

export const transactionalMail = defineVendor({
  id: 'mail-service',
  name: 'Mail service',
  isFamily: true,
  role: 'messaging',
  packages: [
    'node-mailjet',
    'mailersend',
    'sparkpost',
    '@sparkpost/*',
    '@plunk/node',
    'zeptomail',
    '@trycourier/*',
    'mailtrap',
    'smtp2go-nodejs',
    'useplunk',
    '@azure/communication-email',
    'emailit',
    '@getbrevo/brevo-mail',
  ],
  hosts: ['mailjet.com', 'mailersend.com', 'sparkpost.com', 'useplunk.com', 'courier.com', 'mailtrap.io'],
  kind: 'message',
  purpose: 'transactional',
  calls: [
    {
      path: [
        'send',
        'sendEmail',
        'email.send',
        'transmissions.send',
        'emails.send',
        'request',
        'beginSend',
        'sendMail',
        'message',
      ],
      args: 'all',
      accepts: ['email', 'name'],
    },
  ],
});
