import { defineVendor } from '../define.js';

export const sessionLibraries = defineVendor({
  id: 'session-library',
  name: 'Sign-in library',
  role: 'built-in',
  packages: [
    'next-auth',
    '@auth/*',
    'better-auth',
    'passport',
    'passport-*',
    'lucia',
    'google-auth-library',
    '@react-oauth/*',
    'arctic',
    'remix-auth',
    'openid-client',
  ],
  sources: [
    ...['User', 'DefaultUser', 'AdapterUser', 'Profile', 'BetterAuthUser', 'TokenPayload', 'UserInfoResponse'].flatMap(
      (type) => [
        { type, member: 'email', category: 'email' as const },
        { type, member: 'name', category: 'name' as const },
      ],
    ),
    { type: 'User', member: 'image', category: 'content.self_image' },
    { type: 'DefaultUser', member: 'image', category: 'content.self_image' },
    { type: 'Session', member: 'user.email', category: 'email' },
    { type: 'Session', member: 'user.name', category: 'name' },
    { type: 'DefaultSession', member: 'user.email', category: 'email' },
    { type: 'DefaultSession', member: 'user.name', category: 'name' },
    { type: 'Session', member: 'ipAddress', category: 'ip' },
    { type: 'Session', member: 'userAgent', category: 'device' },
    { type: 'Profile', member: 'emails', category: 'email' },
    { type: 'Profile', member: 'displayName', category: 'name' },
    { type: 'TokenPayload', member: 'given_name', category: 'name.first' },
    { type: 'TokenPayload', member: 'family_name', category: 'name.last' },
    { type: 'Account', member: 'access_token', category: 'authorization.credentials' },
    { type: 'Account', member: 'refresh_token', category: 'authorization.credentials' },
  ],
});
