import { defineVendor } from '../define.js';

/** Caches in the memory of the process: what they hold is kept nowhere, and followed like what a map holds. */
export const memoryCaches = defineVendor({
  id: 'memory-cache',
  name: 'Memory cache',
  role: 'built-in',
  packages: [
    'lru-cache',
    'node-cache',
    'quick-lru',
    'tiny-lru',
    'lru_map',
    'mnemonist',
    'memory-cache',
    '@isaacs/ttlcache',
    'ttl-set',
    'expiry-map',
  ],
  propagators: [
    {
      path: [
        'new (default)',
        'new LRUCache',
        'new LRU',
        'new LRUMap',
        'new LRUMapWithDelete',
        'new TTLCache',
        'new Cache',
        'lru',
      ],
      result: 'memory',
    },
  ],
});
