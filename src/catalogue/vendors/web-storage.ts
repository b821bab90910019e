import { defineVendor } from '../define.js';

export const webStorage = defineVendor({
  id: 'web-storage',
  name: 'Browser storage',
  role: 'built-in',
  packages: ['global'],
  kind: 'storage',
  docs: 'https://developer.mozilla.org/docs/Web/API/Web_Storage_API',
  calls: [
    { path: 'setItem', types: ['Storage'], args: 'all' },
    { path: ['localStorage.=*', 'sessionStorage.=*'], args: 'all' },
  ],
});
