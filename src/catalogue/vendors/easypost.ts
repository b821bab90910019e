import { defineVendor } from '../define.js';

export const easypost = defineVendor({
  id: 'easypost',
  name: 'EasyPost',
  role: 'shipping',
  packages: ['@easypost/api'],
  hosts: ['easypost.com'],
  kind: 'third-party',
  purpose: 'shipping',
  calls: [
    {
      path: [
        'Address.create',
        'Address.createAndVerify',
        'Shipment.create',
        'Order.create',
        'Tracker.create',
        'CustomsInfo.create',
        'Pickup.create',
        'new Address',
        'new Shipment',
      ],
      args: 'all',
    },
  ],
  sources: ['IAddress', 'Address', 'IAddressCreateParameters'].flatMap((type) => [
    { type, member: 'name', category: 'name' as const },
    { type, member: 'street1', category: 'contact.address.street' as const },
    { type, member: 'street2', category: 'contact.address.street' as const },
    { type, member: 'city', category: 'contact.address.city' as const },
    { type, member: 'zip', category: 'contact.address.postal_code' as const },
    { type, member: 'phone', category: 'phone' as const },
    { type, member: 'email', category: 'email' as const },
  ]),
});
