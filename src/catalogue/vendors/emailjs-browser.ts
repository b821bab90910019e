import { defineVendor } from '../define.js';

export const emailjsBrowser = defineVendor({
  id: 'emailjs',
  name: 'EmailJS',
  role: 'messaging',
  noCountry: 'not known for certain',
  packages: ['@emailjs/*', 'emailjs-com'],
  hosts: ['emailjs.com'],
  kind: 'message',
  purpose: 'transactional',
  calls: [{ path: ['send', 'sendForm'], args: [2], accepts: ['email', 'name'] }],
});
