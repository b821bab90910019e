import { createHash } from 'node:crypto';
import type { KnownFinding } from '../../src/model/gate.js';

/** An entry of a baseline; the fingerprint is made of what the entry says, as a real one is. */
export function known(more: Partial<KnownFinding> = {}): KnownFinding {
  const entry = {
    file: 'src/audit.ts',
    rule: 'no-pii-in-logs',
    scope: 'shop/src/audit.ts#Audit.log',
    sinks: ['pino#info'],
    data: ['user.contact.email < shop/src/buyer.ts#Buyer.email'],
    ...more,
  };
  const identity = JSON.stringify([entry.rule, entry.scope, entry.sinks, entry.data]);
  return { fingerprint: createHash('sha256').update(identity).digest('hex').slice(0, 20), ...entry };
}
