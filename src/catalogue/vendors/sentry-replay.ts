import { defineVendor } from '../define.js';

/** The browser SDKs' recording of the page. */
export const sentryReplay = defineVendor({
  id: 'sentry',
  name: 'Sentry',
  role: 'error-tracker',
  country: 'US',
  packages: [
    '@sentry/browser',
    '@sentry/react',
    '@sentry/nextjs',
    '@sentry/vue',
    '@sentry/sveltekit',
    '@sentry/replay',
  ],
  kind: 'third-party',
  purpose: 'session-replay',
  docs: 'https://docs.sentry.io/platforms/javascript/session-replay/privacy/',
  calls: [
    {
      path: 'replayIntegration',
      args: [],
      implies: [
        {
          index: 0,
          path: 'maskAllText',
          when: /^false$/,
          categories: ['content'],
          what: 'the text of the page, which the session replay records',
        },
        {
          index: 0,
          path: 'maskAllInputs',
          when: /^false$/,
          categories: ['content'],
          what: 'what people type, which the session replay records',
        },
      ],
    },
  ],
});
