import { SINK_KINDS } from '../../model/sink.js';
import { ANY_PROTECTION, type FlowRule } from '../flow-rule.js';

/** Whatever is sent, to the project's own hosts as well, is sent encrypted. */
export const noInsecureTransport: FlowRule = {
  id: 'no-insecure-transport',
  kinds: new Set(SINK_KINDS),
  accepts: [ANY_PROTECTION],
  objection({ sink }) {
    if (sink.insecure !== true) return undefined;
    return { reason: 'The address begins with `http:` or `ws:`: everybody on the way there can read it.' };
  },
};
