import { defineVendor } from '../define.js';

export const paypal = defineVendor({
  id: 'paypal',
  name: 'PayPal',
  role: 'payment',
  packages: ['@paypal/*', 'paypal-rest-sdk'],
  hosts: ['paypal.com'],
  kind: 'third-party',
  purpose: 'payment',
  calls: [
    {
      path: [
        'ordersCreate',
        'createOrder',
        'ordersCapture',
        'captureOrder',
        'ordersPatch',
        'patchOrder',
        'paymentsCreate',
        'payment.create',
        'order.create',
        'requestBody',
        'invoice.create',
        'payout.create',
      ],
      args: 'all',
    },
  ],
});
