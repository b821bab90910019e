import type { Place } from '../model/place.js';
import type { ValueKindInfo } from './value-kind.js';

/** A member of a type that a document declares. */
export interface DocumentField {
  name: string;
  kind: ValueKindInfo;
  /** A category as written, or `none`. */
  written?: string;
  reason?: string;
  /** What the document says its values are, without anybody having tagged it. */
  checked?: 'email';
  /** What stands above it, and beside it. */
  comment?: string;
  place: Place;
}

/** A model, type or schema of a document. */
export interface DocumentType {
  name: string;
  fields: DocumentField[];
}

/** `@pii email: why`, in a comment or a description. */
export const TAG = /@pii[^\S\n]+([\w.]+)[^\S\n:,-]*[:,-]*[^\S\n]*(.*)/;

const SCALARS: ReadonlyMap<string, ValueKindInfo> = new Map([
  ['String', { kind: 'string' }],
  ['ID', { kind: 'string' }],
  ['Int', { kind: 'number' }],
  ['Float', { kind: 'number' }],
  ['Decimal', { kind: 'number' }],
  ['BigInt', { kind: 'bigint' }],
  ['Boolean', { kind: 'boolean' }],
  ['DateTime', { kind: 'date' }],
  ['Date', { kind: 'date' }],
  ['Json', { kind: 'unknown' }],
  ['JSON', { kind: 'unknown' }],
]);

/** What a scalar of Prisma or GraphQL holds; everything else is a type of the document. */
export function scalarKind(name: string): ValueKindInfo {
  return SCALARS.get(name) ?? { kind: 'object', typeName: name };
}

/** `/// @pii email`, and the directive `@pii(category: "email", reason: "…")`. */
export function tagIn(text: string): Pick<DocumentField, 'written' | 'reason'> {
  const directive = /@pii\(([^)]*)\)/.exec(text)?.[1];
  if (directive !== undefined) {
    const written = /category:\s*"([^"]*)"/.exec(directive)?.[1] ?? /^\s*"([^"]*)"/.exec(directive)?.[1];
    const reason = /reason:\s*"([^"]*)"/.exec(directive)?.[1] ?? '';
    return written === undefined ? {} : { written, reason };
  }
  const match = TAG.exec(text);
  return match === null ? {} : { written: match[1]!, reason: match[2]!.replace(/"+\s*$/, '').trim() };
}

/** Where a name stands that begins at or after an offset. */
export function placeOfName(text: string, from: number, name: string, file: string): Place {
  const at = Math.max(from, text.indexOf(name, from));
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  return { file, line, column, endLine: line, endColumn: column + name.length };
}
