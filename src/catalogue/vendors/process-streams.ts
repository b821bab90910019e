import { defineVendor } from '../define.js';

export const processStreams = defineVendor({
  id: 'process-streams',
  name: 'Standard output',
  role: 'built-in',
  packages: ['global', 'node:process', 'node:stream', 'node:net', 'node:tty', 'node:util'],
  kind: 'log',
  calls: [
    { path: ['stdout.write', 'stderr.write', 'stdout.end', 'stderr.end'], args: [0] },
    { path: ['process.emitWarning', 'emitWarning', 'debuglog'], args: 'all' },
  ],
});
