import { defineVendor } from '../define.js';

export const mollie = defineVendor({
  id: 'mollie',
  name: 'Mollie',
  role: 'payment',
  country: 'NL',
  packages: ['@mollie/api-client'],
  hosts: ['mollie.com'],
  kind: 'third-party',
  purpose: 'payment',
  calls: [
    {
      path: [
        'payments.create',
        'orders.create',
        'customers.create',
        'customers.update',
        'customerPayments.create',
        'customerMandates.create',
        'subscriptions.create',
        'customerSubscriptions.create',
      ],
      args: 'all',
    },
  ],
});
