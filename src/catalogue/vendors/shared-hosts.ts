import { defineVendor } from '../define.js';

/** Widespread services that are reached by host alone. */
export const sharedHosts = defineVendor({
  id: 'web-service',
  name: 'Web service',
  isFamily: true,
  role: 'unknown',
  country: {
    'githubusercontent.com': 'US',
    'api.github.com': 'US',
    'gravatar.com': 'US',
    'hunter.io': 'FR',
    'recaptcha.net': 'US',
    'hcaptcha.com': 'US',
    'challenges.cloudflare.com': 'US',
    'zerobounce.net': 'US',
    'neverbounce.com': 'US',
  },
  noCountry: 'packages of several companies, of which not all are known for certain',
  packages: ['(by host)'],
  hosts: [
    'githubusercontent.com',
    'api.github.com',
    'gravatar.com',
    'ui-avatars.com',
    'haveibeenpwned.com',
    'hunter.io',
    'zerobounce.net',
    'neverbounce.com',
    'abstractapi.com',
    'ipify.org',
    'recaptcha.net',
    'hcaptcha.com',
    'challenges.cloudflare.com',
  ],
});
