import { CONSENT_PURPOSES, SINK_KINDS } from '../../model/sink.js';
import { ANY_PROTECTION, type FlowRule } from '../flow-rule.js';
import { purposeOf, recipientName } from '../recipient.js';

/** Uses that need the person's consent for that very purpose. */
export const noUnconsentedSharing: FlowRule = {
  id: 'no-unconsented-sharing',
  kinds: new Set(SINK_KINDS.filter((kind) => kind !== 'response')),
  accepts: [ANY_PROTECTION],
  objection({ sink, consents }, config) {
    const purpose = purposeOf(sink, config);
    if (purpose === undefined || !CONSENT_PURPOSES.has(purpose) || consents.includes(purpose)) return undefined;
    const use = purpose.replaceAll('-', ' ');
    return {
      reason: `${recipientName(sink, config)} uses it for ${use}; no check of that consent dominates the call.`,
    };
  },
};
