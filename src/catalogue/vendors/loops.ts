import { defineVendor } from '../define.js';

export const loops = defineVendor({
  id: 'loops',
  name: 'Loops',
  role: 'marketing',
  country: 'US',
  packages: ['loops'],
  hosts: ['loops.so'],
  kind: 'third-party',
  purpose: 'marketing',
  docs: 'https://loops.so/docs/sdks/javascript',
  calls: [
    { path: ['createContact', 'updateContact', 'sendEvent'], args: 'all', accepts: ['email', 'name'] },
    {
      path: 'sendTransactionalEmail',
      kind: 'message',
      purpose: 'transactional',
      args: 'all',
      accepts: ['email', 'name'],
    },
  ],
});
