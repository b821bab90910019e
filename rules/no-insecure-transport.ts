import { createRule } from './create-rule.js';

/** Personal data sent to an address that is not encrypted on the way. */
export const noInsecureTransport = createRule('no-insecure-transport');
