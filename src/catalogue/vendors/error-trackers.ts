import { defineVendor } from '../define.js';

export const errorTrackers = defineVendor({
  id: 'error-tracker',
  name: 'Error tracker',
  isFamily: true,
  role: 'error-tracker',
  packages: [
    'raygun',
    'raygun4js',
    'trackjs',
    '@appsignal/*',
    'highlight.run',
    '@highlight-run/*',
    '@google-cloud/error-reporting',
    'sourcemapped-stacktrace',
    '@splunk/otel-web',
    'airbrake-js',
  ],
  hosts: ['raygun.com', 'trackjs.com', 'appsignal.com', 'highlight.io'],
  kind: 'error-report',
  purpose: 'observability',
  calls: [
    {
      path: [
        'notify',
        'send',
        'setUser',
        'track',
        'report',
        'identify',
        'consumeError',
        'sendError',
        'setError',
        'setTag',
        'addMetadata',
      ],
      args: 'all',
    },
  ],
});
