import { defineVendor } from '../define.js';

export const clarity = defineVendor({
  id: 'clarity',
  name: 'Microsoft Clarity',
  role: 'session-replay',
  country: 'US',
  packages: ['@microsoft/clarity', 'react-microsoft-clarity'],
  hosts: ['clarity.ms'],
  kind: 'third-party',
  purpose: 'session-replay',
  calls: [{ path: ['identify', 'setTag', 'event', 'clarity.identify', 'clarity.setTag'], args: 'all' }],
});
