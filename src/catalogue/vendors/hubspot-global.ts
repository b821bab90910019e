import { defineVendor } from '../define.js';

export const hubspotGlobal = defineVendor({
  id: 'hubspot',
  name: 'HubSpot',
  role: 'marketing',
  country: 'US',
  packages: ['global'],
  unprovable: 'the page loads it as a script, which no package has types of',
  kind: 'third-party',
  purpose: 'marketing',
  calls: [{ path: ['_hsq.push', 'hbspt.forms.create'], args: 'all', accepts: ['email', 'name'] }],
});
