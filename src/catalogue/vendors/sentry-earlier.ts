import { defineVendor } from '../define.js';

/** What Sentry's SDKs before version 9 call what has another name since, or is gone. */
export const sentryEarlier = defineVendor({
  id: 'sentry',
  name: 'Sentry',
  role: 'error-tracker',
  country: 'US',
  packages: [
    '@sentry/hub',
    '@sentry/browser',
    '@sentry/node',
    '@sentry/core',
    '@sentry/minimal',
    '@sentry/types',
    '@sentry/tracing',
    '@sentry/react',
    '@sentry/react-native',
    '@sentry/nextjs',
    '@sentry/vue',
    '@sentry/angular',
    '@sentry/electron',
    '@sentry/serverless',
  ],
  kind: 'error-report',
  purpose: 'observability',
  docs: 'https://docs.sentry.io/platforms/javascript/migration/',
  calls: [
    { path: 'captureUserFeedback', args: 'all' },
    // The dialog is opened with them in its address.
    { path: 'showReportDialog', args: [{ index: 0, paths: ['user'] }] },
    {
      path: ['startTransaction', 'startChild'],
      args: [{ index: 0, paths: ['name', 'description', 'data', 'tags', 'metadata'] }],
    },
    { path: 'setData', args: 'all' },
    {
      path: ['requestDataIntegration', 'new RequestData'],
      args: [],
      implies: [
        {
          index: 0,
          path: 'include.ip',
          when: /^true$/,
          categories: ['ip'],
          what: 'the IP address of the person, which Sentry adds',
          at: 'user.ip_address',
        },
      ],
    },
    {
      path: 'Handlers.requestHandler',
      args: [],
      implies: [
        {
          index: 0,
          path: 'ip',
          when: /^true$/,
          categories: ['ip'],
          what: 'the IP address of the person, which Sentry adds',
          at: 'user.ip_address',
        },
      ],
    },
  ],
  setups: [
    {
      path: 'addGlobalEventProcessor',
      adds: true,
      options: [{ index: 0, path: '', how: 'transform' }],
    },
  ],
});
