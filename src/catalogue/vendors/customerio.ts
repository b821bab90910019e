import { defineVendor } from '../define.js';

export const customerio = defineVendor({
  id: 'customerio',
  name: 'Customer.io',
  role: 'marketing',
  country: 'US',
  packages: ['customerio-node', '@customerio/*', 'customerio-reactnative'],
  hosts: ['customer.io', 'customeriomail.com'],
  kind: 'third-party',
  purpose: 'marketing',
  calls: [
    {
      path: ['identify', 'track', 'trackAnonymous', 'trackPageView', 'mergeCustomers', 'addDevice', 'triggerBroadcast'],
      args: 'all',
      accepts: ['email', 'name'],
    },
    {
      path: ['sendEmail', 'sendPush', 'sendSMS'],
      kind: 'message',
      purpose: 'transactional',
      args: 'all',
      accepts: ['email', 'name', 'phone'],
    },
  ],
});
