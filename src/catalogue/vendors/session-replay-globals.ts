import { defineVendor } from '../define.js';

export const sessionReplayGlobals = defineVendor({
  id: 'session-replay',
  name: 'Session replay',
  role: 'session-replay',
  country: { 'smartlook.com': 'CZ', 'smartlook-client': 'CZ' },
  noCountry: 'packages of several companies, of which not all are known for certain',
  packages: ['global', 'smartlook-client', 'mouseflow', '@inspectlet/*'],
  unprovable: 'the page loads it as a script, which no package has types of',
  hosts: ['smartlook.com', 'mouseflow.com', 'inspectlet.com'],
  kind: 'third-party',
  purpose: 'session-replay',
  calls: [{ path: ['hj', 'clarity', 'smartlook', 'smartlook.identify', '_mfq.push', '__insp.push'], args: 'all' }],
});
