import { defineVendor } from '../define.js';

export const sentry = defineVendor({
  id: 'sentry',
  name: 'Sentry',
  role: 'error-tracker',
  packages: ['@sentry/*'],
  hosts: ['sentry.io'],
  kind: 'error-report',
  purpose: 'observability',
  docs: 'https://docs.sentry.io/platforms/javascript/data-management/sensitive-data/',
  calls: [
    {
      path: ['captureException', 'captureMessage', 'captureEvent', 'addBreadcrumb', 'captureFeedback'],
      args: 'all',
    },
    {
      path: ['setUser', 'setContext', 'setExtra', 'setExtras', 'setTag', 'setTags', 'setAttribute', 'setAttributes'],
      args: 'all',
    },
    {
      path: ['startSpan', 'startSpanManual', 'startInactiveSpan'],
      args: [{ index: 0, paths: ['name', 'attributes'] }],
    },
    {
      path: ['logger.trace', 'logger.debug', 'logger.info', 'logger.warn', 'logger.error', 'logger.fatal'],
      args: 'all',
    },
  ],
});
