import type { Flow, Step, StepKind } from '../../src/model/flow.js';
import type { Place } from '../../src/model/place.js';
import type { Sink } from '../../src/model/sink.js';
import type { Tag } from '../../src/model/tag.js';

/** A place on one line, `length` characters long. */
export function place(file: string, line: number, column: number, length = 10): Place {
  return { file, line, column, endLine: line, endColumn: column + length };
}

/** A step at a place. */
export function step(kind: StepKind, text: string, at: Place): Step {
  return { kind, text, place: at };
}

export const BUYER_EMAIL: Tag = {
  category: 'user.contact.email',
  confidence: 'certain',
  style: 'jsdoc',
  why: 'because field `email` of `Buyer` is tagged `@pii email`',
  name: 'Buyer.email',
  symbol: 'marketplace#src/domain/buyer/Buyer.email',
  place: place('src/domain/buyer.ts', 4, 3, 14),
};

export const BUYER_NAME: Tag = {
  category: 'user.name',
  confidence: 'likely',
  style: 'inferred',
  why: 'because field `fullName: string` of `Buyer`, a person type',
  name: 'Buyer.fullName',
  symbol: 'marketplace#src/domain/buyer/Buyer.fullName',
  place: place('src/domain/buyer.ts', 5, 3, 17),
};

export const REQUEST_IP: Tag = {
  category: 'user.device.ip_address',
  confidence: 'certain',
  style: 'library',
  why: 'because `ip` of `Request` is known to hold it',
  name: 'Request.ip',
  symbol: 'express#Request.ip',
};

export const PINO: Sink = { kind: 'log', name: 'logger.info', role: 'built-in', id: 'pino#info' };

export const SENTRY: Sink = {
  kind: 'error-report',
  name: 'Sentry.setUser',
  recipient: 'sentry',
  recipientName: 'Sentry',
  role: 'error-tracker',
  purpose: 'observability',
  id: 'sentry#setUser',
};

export const SEGMENT: Sink = {
  kind: 'third-party',
  name: 'analytics.track',
  recipient: 'segment',
  recipientName: 'Segment',
  role: 'analytics',
  purpose: 'analytics',
  accepts: ['user.unique_id'],
  id: 'segment#track',
};

export const LOCAL_STORAGE: Sink = {
  kind: 'storage',
  name: 'localStorage.setItem',
  role: 'built-in',
  store: 'browser-storage',
  id: 'browser-storage#setItem',
};

/** A flow from a tag to a sink at the meet, with defaults for the rest. */
export function flow(fingerprint: string, tag: Tag, sink: Sink, meet: Place, more: Partial<Flow> = {}): Flow {
  const read = place(meet.file, meet.line, meet.column + sink.name.length + 1);
  return {
    fingerprint,
    category: tag.category,
    source: { tag, place: read },
    sink,
    sinkPlace: meet,
    meet,
    meetFunction: `marketplace#${meet.file.replace(/\.ts$/, '')}/handle`,
    path: '[0]',
    protection: 'none',
    consents: [],
    confidence: tag.confidence,
    steps: [step('source', `reads ${tag.name}`, read), step('sink', `reaches ${sink.name}`, meet)],
    ...more,
  };
}
