import { defineVendor } from '../define.js';

export const supabase = defineVendor({
  id: 'supabase',
  name: 'Supabase',
  role: 'storage',
  noCountry: 'run by the project itself, or hosted by its maker',
  packages: ['@supabase/*'],
  hosts: ['supabase.co'],
  kind: 'database',
  docs: 'https://supabase.com/docs/reference/javascript/insert',
  calls: [
    { path: ['insert', 'upsert', 'update'], types: ['PostgrestQueryBuilder'], args: [0] },
    { path: ['rpc'], args: [1] },
    { path: ['upload', 'uploadToSignedUrl'], kind: 'object-store', args: 'all' },
    {
      path: [
        'auth.signUp',
        'auth.signInWithOtp',
        'auth.updateUser',
        'admin.createUser',
        'admin.inviteUserByEmail',
        'admin.updateUserById',
        'auth.update',
        'api.createUser',
        'api.inviteUserByEmail',
        'api.updateUserById',
      ],
      args: 'all',
      // Whose sign-in it is hashes the password.
      accepts: ['authorization.password'],
    },
  ],
  sources: [
    { type: 'User', member: 'email', category: 'email' },
    { type: 'User', member: 'phone', category: 'phone' },
    { type: 'User', member: 'new_email', category: 'email' },
    { type: 'User', member: 'new_phone', category: 'phone' },
    ...['access_token', 'refresh_token', 'provider_token', 'provider_refresh_token'].map((member) => ({
      type: 'Session',
      member,
      category: 'authorization.credentials' as const,
    })),
    { type: 'UserIdentity', member: 'identity_data', category: 'account' },
  ],
});
