import { defineVendor } from '../define.js';

export const elasticApm = defineVendor({
  id: 'elastic-apm',
  name: 'Elastic APM',
  role: 'observability',
  noCountry: 'run by the project itself, or hosted by its maker',
  packages: ['elastic-apm-node', '@elastic/apm-rum', '@elastic/apm-rum-react'],
  kind: 'log',
  purpose: 'observability',
  calls: [
    { path: ['setUserContext', 'setCustomContext', 'setLabel', 'addLabels'], args: 'all' },
    { path: 'captureError', kind: 'error-report', args: 'all' },
    {
      path: 'start',
      args: [],
      implies: [
        {
          index: 0,
          path: 'captureBody',
          when: /^(all|errors|transactions)$/,
          categories: ['content'],
          what: 'the bodies of requests, which Elastic APM adds',
        },
      ],
    },
  ],
  // `sanitizeFieldNames` is asked about headers, cookies, and fields of forms only, never about what calls are handed.
  setups: [
    { path: 'addFilter', adds: true, options: [{ index: 0, path: '', how: 'transform' }] },
    {
      path: 'addErrorFilter',
      adds: true,
      options: [{ index: 0, path: '', how: 'transform', calls: ['captureError'] }],
    },
  ],
  payloads: [
    { calls: ['setUserContext'], index: 0, at: 'context.user' },
    { calls: ['setCustomContext'], index: 0, at: 'context.custom' },
    { calls: ['setLabel'], index: 1, at: 'context.tags.{0}' },
    { calls: ['addLabels'], index: 0, at: 'context.tags' },
    { calls: ['captureError'], index: 1, at: 'context' },
  ],
});
