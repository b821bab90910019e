import { defineVendor } from '../define.js';

export const fsExtra = defineVendor({
  id: 'fs',
  name: 'File system',
  role: 'built-in',
  packages: ['fs-extra', 'graceful-fs', 'memfs', 'write-file-atomic', 'jsonfile'],
  kind: 'storage',
  calls: [
    {
      path: [
        '(default)',
        'writeFile',
        'writeFileSync',
        'appendFile',
        'appendFileSync',
        'outputFile',
        'outputFileSync',
        'outputJson',
        'outputJSON',
        'outputJsonSync',
        'writeJson',
        'writeJSON',
        'writeJsonSync',
      ],
      args: [0, 1],
    },
  ],
});
