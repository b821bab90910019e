import { defineVendor } from '../define.js';

export const firebaseFunctions = defineVendor({
  id: 'firebase-functions',
  name: 'Firebase Functions logger',
  role: 'built-in',
  packages: ['firebase-functions'],
  kind: 'log',
  calls: [
    { path: ['logger.log', 'logger.debug', 'logger.info', 'logger.warn', 'logger.error', 'logger.write'], args: 'all' },
  ],
});
