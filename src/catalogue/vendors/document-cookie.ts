import { defineVendor } from '../define.js';

export const documentCookie = defineVendor({
  id: 'cookies',
  name: 'Cookies',
  role: 'built-in',
  packages: ['global'],
  kind: 'storage',
  docs: 'https://developer.mozilla.org/docs/Web/API/Document/cookie',
  calls: [
    { path: '=cookie', types: ['Document'], args: 'all' },
    { path: 'cookieStore.set', types: ['CookieStore'], args: 'all' },
  ],
  sources: [{ type: 'Document', member: 'cookie', category: 'device.cookie' }],
});
