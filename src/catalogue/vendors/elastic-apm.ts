import { defineVendor } from '../define.js';

export const elasticApm = defineVendor({
  id: 'elastic-apm',
  name: 'Elastic APM',
  role: 'observability',
  packages: ['elastic-apm-node', '@elastic/apm-rum', '@elastic/apm-rum-react'],
  kind: 'log',
  purpose: 'observability',
  calls: [
    { path: ['setUserContext', 'setCustomContext', 'setLabel', 'addLabels'], args: 'all' },
    { path: 'captureError', kind: 'error-report', args: 'all' },
  ],
});
