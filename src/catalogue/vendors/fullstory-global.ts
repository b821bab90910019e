import { defineVendor } from '../define.js';

export const fullstoryGlobal = defineVendor({
  id: 'fullstory',
  name: 'FullStory',
  role: 'session-replay',
  country: 'US',
  packages: ['global'],
  unprovable: 'the page loads it as a script, which no package has types of',
  kind: 'third-party',
  purpose: 'session-replay',
  calls: [{ path: ['FS', 'FS.identify', 'FS.setUserVars', 'FS.event'], args: 'all' }],
});
