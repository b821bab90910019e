import { defineVendor } from '../define.js';

export const statsd = defineVendor({
  id: 'statsd',
  name: 'StatsD',
  role: 'observability',
  noCountry: 'run by the project itself, or by a service that takes its format',
  packages: ['hot-shots', 'node-dogstatsd', 'statsd-client', 'node-statsd'],
  kind: 'log',
  purpose: 'observability',
  docs: 'https://github.com/brightcove/hot-shots',
  calls: [
    {
      path: [
        'increment',
        'decrement',
        'gauge',
        'histogram',
        'distribution',
        'timing',
        'set',
        'unique',
        'event',
        'check',
      ],
      args: 'all',
    },
  ],
});
