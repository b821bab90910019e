import type { FlowRule } from '../flow-rule.js';
import { noInsecureTransport } from './no-insecure-transport.js';
import { noPiiInLogs } from './no-pii-in-logs.js';
import { noThirdPartyLeak } from './no-third-party-leak.js';
import { noUnconsentedSharing } from './no-unconsented-sharing.js';
import { noUnencryptedStorage } from './no-unencrypted-storage.js';

/** Every rule that judges flows. */
export const FLOW_RULES: readonly FlowRule[] = [
  noPiiInLogs,
  noUnencryptedStorage,
  noUnconsentedSharing,
  noThirdPartyLeak,
  noInsecureTransport,
];
