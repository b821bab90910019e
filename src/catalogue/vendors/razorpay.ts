import { defineVendor } from '../define.js';

export const razorpay = defineVendor({
  id: 'razorpay',
  name: 'Razorpay',
  role: 'payment',
  country: 'IN',
  packages: ['razorpay', 'react-razorpay'],
  hosts: ['razorpay.com'],
  kind: 'third-party',
  purpose: 'payment',
  calls: [
    {
      path: [
        'orders.create',
        'customers.create',
        'customers.edit',
        'payments.capture',
        'paymentLink.create',
        'invoices.create',
        'subscriptions.create',
        'fundAccount.create',
        'contacts.create',
        'new Razorpay',
      ],
      args: 'all',
    },
  ],
});
