import { defineVendor } from '../define.js';

export const hostedLogs = defineVendor({
  id: 'hosted-logs',
  name: 'Hosted logs',
  isFamily: true,
  role: 'observability',
  packages: [
    '@logtail/*',
    '@axiomhq/*',
    'next-axiom',
    '@google-cloud/logging',
    '@google-cloud/logging-winston',
    '@google-cloud/logging-bunyan',
    '@google-cloud/functions',
    'loggly',
    'logdna',
    '@logdna/logger',
    'logzio-nodejs',
    '@baselime/*',
    'winston-cloudwatch',
    '@aws-sdk/client-cloudwatch-logs',
    'papertrail',
  ],
  hosts: ['logtail.com', 'axiom.co', 'loggly.com', 'logdna.com', 'logz.io', 'papertrailapp.com'],
  kind: 'log',
  purpose: 'observability',
  calls: [
    {
      path: ['log', 'debug', 'info', 'warn', 'error', 'write', 'entry', 'ingest', 'ingestEvents', 'send', 'with'],
      args: 'all',
    },
  ],
});
