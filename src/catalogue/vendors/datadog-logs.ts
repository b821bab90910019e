import { defineVendor } from '../define.js';

const LEVELS = ['log', 'debug', 'info', 'warn', 'error'];

export const datadogLogs = defineVendor({
  id: 'datadog',
  name: 'Datadog',
  role: 'observability',
  country: 'US',
  packages: ['@datadog/browser-logs'],
  kind: 'log',
  purpose: 'observability',
  docs: 'https://docs.datadoghq.com/logs/log_collection/javascript/',
  calls: [
    { path: ['logger.log', 'logger.debug', 'logger.info', 'logger.warn', 'logger.error'], args: 'all' },
    { path: LEVELS, types: ['Logger'], args: 'all' },
    {
      path: [
        'setUser',
        'setUserProperty',
        'setGlobalContext',
        'setGlobalContextProperty',
        'setLoggerGlobalContext',
        'addLoggerGlobalContext',
        'setContext',
        'addContext',
      ],
      args: 'all',
    },
  ],
  setups: [
    {
      path: 'init',
      regions: [{ index: 0, path: 'site' }],
      options: [{ index: 0, path: 'beforeSend', how: 'edit' }],
      // Both SDKs have `setUser()` and the like: those are held against the other's set-up.
      calls: LEVELS,
    },
  ],
  payloads: [
    { calls: LEVELS, index: 0, at: 'message', text: 'message' },
    { calls: LEVELS, index: 1, at: '' },
  ],
});
