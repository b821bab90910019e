import type { Place } from '../model/place.js';
import { scalarKind, tagIn, TAG, type DocumentField, type DocumentType } from './document-field.js';
import { readGraphql } from './read-graphql.js';
import { readPrisma } from './read-prisma.js';
import type { ValueKindInfo } from './value-kind.js';

/** What a document is written in. */
export type DocumentLanguage = 'prisma' | 'graphql' | 'openapi';

/**
 * Reads what a document declares. Its types become code by a generator, so that what it says of a member has to be found again there.
 *
 * @param file as places name it
 */
export function readDocument(language: DocumentLanguage, text: string, file: string): DocumentType[] {
  if (language === 'openapi') return readOpenApi(text, file);
  try {
    return language === 'prisma' ? readPrisma(text, file) : readGraphql(text, file);
  } catch {
    return readLines(language, text, file);
  }
}

/** What does not parse, because it is being written or newer than the parser: blocks with a field a line. */
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
    const kind = scalarKind(scalar ?? '');
    const place = {
      file,
      line: i + 1,
      column: indent.length + 1,
      endLine: i + 1,
      endColumn: indent.length + name.length + 1,
    };
    const listed: ValueKindInfo = isList === undefined || isList === '' ? kind : { kind: 'array', element: kind.kind };
    const said = `${comment}\n${match[5] ?? ''}`;
    type.fields.push({ name, kind: listed, ...tagIn(said), comment: said, place });
    comment = '';
  });
  return types;
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
