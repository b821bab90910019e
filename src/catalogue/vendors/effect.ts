import { defineVendor } from '../define.js';

/** Effects hold what their functions give once they are run: `yield*` has it, as `await` has what a promise holds. */
export const effect = defineVendor({
  id: 'effect',
  name: 'Effect',
  role: 'built-in',
  packages: ['effect', '@effect/*'],
  docs: 'https://effect.website/docs/getting-started/creating-effects/',
  propagators: [
    {
      path: ['Effect.tryPromise', 'Effect.promise', 'Effect.sync', 'Effect.try', 'Effect.suspend'],
      result: 'effect',
    },
    { path: 'Effect.succeed', result: 'value' },
  ],
});
