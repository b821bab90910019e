import { defineVendor } from '../define.js';

export const airbrake = defineVendor({
  id: 'airbrake',
  name: 'Airbrake',
  role: 'error-tracker',
  country: 'US',
  packages: ['@airbrake/browser', '@airbrake/node'],
  hosts: ['airbrake.io'],
  kind: 'error-report',
  purpose: 'observability',
  docs: 'https://docs.airbrake.io/docs/platforms/javascript/',
  calls: [{ path: 'notify', args: 'all' }],
  setups: [
    {
      path: 'new Notifier',
      options: [
        { index: 0, path: 'keysBlocklist', how: 'names' },
        { index: 0, path: 'keysBlacklist', how: 'names' },
      ],
    },
    { path: 'addFilter', adds: true, options: [{ index: 0, path: '', how: 'transform' }] },
  ],
  payloads: [
    { index: 0, part: 'error', at: 'errors.[]' },
    { index: 0, at: '', text: 'errors.[].message' },
  ],
});
