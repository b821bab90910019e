import { defineVendor } from '../define.js';
import { postalAddress } from '../postal-address.js';

export const easypost = defineVendor({
  id: 'easypost',
  name: 'EasyPost',
  role: 'shipping',
  country: 'US',
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
  sources: postalAddress('IAddress', 'Address', 'IAddressCreateParameters'),
});
