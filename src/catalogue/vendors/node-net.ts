import { defineVendor } from '../define.js';

export const nodeNet = defineVendor({
  id: 'sockets',
  name: 'Network socket',
  role: 'host',
  packages: ['node:net', 'node:tls', 'node:dgram'],
  kind: 'network',
  calls: [{ path: ['write', 'end', 'send'], types: ['Socket', 'TLSSocket'], args: [0] }],
  sources: [{ type: 'Socket', member: 'remoteAddress', category: 'ip' }],
});
