import { defineVendor } from '../define.js';

export const hotjar = defineVendor({
  id: 'hotjar',
  name: 'Hotjar',
  role: 'session-replay',
  country: 'MT',
  packages: ['@hotjar/browser', 'react-hotjar'],
  hosts: ['hotjar.com', 'hotjar.io'],
  kind: 'third-party',
  purpose: 'session-replay',
  calls: [{ path: ['identify', 'event', 'stateChange'], args: 'all' }],
});
