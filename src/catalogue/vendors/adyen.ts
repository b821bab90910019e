import { defineVendor } from '../define.js';

export const adyen = defineVendor({
  id: 'adyen',
  name: 'Adyen',
  role: 'payment',
  country: 'NL',
  packages: ['@adyen/*'],
  hosts: ['adyen.com', 'adyenpayments.com'],
  kind: 'third-party',
  purpose: 'payment',
  calls: [
    {
      path: [
        'PaymentsApi.payments',
        'PaymentsApi.sessions',
        'PaymentsApi.paymentsDetails',
        'payments',
        'sessions',
        'paymentLinks',
        'createLegalEntity',
        'createAccountHolder',
      ],
      args: 'all',
    },
  ],
});
