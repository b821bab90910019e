import { createRule } from './create-rule.js';

/** Personal data used for what needs consent, without a check of the consent for that purpose. */
export const noUnconsentedSharing = createRule('no-unconsented-sharing');
