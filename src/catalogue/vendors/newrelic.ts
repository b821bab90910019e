import { defineVendor } from '../define.js';

export const newrelic = defineVendor({
  id: 'newrelic',
  name: 'New Relic',
  role: 'observability',
  country: 'US',
  packages: ['newrelic', '@newrelic/*'],
  hosts: ['newrelic.com', 'nr-data.net'],
  kind: 'log',
  purpose: 'observability',
  docs: 'https://docs.newrelic.com/docs/apm/agents/nodejs-agent/api-guides/nodejs-agent-api/',
  calls: [
    {
      path: [
        'addCustomAttribute',
        'addCustomParameter',
        'addCustomParameters',
        'addCustomAttributes',
        'addCustomSpanAttribute',
        'addCustomSpanAttributes',
        'recordCustomEvent',
        'recordLogEvent',
        'setUserID',
        'addPageAction',
        'setCustomAttribute',
        'setUserId',
        'interaction',
        'log',
      ],
      args: 'all',
    },
    { path: 'noticeError', kind: 'error-report', args: 'all' },
  ],
});
