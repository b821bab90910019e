import { defineVendor } from '../define.js';

export const braintree = defineVendor({
  id: 'braintree',
  name: 'Braintree',
  role: 'payment',
  country: 'US',
  packages: ['braintree', 'braintree-web', 'braintree-web-drop-in'],
  hosts: ['braintreegateway.com', 'braintree-api.com'],
  kind: 'third-party',
  purpose: 'payment',
  calls: [
    {
      path: [
        'transaction.sale',
        'transaction.credit',
        'customer.create',
        'customer.update',
        'paymentMethod.create',
        'address.create',
        'subscription.create',
        'merchantAccount.create',
        'requestPaymentMethod',
        'tokenize',
      ],
      args: 'all',
    },
  ],
});
