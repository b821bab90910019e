import { defineVendor } from '../define.js';

export const logrocket = defineVendor({
  id: 'logrocket',
  name: 'LogRocket',
  role: 'session-replay',
  country: 'US',
  packages: ['logrocket', '@logrocket/*'],
  hosts: ['logrocket.com', 'lr-ingest.io'],
  kind: 'third-party',
  purpose: 'session-replay',
  docs: 'https://docs.logrocket.com/reference/identify',
  calls: [
    {
      path: 'init',
      args: [],
      implies: [
        {
          index: 1,
          path: 'dom.textSanitizer',
          when: /^false$/,
          categories: ['content'],
          what: 'the text of the page, which the session replay records',
        },
        {
          index: 1,
          path: 'dom.inputSanitizer',
          when: /^false$/,
          categories: ['content'],
          what: 'what people type, which the session replay records',
        },
      ],
    },
    { path: ['identify', 'track', 'log', 'info', 'warn', 'error', 'debug'], args: 'all' },
    { path: ['captureException', 'captureMessage'], kind: 'error-report', purpose: 'observability', args: 'all' },
  ],
});
