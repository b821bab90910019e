import { defineVendor } from '../define.js';

export const superagent = defineVendor({
  id: 'http-client',
  name: 'HTTP request',
  role: 'host',
  packages: ['superagent'],
  kind: 'network',
  docs: 'https://forwardemail.github.io/superagent/',
  calls: [
    {
      path: ['(default)', 'get', 'post', 'put', 'patch', 'delete', 'del', 'head', 'options'],
      args: 'all',
      url: 0,
      opens: true,
    },
    // The address is in the request that it is called on.
    { path: ['send', 'query', 'field', 'attach'], args: 'all', url: -1 },
    { path: 'set', types: ['Request', 'SuperAgentRequest', 'RequestBase'], args: 'all', url: -1 },
  ],
});
