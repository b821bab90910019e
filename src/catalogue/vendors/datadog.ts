import { defineVendor } from '../define.js';

export const datadog = defineVendor({
  id: 'datadog',
  name: 'Datadog',
  role: 'observability',
  country: 'US',
  packages: [
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
    {
      path: 'init',
      args: [],
      kind: 'third-party',
      purpose: 'session-replay',
      implies: [
        {
          index: 0,
          path: 'defaultPrivacyLevel',
          when: /^allow$/,
          categories: ['content'],
          what: 'what the page shows and people type, which the session replay records',
        },
      ],
    },
    { path: 'submitLog', args: 'all' },
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
  setups: [
    {
      path: 'init',
      regions: [{ index: 0, path: 'site' }],
      options: [{ index: 0, path: 'beforeSend', how: 'edit' }],
      calls: ['setUser', 'setUserProperty', 'addAction', 'addError', 'setGlobalContext', 'setGlobalContextProperty'],
    },
  ],
  payloads: [
    { calls: ['setUser'], index: 0, at: 'usr' },
    { calls: ['setUserProperty'], index: 1, at: 'usr.{0}' },
    { calls: ['addAction'], index: 0, at: 'action.target.name', given: { type: 'action' } },
    { calls: ['addAction'], index: 1, at: 'context', given: { type: 'action' } },
    { calls: ['addError'], index: 0, at: 'error.message', given: { type: 'error' } },
    { calls: ['addError'], index: 1, at: 'context', given: { type: 'error' } },
    { calls: ['setGlobalContext'], index: 0, at: 'context' },
    { calls: ['setGlobalContextProperty'], index: 1, at: 'context.{0}' },
  ],
});
