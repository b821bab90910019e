import { defineVendor } from '../define.js';

export const klaviyoGlobal = defineVendor({
  id: 'klaviyo',
  name: 'Klaviyo',
  role: 'marketing',
  packages: ['global'],
  kind: 'third-party',
  purpose: 'marketing',
  calls: [
    {
      path: ['klaviyo.identify', 'klaviyo.track', 'klaviyo.push', '_learnq.push'],
      args: 'all',
      accepts: ['email', 'name', 'phone'],
    },
  ],
});
