import { defineVendor } from '../define.js';

export const brevo = defineVendor({
  id: 'brevo',
  name: 'Brevo',
  role: 'marketing',
  country: 'FR',
  packages: ['@getbrevo/brevo', 'sib-api-v3-sdk', 'sib-api-v3-typescript'],
  hosts: ['brevo.com', 'sendinblue.com'],
  kind: 'third-party',
  purpose: 'marketing',
  calls: [
    {
      path: [
        'createContact',
        'updateContact',
        'importContacts',
        'addContactToList',
        'createDoiContact',
        'createEmailCampaign',
        'updateBatchContacts',
        'contacts.createContact',
        'contacts.updateContact',
        'createEvent',
      ],
      args: 'all',
      accepts: ['email', 'name', 'phone'],
    },
    {
      path: ['sendTransacEmail', 'sendTransacSms', 'transactionalEmails.sendTransacEmail'],
      kind: 'message',
      purpose: 'transactional',
      args: 'all',
      accepts: ['email', 'name', 'phone'],
    },
  ],
});
