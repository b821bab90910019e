import { defineVendor } from '../define.js';

export const honeybadger = defineVendor({
  id: 'honeybadger',
  name: 'Honeybadger',
  role: 'error-tracker',
  country: 'US',
  packages: ['@honeybadger-io/*', 'honeybadger'],
  hosts: ['honeybadger.io'],
  kind: 'error-report',
  purpose: 'observability',
  calls: [{ path: ['notify', 'notifyAsync', 'setContext', 'addBreadcrumb', 'event'], args: 'all' }],
  setups: [
    {
      path: 'configure',
      regions: [{ index: 0, path: 'endpoint' }],
      options: [{ index: 0, path: 'filters', how: 'names' }],
    },
    { path: 'beforeNotify', adds: true, options: [{ index: 0, path: '', how: 'edit' }] },
  ],
  payloads: [
    { calls: ['setContext'], index: 0, at: 'context' },
    { calls: ['notify', 'notifyAsync'], index: 0, at: '', text: 'message' },
    { calls: ['notify', 'notifyAsync'], index: 1, at: '' },
  ],
});
