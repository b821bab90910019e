import { defineVendor } from '../define.js';

export const ddTrace = defineVendor({
  id: 'datadog',
  name: 'Datadog',
  role: 'observability',
  country: 'US',
  packages: ['dd-trace', 'opentracing', 'datadog-metrics'],
  kind: 'log',
  purpose: 'observability',
  calls: [
    {
      path: [
        'setTag',
        'addTags',
        'setUser',
        'trackUserLoginSuccessEvent',
        'trackUserLoginFailureEvent',
        'trackCustomEvent',
        'appsec.setUser',
      ],
      args: 'all',
    },
    { path: ['increment', 'decrement', 'gauge', 'histogram', 'distribution', 'timing', 'event'], args: 'all' },
  ],
});
