import { defineVendor } from '../define.js';

export const expressSession = defineVendor({
  id: 'express-session',
  name: 'Server session',
  role: 'built-in',
  // Where its types are not there, the session is a member of Express's request.
  packages: ['express-session', 'cookie-session', 'express', 'express-serve-static-core'],
  kind: 'storage',
  docs: 'https://expressjs.com/en/resources/middleware/session.html',
  calls: [
    { path: ['session.=*', 'session.*.=*'], types: ['Session', 'SessionData', 'CookieSessionObject'], args: 'all' },
  ],
});
