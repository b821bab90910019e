import { createRequire } from 'node:module';
import type * as graphql from 'graphql';
import { placeOfName, scalarKind, tagIn, type DocumentField, type DocumentType } from './document-field.js';
import type { ValueKindInfo } from './value-kind.js';

const load = createRequire(import.meta.url);

/**
 * Reads the object types, interfaces and inputs of GraphQL's schema language, and what extends them. The parser is loaded for the first
 * document: most projects have none.
 *
 * @param file as places name it
 * @throws Error when the document does not parse
 */
export function readGraphql(text: string, file: string): DocumentType[] {
  const { parse } = load('graphql') as typeof graphql;
  return parse(text).definitions.flatMap((definition) =>
    'fields' in definition
      ? [{ name: definition.name.value, fields: definition.fields?.map((field) => fieldOf(field, text, file)) ?? [] }]
      : [],
  );
}

function fieldOf(
  field: graphql.FieldDefinitionNode | graphql.InputValueDefinitionNode,
  text: string,
  file: string,
): DocumentField {
  const directive = field.directives?.find(({ name }) => name.value === 'pii');
  const written = directive === undefined ? undefined : (argument(directive, 'category') ?? argument(directive));
  const start = field.name.loc?.start ?? 0;
  return {
    name: field.name.value,
    kind: kindOf(field.type),
    ...(written === undefined || directive === undefined
      ? tagIn(`${field.description?.value ?? ''}\n${commentAround(field, text)}`)
      : { written, reason: argument(directive, 'reason') ?? '' }),
    place: placeOfName(text, start, field.name.value, file),
  };
}

/** The text given to a directive under a name, or first. */
function argument({ arguments: given }: graphql.ConstDirectiveNode, name?: string): string | undefined {
  const found = name === undefined ? given?.[0] : given?.find((one) => one.name.value === name);
  return found !== undefined && 'block' in found.value ? found.value.value : undefined;
}

/** Comments are no part of the syntax tree: those right above a field, and the one at the end of its line. */
function commentAround(field: graphql.ASTNode, text: string): string {
  const { start = 0, end = 0 } = field.loc ?? {};
  const above = /(?<=^|\n)(?:[ \t]*#.*\n)*[ \t]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^[^\n#]*(#.*)?/.exec(text.slice(end))?.[1] ?? '';
  return `${above}\n${behind}`;
}

function kindOf(type: graphql.TypeNode): ValueKindInfo {
  if ('name' in type) return scalarKind(type.name.value);
  const inner = kindOf(type.type);
  return String(type.kind) === 'ListType' ? { kind: 'array', element: inner.kind } : inner;
}
