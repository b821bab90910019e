import { defineVendor } from '../define.js';

export const nodeHttp = defineVendor({
  id: 'http',
  name: 'HTTP request',
  role: 'host',
  packages: ['node:http', 'node:https', 'node:http2'],
  kind: 'network',
  docs: 'https://nodejs.org/api/http.html',
  calls: [
    { path: ['request', 'get'], args: 'all', url: 0, opens: true },
    // The address is in the request that it is called on.
    { path: ['write', 'end'], types: ['ClientRequest', 'ClientHttp2Stream'], args: [0], url: -1 },
    {
      path: ['write', 'end', 'writeHead', 'setHeader'],
      types: ['ServerResponse', 'OutgoingMessage', 'ServerHttp2Stream', 'Http2ServerResponse'],
      kind: 'response',
      args: 'all',
    },
  ],
  sources: [
    { type: 'IncomingHttpHeaders', member: 'user-agent', category: 'device' },
    { type: 'IncomingHttpHeaders', member: 'x-forwarded-for', category: 'ip' },
    { type: 'IncomingHttpHeaders', member: 'x-real-ip', category: 'ip' },
    { type: 'IncomingHttpHeaders', member: 'cookie', category: 'device.cookie' },
    { type: 'IncomingHttpHeaders', member: 'authorization', category: 'authorization.credentials' },
    { type: 'IncomingMessage', member: 'headers.x-forwarded-for', category: 'ip' },
    { type: 'IncomingMessage', member: 'headers.user-agent', category: 'device' },
  ],
});
