import { ANY_PROTECTION, type FlowRule } from '../flow-rule.js';
import { recipientName } from '../recipient.js';

/** Logs, consoles, standard output, and error reports: every category counts. */
export const noPiiInLogs: FlowRule = {
  id: 'no-pii-in-logs',
  kinds: new Set(['log', 'error-report']),
  accepts: [ANY_PROTECTION],
  objection({ sink }, config) {
    const keeper = sink.recipient === undefined ? '' : ` before ${recipientName(sink, config)} keeps it`;
    return { reason: `Nothing masks, hashes, or encrypts it${keeper}.` };
  },
};
