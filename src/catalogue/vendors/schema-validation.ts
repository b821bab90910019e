import { defineVendor } from '../define.js';

/** Libraries that check data against a schema: what comes back is what went in, and what they complain of names fields, not values. */
export const schemaValidation = defineVendor({
  id: 'schema-validation',
  name: 'Schema validation',
  role: 'built-in',
  packages: ['zod', 'yup'],
  docs: 'https://zod.dev/basics',
  propagators: [
    { path: ['parse', 'parseAsync', 'validate', 'validateSync', 'cast'], result: 'value' },
    { path: ['safeParse', 'safeParseAsync', 'spa'], result: { under: 'data' } },
  ],
});
