import { defineVendor } from '../define.js';

/** Its functions take the data last. */
export const ramda = defineVendor({
  id: 'ramda',
  name: 'Ramda',
  role: 'built-in',
  packages: ['ramda'],
  docs: 'https://ramdajs.com/docs/',
  propagators: [
    { path: ['omit', 'dissoc'], result: 'omit', of: 1 },
    { path: ['pick', 'pickAll', 'project'], result: 'pick', of: 1 },
    { path: ['prop', 'path'], result: 'member', of: 1 },
    { path: ['map', 'chain', 'pluck'], result: 'map', of: 1 },
    {
      path: ['filter', 'reject', 'sortBy', 'take', 'drop', 'uniqBy', 'tap', 'find', 'sort', 'without'],
      result: 'value',
      of: 1,
    },
    {
      path: ['clone', 'reverse', 'uniq', 'flatten', 'head', 'last', 'tail', 'init', 'values', 'identity'],
      result: 'value',
    },
    { path: ['mergeRight', 'mergeLeft', 'mergeDeepRight', 'mergeDeepLeft'], result: 'merge' },
    { path: ['toLower', 'toUpper', 'trim', 'toString', 'join', 'replace'], result: 'text' },
    {
      path: [
        'isEmpty',
        'isNil',
        'isNotNil',
        'equals',
        'length',
        'keys',
        'has',
        'includes',
        'any',
        'all',
        'none',
        'count',
        'sum',
      ],
      result: 'none',
    },
  ],
});
