import { defineVendor } from '../define.js';

export const mailgun = defineVendor({
  id: 'mailgun',
  name: 'Mailgun',
  role: 'messaging',
  country: 'US',
  packages: ['mailgun.js', 'mailgun-js', 'nodemailer-mailgun-transport'],
  hosts: ['mailgun.net', 'mailgun.com'],
  kind: 'message',
  purpose: 'transactional',
  calls: [
    { path: ['messages.create', 'messages.send'], args: 'all', accepts: ['email', 'name'] },
    { path: 'send', args: [0], accepts: ['email', 'name'] },
    {
      path: [
        'lists.create',
        'members.createMember',
        'members.createMembers',
        'members.updateMember',
        'members.create',
        'members.add',
      ],
      kind: 'third-party',
      purpose: 'marketing',
      args: 'all',
      accepts: ['email', 'name'],
    },
  ],
  setups: [{ path: 'client', regions: [{ index: 0, path: 'url' }] }],
});
