import { defineVendor } from '../define.js';

export const opentelemetry = defineVendor({
  id: 'opentelemetry',
  name: 'OpenTelemetry',
  role: 'built-in',
  packages: ['@opentelemetry/*'],
  kind: 'log',
  purpose: 'observability',
  docs: 'https://opentelemetry.io/docs/languages/js/instrumentation/',
  calls: [
    { path: ['setAttribute', 'setAttributes', 'addEvent', 'recordException', 'setStatus', 'updateName'], args: 'all' },
    { path: ['startSpan', 'startActiveSpan'], args: [0, { index: 1, paths: ['attributes'] }] },
    { path: ['emit'], types: ['Logger'], args: 'all' },
  ],
});
