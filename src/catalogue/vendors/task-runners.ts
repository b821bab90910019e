import { defineVendor } from '../define.js';

/** Libraries that run a function for the caller, later or again, and give what it returns. */
export const taskRunners = defineVendor({
  id: 'task-runners',
  name: 'Task runners',
  role: 'built-in',
  packages: ['p-retry', 'p-limit', 'p-queue', 'async-retry', 'p-throttle', 'p-debounce', 'p-timeout'],
  propagators: [{ path: ['(default)', 'add'], result: 'called' }],
});
