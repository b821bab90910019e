import { defineVendor } from '../define.js';

export const shippo = defineVendor({
  id: 'shippo',
  name: 'Shippo',
  role: 'shipping',
  packages: ['shippo'],
  hosts: ['goshippo.com'],
  kind: 'third-party',
  purpose: 'shipping',
  calls: [
    {
      path: [
        'addresses.create',
        'address.create',
        'shipments.create',
        'shipment.create',
        'transactions.create',
        'transaction.create',
        'orders.create',
        'order.create',
        'customsDeclarations.create',
        'parcels.create',
      ],
      args: 'all',
    },
  ],
  sources: ['Address', 'AddressCreateRequest', 'AddressCompleteCreateRequest'].flatMap((type) => [
    { type, member: 'name', category: 'name' as const },
    { type, member: 'street1', category: 'contact.address.street' as const },
    { type, member: 'street2', category: 'contact.address.street' as const },
    { type, member: 'city', category: 'contact.address.city' as const },
    { type, member: 'zip', category: 'contact.address.postal_code' as const },
    { type, member: 'phone', category: 'phone' as const },
    { type, member: 'email', category: 'email' as const },
  ]),
});
