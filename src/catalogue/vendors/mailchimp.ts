import { defineVendor } from '../define.js';

export const mailchimp = defineVendor({
  id: 'mailchimp',
  name: 'Mailchimp',
  role: 'marketing',
  packages: ['@mailchimp/mailchimp_marketing', 'mailchimp-api-v3', 'mailchimp'],
  hosts: ['mailchimp.com', 'list-manage.com'],
  kind: 'third-party',
  purpose: 'marketing',
  docs: 'https://mailchimp.com/developer/marketing/api/list-members/',
  calls: [
    {
      path: [
        'lists.addListMember',
        'lists.setListMember',
        'lists.updateListMember',
        'lists.batchListMembers',
        'lists.createListMemberEvent',
        'lists.updateListMemberTags',
        'addListMember',
        'setListMember',
        'updateListMember',
        'batchListMembers',
        'campaigns.create',
        'campaigns.send',
        'ecommerce.addStoreCustomer',
        'ecommerce.addStoreOrder',
        'customerJourneys.trigger',
        'post',
        'put',
        'patch',
        'request',
      ],
      args: 'all',
      accepts: ['email', 'name'],
    },
  ],
});
