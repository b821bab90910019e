import { defineVendor } from '../define.js';

export const square = defineVendor({
  id: 'square',
  name: 'Square',
  role: 'payment',
  country: 'US',
  packages: ['square', 'react-square-web-payments-sdk', '@square/*'],
  hosts: ['squareup.com', 'square.com', 'squareupsandbox.com'],
  kind: 'third-party',
  purpose: 'payment',
  calls: [
    {
      path: [
        'payments.create',
        'customers.create',
        'customers.update',
        'orders.create',
        'cards.create',
        'createPayment',
        'createCustomer',
        'updateCustomer',
        'createOrder',
        'createCard',
        'createInvoice',
        'invoices.create',
        'tokenize',
        'verifyBuyer',
      ],
      args: 'all',
    },
  ],
});
