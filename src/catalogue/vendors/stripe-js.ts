import { defineVendor } from '../define.js';

export const stripeJs = defineVendor({
  id: 'stripe',
  name: 'Stripe',
  role: 'payment',
  country: 'US',
  packages: ['@stripe/*'],
  kind: 'third-party',
  purpose: 'payment',
  docs: 'https://docs.stripe.com/js',
  calls: [
    {
      path: [
        'confirmPayment',
        'confirmSetup',
        'confirmCardPayment',
        'confirmCardSetup',
        'confirmSepaDebitPayment',
        'confirmSepaDebitSetup',
        'confirmIdealPayment',
        'confirmBancontactPayment',
        'createToken',
        'createSource',
        'createPaymentMethod',
        'createConfirmationToken',
        'updateEmail',
        'updatePhoneNumber',
        'updateBillingAddress',
        'updateShippingAddress',
      ],
      args: 'all',
    },
  ],
});
