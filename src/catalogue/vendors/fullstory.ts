import { defineVendor } from '../define.js';

export const fullstory = defineVendor({
  id: 'fullstory',
  name: 'FullStory',
  role: 'session-replay',
  country: 'US',
  packages: ['@fullstory/*', 'fullstory'],
  hosts: ['fullstory.com'],
  kind: 'third-party',
  purpose: 'session-replay',
  calls: [
    {
      path: ['(default)', 'FullStory', 'identify', 'setUserVars', 'setVars', 'event', 'anonymize', 'log'],
      args: 'all',
    },
  ],
});
