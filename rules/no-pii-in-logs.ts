import { createRule } from './create-rule.js';

/** Personal data in logs, consoles, standard output, and error reports. */
export const noPiiInLogs = createRule('no-pii-in-logs');
