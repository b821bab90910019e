import { defineVendor } from '../define.js';

/** What stands in an event of an error, with what `init` makes Sentry add. */
const EVENTS = [
  'init',
  'captureException',
  'captureMessage',
  'captureEvent',
  'captureFeedback',
  'addBreadcrumb',
  'setUser',
  'setContext',
  'setExtra',
  'setExtras',
  'setTag',
  'setTags',
];
const SPANS = ['startSpan', 'startSpanManual', 'startInactiveSpan'];
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];

export const sentry = defineVendor({
  id: 'sentry',
  name: 'Sentry',
  role: 'error-tracker',
  country: 'US',
  packages: ['@sentry/*'],
  hosts: ['sentry.io'],
  kind: 'error-report',
  purpose: 'observability',
  docs: 'https://docs.sentry.io/platforms/javascript/data-management/sensitive-data/',
  calls: [
    {
      path: 'init',
      args: [],
      implies: [
        {
          index: 0,
          path: 'sendDefaultPii',
          when: /^true$/,
          categories: ['ip'],
          what: 'the IP address of the person, which Sentry adds',
          at: 'user.ip_address',
        },
        {
          index: 0,
          path: 'sendDefaultPii',
          when: /^true$/,
          categories: ['device.cookie'],
          what: 'the cookies of the request, which Sentry adds',
          at: 'request.cookies',
        },
      ],
    },
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
  // `denyUrls`, `allowUrls` and `ignoreErrors` choose which errors are sent; what is in the ones that are sent stays, so they protect nothing.
  setups: [
    {
      path: 'init',
      regions: [{ index: 0, path: 'dsn' }],
      options: [
        { index: 0, path: 'beforeSend', how: 'transform', calls: EVENTS },
        { index: 0, path: 'beforeSendTransaction', how: 'transform', calls: SPANS },
        { index: 0, path: 'beforeBreadcrumb', how: 'transform', calls: ['addBreadcrumb'], under: 'breadcrumbs.[]' },
        { index: 0, path: 'beforeSendLog', how: 'transform', calls: LEVELS },
      ],
    },
    {
      path: 'addEventProcessor',
      adds: true,
      options: [{ index: 0, path: '', how: 'transform', calls: [...EVENTS, ...SPANS] }],
    },
  ],
  payloads: [
    { calls: ['setUser'], index: 0, at: 'user' },
    { calls: ['setContext'], index: 1, at: 'contexts.{0}' },
    { calls: ['setExtra'], index: 1, at: 'extra.{0}' },
    { calls: ['setExtras'], index: 0, at: 'extra' },
    { calls: ['setTag'], index: 1, at: 'tags.{0}' },
    { calls: ['setTags'], index: 0, at: 'tags' },
    { calls: ['addBreadcrumb'], index: 0, at: 'breadcrumbs.[]' },
    { calls: ['captureMessage'], index: 0, at: 'message' },
    { calls: ['captureException'], index: 0, at: 'exception.values.[].value' },
    { calls: ['captureEvent'], index: 0, at: '' },
    { calls: ['captureException', 'captureMessage', 'captureEvent'], index: 1, at: '' },
    { calls: LEVELS, index: 0, at: '', text: 'message' },
    { calls: LEVELS, index: 1, at: 'attributes' },
  ],
});
