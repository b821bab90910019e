import { asCode } from '../as-code.js';
import { ANY_PROTECTION, type FlowRule } from '../flow-rule.js';
import { recipientName } from '../recipient.js';

/** Logs, consoles, standard output, and error reports: every category counts. */
export const noPiiInLogs: FlowRule = {
  id: 'no-pii-in-logs',
  kinds: new Set(['log', 'error-report']),
  accepts: [ANY_PROTECTION],
  objection({ sink, uncovered }, config) {
    if (uncovered !== undefined) {
      const { option, path } = uncovered;
      const what = path === '' ? 'text' : asCode(path);
      return { reason: `Redaction is configured (${option}) and does not cover ${what}.` };
    }
    const keeper = sink.recipient === undefined ? '' : ` before ${recipientName(sink, config)} keeps it`;
    return { reason: `Nothing masks, hashes, or encrypts it${keeper}.` };
  },
};
