import { defineVendor } from '../define.js';
import { postalAddress } from '../postal-address.js';

export const shippo = defineVendor({
  id: 'shippo',
  name: 'Shippo',
  role: 'shipping',
  country: 'US',
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
  sources: postalAddress('Address', 'AddressCreateRequest', 'AddressCompleteCreateRequest'),
});
