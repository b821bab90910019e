import { createRule } from './create-rule.js';

/** Personal data given to a third party that may not have it. */
export const noThirdPartyLeak = createRule('no-third-party-leak');
