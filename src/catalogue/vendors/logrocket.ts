import { defineVendor } from '../define.js';

export const logrocket = defineVendor({
  id: 'logrocket',
  name: 'LogRocket',
  role: 'session-replay',
  packages: ['logrocket', '@logrocket/*'],
  hosts: ['logrocket.com', 'lr-ingest.io'],
  kind: 'third-party',
  purpose: 'session-replay',
  docs: 'https://docs.logrocket.com/reference/identify',
  calls: [
    { path: ['identify', 'track', 'log', 'info', 'warn', 'error', 'debug'], args: 'all' },
    { path: ['captureException', 'captureMessage'], kind: 'error-report', purpose: 'observability', args: 'all' },
  ],
});
