import { defineVendor } from '../define.js';

/** What it finds fault with is in its errors; their texts name the rule, and no value. */
export const classValidator = defineVendor({
  id: 'class-validator',
  name: 'class-validator',
  role: 'built-in',
  packages: ['class-validator'],
  docs: 'https://github.com/typestack/class-validator#validation-errors',
  propagators: [{ path: ['validate', 'validateSync'], result: { items: ['target', 'value'] } }],
});
