import { createRule } from './create-rule.js';

/** Personal data written in the clear to a place that keeps it. */
export const noUnencryptedStorage = createRule('no-unencrypted-storage');
