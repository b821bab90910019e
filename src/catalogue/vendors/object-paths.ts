import { defineVendor } from '../define.js';

export const objectPaths = defineVendor({
  id: 'object-paths',
  name: 'Members by path',
  role: 'built-in',
  packages: ['dlv', 'dot-prop', 'get-value', 'object-path'],
  docs: 'https://github.com/sindresorhus/dot-prop#readme',
  propagators: [
    { path: ['(default)', 'getProperty', 'get'], result: 'member' },
    { path: ['has', 'hasProperty', 'deepKeys'], result: 'none' },
  ],
});
