import { defineVendor } from '../define.js';

export const browserSources = defineVendor({
  id: 'browser',
  name: 'Browser',
  role: 'built-in',
  packages: ['global'],
  sources: [
    { type: 'Navigator', member: 'userAgent', category: 'device' },
    { type: 'NavigatorID', member: 'userAgent', category: 'device' },
    { type: 'Document', member: 'referrer', category: 'browsing' },
    { type: 'GeolocationCoordinates', member: 'latitude', category: 'location.precise' },
    { type: 'GeolocationCoordinates', member: 'longitude', category: 'location.precise' },
    { type: 'PaymentResponse', member: 'payerEmail', category: 'email' },
    { type: 'PaymentResponse', member: 'payerName', category: 'name' },
    { type: 'PaymentResponse', member: 'payerPhone', category: 'phone' },
    { type: 'PaymentResponse', member: 'shippingAddress', category: 'address' },
  ],
  keyedSources: [
    { type: 'FormData', member: 'get' },
    { type: 'FormData', member: 'getAll' },
    { type: 'Headers', member: 'get' },
    { type: 'URLSearchParams', member: 'get' },
    { type: 'URLSearchParams', member: 'getAll' },
  ],
  propagators: [
    { path: 'structuredClone', result: 'value' },
    {
      path: [
        'btoa',
        'atob',
        'encodeURIComponent',
        'decodeURIComponent',
        'encodeURI',
        'decodeURI',
        'escape',
        'unescape',
      ],
      result: 'text',
    },
  ],
});
