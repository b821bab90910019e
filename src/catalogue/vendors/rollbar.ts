import { defineVendor } from '../define.js';

export const rollbar = defineVendor({
  id: 'rollbar',
  name: 'Rollbar',
  role: 'error-tracker',
  country: 'US',
  packages: ['rollbar', '@rollbar/*'],
  hosts: ['rollbar.com'],
  kind: 'error-report',
  purpose: 'observability',
  docs: 'https://docs.rollbar.com/docs/javascript',
  calls: [
    {
      path: ['new (default)', 'new Rollbar', 'init'],
      args: [],
      implies: [
        {
          index: 0,
          path: 'captureEmail',
          when: /^true$/,
          categories: ['email'],
          what: 'the e-mail address of the person, which Rollbar adds',
        },
        {
          index: 0,
          path: 'captureUsername',
          when: /^true$/,
          categories: ['account.username'],
          what: 'the user name of the person, which Rollbar adds',
        },
      ],
    },
    {
      path: ['log', 'debug', 'info', 'warn', 'warning', 'error', 'critical', 'configure', 'captureEvent'],
      args: 'all',
    },
  ],
  payloads: [
    { calls: ['configure'], index: 0, part: 'payload', at: '' },
    { calls: ['configure'], index: 0, at: '' },
    { index: 0, at: 'body.trace.exception', text: 'body.message.body' },
    // The server's SDK has it beside the body, the browser's inside of it.
    { index: 1, at: ['custom', 'body.message.extra', 'body.trace.extra'] },
  ],
  setups: [
    {
      path: ['new (default)', 'new Rollbar', 'init'],
      options: [
        { index: 0, path: 'scrubFields', how: 'names' },
        { index: 0, path: 'scrubPaths', how: 'paths' },
        { index: 0, path: 'transform', how: 'edit' },
      ],
    },
  ],
});
