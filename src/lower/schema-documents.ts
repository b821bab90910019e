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
  place: Place;
}

/** A model, type or schema of a document. */
export interface DocumentType {
  name: string;
  fields: DocumentField[];
}

/** What a document is written in. */
export type DocumentLanguage = 'prisma' | 'graphql' | 'openapi';

const TAG = /@pii\s+([\w.]+)[\s:,-]*(.*)/;

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

/**
 * Reads what a document declares. Its types become code by a generator, so that what it says of a member has to be found again there.
 *
 * @param file as places name it
 */
export function readDocument(language: DocumentLanguage, text: string, file: string): DocumentType[] {
  return language === 'openapi' ? readOpenApi(text, file) : readLines(language, text, file);
}

/** Prisma schemas and GraphQL's definitions: blocks with a field a line. */
function readLines(language: 'prisma' | 'graphql', text: string, file: string): DocumentType[] {
  const types: DocumentType[] = [];
  const header =
    language === 'prisma'
      ? /^\s*(?:model|view|type)\s+(\w+)\s*\{/
      : /^\s*(?:extend\s+)?(?:type|input|interface)\s+(\w+)/;
  const field =
    language === 'prisma'
      ? /^(\s+)(\w+)\s+(\w+)(\[\])?\??(.*)$/
      : /^(\s*)(\w+)\s*(?:\([^)]*\))?\s*:\s*(\[?)(\w+)[!\]]*(.*)$/;
  let type: DocumentType | undefined;
  let comment = '';
  text.split('\n').forEach((line, i) => {
    const opened = header.exec(line)?.[1];
    if (opened !== undefined) {
      type = { name: opened, fields: [] };
      types.push(type);
      comment = '';
      return;
    }
    if (/^\s*\}/.test(line)) type = undefined;
    if (type === undefined) return;
    if (
      /^\s*(?:\/\/\/|#|"""|")/.test(line) ||
      (language === 'graphql' && /@pii\s+\w/.test(line) && !line.includes(':'))
    ) {
      comment += `${line}\n`;
      return;
    }
    const match = field.exec(line);
    if (match === null) return;
    const [, indent = '', name = ''] = match;
    const [scalar, isList] = language === 'prisma' ? [match[3], match[4]] : [match[4], match[3]];
    const kind = SCALARS.get(scalar ?? '') ?? { kind: 'object' as const, typeName: scalar ?? '' };
    const place = {
      file,
      line: i + 1,
      column: indent.length + 1,
      endLine: i + 1,
      endColumn: indent.length + name.length + 1,
    };
    const listed: ValueKindInfo = isList === undefined || isList === '' ? kind : { kind: 'array', element: kind.kind };
    type.fields.push({ name, kind: listed, ...tagIn(`${comment}\n${match[5] ?? ''}`), place });
    comment = '';
  });
  return types;
}

/** `/// @pii email`, and the directive `@pii(category: "email", reason: "…")`. */
function tagIn(text: string): Pick<DocumentField, 'written' | 'reason'> {
  const directive = /@pii\(([^)]*)\)/.exec(text)?.[1];
  if (directive !== undefined) {
    const written = /category:\s*"([^"]*)"/.exec(directive)?.[1] ?? /^\s*"([^"]*)"/.exec(directive)?.[1];
    const reason = /reason:\s*"([^"]*)"/.exec(directive)?.[1] ?? '';
    return written === undefined ? {} : { written, reason };
  }
  const match = TAG.exec(text);
  return match === null ? {} : { written: match[1]!, reason: match[2]!.replace(/"+\s*$/, '').trim() };
}

/** The schemas of an OpenAPI document: `x-pii`, `x-data-classification`, and formats. */
function readOpenApi(text: string, file: string): DocumentType[] {
  const document = parseJson(text);
  const schemas = objectAt(objectAt(document, 'components'), 'schemas') ?? objectAt(document, 'definitions');
  return Object.entries(schemas ?? {}).map(([name, schema]) => {
    const properties = objectAt(schema, 'properties') ?? {};
    const fields = Object.entries(properties).map(([key, value]): DocumentField => {
      const place = placeOfKey(text, name, key, file);
      const found: DocumentField = { name: key, kind: jsonKind(value), place };
      const written = textAt(value, 'x-pii') ?? textAt(value, 'x-data-classification');
      const described = TAG.exec(textAt(value, 'description') ?? '');
      if (written !== undefined) found.written = written;
      else if (described !== null) Object.assign(found, { written: described[1], reason: described[2]?.trim() });
      else if (textAt(value, 'format') === 'email') found.checked = 'email';
      return found;
    });
    return { name, fields };
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function jsonKind(schema: unknown): ValueKindInfo {
  switch (textAt(schema, 'type')) {
    case 'string':
      return { kind: /^date/.test(textAt(schema, 'format') ?? '') ? 'date' : 'string' };
    case 'integer':
    case 'number':
      return { kind: 'number' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'array':
      return { kind: 'array', element: jsonKind(objectAt(schema, 'items')).kind };
    default:
      return { kind: 'object' };
  }
}

function objectAt(value: unknown, key: string): Record<string, unknown> | undefined {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : undefined;
}

function textAt(value: unknown, key: string): string | undefined {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** The first line with the key after its schema's name: near enough for people, and stable. */
function placeOfKey(text: string, schema: string, key: string, file: string): Place {
  const start = Math.max(0, text.indexOf(`"${schema}"`));
  const at = Math.max(0, text.indexOf(`"${key}"`, start));
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - (before.lastIndexOf('\n') + 1) + 1;
  return { file, line, column, endLine: line, endColumn: column + key.length + 2 };
}
