import type { Flow } from '../model/flow.js';

/** Who or what gets data, for people. */
export interface Destination {
  /** Tells destinations apart. */
  id: string;
  name: string;
  kind: 'recipient' | 'store' | 'own';
}

/** Names of what stays with the project itself. */
const OWN: Partial<Record<Flow['sink']['kind'], string>> = {
  log: 'Logs',
  'error-report': 'Error reports',
  response: 'Responses to clients',
  url: 'Addresses (URLs)',
  network: 'Requests to own or unknown addresses',
  message: 'Messages',
  database: 'Database',
  'object-store': 'Object store',
  storage: 'Storage',
};

/** Where a flow ends: a recipient, a store, or something of the project itself. */
export function destinationOf({ sink }: Flow): Destination {
  if (sink.recipient !== undefined)
    return { id: `recipient ${sink.recipient}`, name: sink.recipientName ?? sink.recipient, kind: 'recipient' };
  if (sink.store !== undefined) return { id: `store ${sink.store}`, name: sink.storeName ?? sink.store, kind: 'store' };
  const name = OWN[sink.kind] ?? `${sink.kind} (${sink.name})`;
  return { id: `own ${name}`, name, kind: 'own' };
}
