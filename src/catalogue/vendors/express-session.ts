import { defineVendor } from '../define.js';

export const expressSession = defineVendor({
  id: 'express-session',
  name: 'Server session',
  role: 'built-in',
  packages: ['express-session', 'cookie-session'],
  kind: 'storage',
  docs: 'https://expressjs.com/en/resources/middleware/session.html',
  calls: [{ path: 'session.=*', types: ['Session', 'SessionData', 'CookieSessionObject'], args: 'all' }],
});
