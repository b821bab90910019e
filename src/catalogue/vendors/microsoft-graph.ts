import { defineVendor } from '../define.js';

export const microsoftGraph = defineVendor({
  id: 'microsoft-graph',
  name: 'Microsoft Graph',
  role: 'messaging',
  country: 'US',
  packages: ['@microsoft/microsoft-graph-client'],
  hosts: ['graph.microsoft.com'],
  kind: 'third-party',
  docs: 'https://learn.microsoft.com/graph/sdks/create-requests',
  calls: [
    {
      path: ['post', 'patch', 'put', 'create', 'update', 'filter', 'search'],
      types: ['GraphRequest'],
      args: 'all',
      accepts: ['email', 'name'],
    },
  ],
  propagators: [{ path: ['initWithMiddleware', 'init'], result: 'none' }],
});
