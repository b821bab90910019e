import { defineVendor } from '../define.js';

export const datadog = defineVendor({
  id: 'datadog',
  name: 'Datadog',
  role: 'observability',
  packages: [
    '@datadog/browser-logs',
    '@datadog/browser-rum',
    '@datadog/browser-rum-slim',
    '@datadog/datadog-api-client',
    '@datadog/mobile-react-native',
  ],
  hosts: ['datadoghq.com', 'datadoghq.eu', 'ddog-gov.com'],
  kind: 'log',
  purpose: 'observability',
  docs: 'https://docs.datadoghq.com/real_user_monitoring/browser/',
  calls: [
    { path: ['logger.log', 'logger.debug', 'logger.info', 'logger.warn', 'logger.error', 'submitLog'], args: 'all' },
    { path: ['log', 'debug', 'info', 'warn', 'error'], types: ['Logger'], args: 'all' },
    {
      path: [
        'setUser',
        'setUserProperty',
        'setUserInfo',
        'addUserExtraInfo',
        'setAccount',
        'addAction',
        'addError',
        'addFeatureFlagEvaluation',
        'setGlobalContext',
        'setGlobalContextProperty',
        'setViewContext',
        'setViewContextProperty',
      ],
      args: 'all',
    },
  ],
});
