import { defineVendor } from '../define.js';

export const fs = defineVendor({
  id: 'fs',
  name: 'File system',
  role: 'built-in',
  packages: ['node:fs', 'node:fs/promises'],
  kind: 'storage',
  docs: 'https://nodejs.org/api/fs.html',
  calls: [
    {
      path: ['writeFile', 'writeFileSync', 'appendFile', 'appendFileSync'],
      args: [0, 1],
    },
    { path: ['write', 'writeSync', 'writev'], args: [0, 1] },
    { path: ['end', 'write'], types: ['WriteStream', 'FileHandle'], args: [0] },
    { path: ['writeFile', 'appendFile'], types: ['FileHandle'], args: [0] },
  ],
});
