import { defineVendor } from '../define.js';

/** The raw client: what is done with it and not with `@sendgrid/mail` are the contacts and lists of marketing campaigns. */
export const sendgridClient = defineVendor({
  id: 'sendgrid',
  name: 'SendGrid',
  role: 'messaging',
  country: 'US',
  packages: ['@sendgrid/client'],
  kind: 'third-party',
  purpose: 'marketing',
  docs: 'https://www.twilio.com/docs/sendgrid/api-reference/contacts',
  calls: [{ path: 'request', args: [{ index: 0, paths: ['url', 'body', 'qs', 'form'] }], accepts: ['email', 'name'] }],
  setups: [{ path: 'setDataResidency', regions: [{ index: 0, path: '' }] }],
});
