import { defineVendor } from '../define.js';

export const klaviyoGlobal = defineVendor({
  id: 'klaviyo',
  name: 'Klaviyo',
  role: 'marketing',
  country: 'US',
  packages: ['global'],
  unprovable: 'the page loads it as a script, which no package has types of',
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
