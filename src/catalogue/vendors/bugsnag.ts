import { defineVendor } from '../define.js';

export const bugsnag = defineVendor({
  id: 'bugsnag',
  name: 'Bugsnag',
  role: 'error-tracker',
  country: 'US',
  packages: ['@bugsnag/*', 'bugsnag'],
  hosts: ['bugsnag.com'],
  kind: 'error-report',
  purpose: 'observability',
  docs: 'https://docs.bugsnag.com/platforms/javascript/customizing-error-reports/',
  calls: [
    { path: ['notify', 'setUser', 'addMetadata', 'addFeatureFlag', 'leaveBreadcrumb', 'setContext'], args: 'all' },
    // Before version 7, who it is and what is told besides are assigned.
    { path: ['=user', '=metaData'], args: [0] },
  ],
  setups: [
    {
      path: ['start', 'createClient', 'init'],
      options: [
        { index: 0, path: 'redactedKeys', how: 'names' },
        { index: 0, path: 'onError', how: 'edit' },
        { index: 0, path: 'onBreadcrumb', how: 'edit', calls: ['leaveBreadcrumb'], under: 'breadcrumbs.[]' },
      ],
    },
    { path: 'addOnError', adds: true, options: [{ index: 0, path: '', how: 'edit' }] },
  ],
  payloads: [
    { calls: ['notify'], index: 0, at: 'errors.[]', text: 'errors.[].errorMessage' },
    { calls: ['setUser'], index: 0, at: 'user.id' },
    { calls: ['setUser'], index: 1, at: 'user.email' },
    { calls: ['setUser'], index: 2, at: 'user.name' },
    { calls: ['addMetadata'], index: 1, at: 'metadata.{0}' },
    { calls: ['addMetadata'], index: 2, at: 'metadata.{0}.{1}' },
    { calls: ['leaveBreadcrumb'], index: 0, at: 'breadcrumbs.[].message' },
    { calls: ['leaveBreadcrumb'], index: 1, at: 'breadcrumbs.[].metadata' },
    { calls: ['setContext'], index: 0, at: 'context' },
  ],
  payloadMethods: [
    { name: 'getUser', does: 'get', at: 'user' },
    { name: 'setUser', does: 'set', at: 'user', members: ['id', 'email', 'name'] },
    { name: 'getMetadata', does: 'get', at: 'metadata' },
    { name: 'addMetadata', does: 'set', at: 'metadata' },
    { name: 'clearMetadata', does: 'clear', at: 'metadata' },
  ],
});
