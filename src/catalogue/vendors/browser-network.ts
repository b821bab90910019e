import { defineVendor } from '../define.js';

export const browserNetwork = defineVendor({
  id: 'browser-network',
  name: 'HTTP request',
  role: 'host',
  packages: ['global'],
  kind: 'network',
  calls: [
    { path: 'sendBeacon', types: ['Navigator'], args: 'all', url: 0 },
    { path: ['new WebSocket', 'new EventSource', 'new Request'], args: 'all', url: 0 },
    // The address is in what it is called on.
    { path: 'send', types: ['WebSocket', 'XMLHttpRequest', 'RTCDataChannel'], args: [0], url: -1 },
    { path: 'open', types: ['XMLHttpRequest'], args: [1], url: 1, opens: true },
    {
      path: ['postMessage'],
      types: ['Window', 'Worker', 'MessagePort', 'BroadcastChannel', 'ServiceWorker', 'Client'],
      args: [0],
      // The origin that may read it; `*` is any.
      url: 1,
    },
    { path: '=src', types: ['HTMLImageElement', 'HTMLScriptElement', 'HTMLIFrameElement'], args: 'all', url: 0 },
  ],
});
