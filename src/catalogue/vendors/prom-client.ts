import { defineVendor } from '../define.js';

export const promClient = defineVendor({
  id: 'prom-client',
  name: 'Prometheus client',
  role: 'built-in',
  packages: ['prom-client'],
  kind: 'log',
  docs: 'https://github.com/siimon/prom-client',
  calls: [
    {
      path: ['inc', 'dec', 'set', 'observe', 'labels', 'startTimer'],
      types: ['Counter', 'Gauge', 'Histogram', 'Summary'],
      args: 'all',
    },
    { path: 'setDefaultLabels', args: [0] },
  ],
});
