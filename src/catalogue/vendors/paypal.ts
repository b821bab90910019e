import { defineVendor } from '../define.js';

export const paypal = defineVendor({
  id: 'paypal',
  name: 'PayPal',
  role: 'payment',
  country: 'US',
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
  sources: [
    { type: 'Payer', member: 'emailAddress', category: 'email' },
    { type: 'Payer', member: 'name', category: 'name' },
    { type: 'Payer', member: 'phone', category: 'phone' },
    { type: 'Payer', member: 'birthDate', category: 'demographic.date_of_birth' },
    { type: 'Payer', member: 'address', category: 'address' },
    { type: 'PaypalWalletResponse', member: 'emailAddress', category: 'email' },
    { type: 'ShippingDetails', member: 'name', category: 'name' },
    { type: 'ShippingDetails', member: 'address', category: 'address' },
  ],
});
