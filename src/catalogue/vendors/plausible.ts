import { defineVendor } from '../define.js';

export const plausible = defineVendor({
  id: 'plausible',
  name: 'Plausible',
  role: 'analytics',
  country: 'EE',
  packages: ['plausible-tracker', 'next-plausible', '@plausible-analytics/*'],
  hosts: ['plausible.io'],
  kind: 'third-party',
  purpose: 'analytics',
  calls: [{ path: ['trackEvent', 'trackPageview', 'plausible', 'track'], args: 'all' }],
});
