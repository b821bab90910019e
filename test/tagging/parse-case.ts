import type { DeclarationFacts, ValueKind } from '../../src/tagging/declaration-facts.js';

/** A declaration in its context, and what has to be inferred for it. */
export interface InferenceCase {
  line: string;
  facts: DeclarationFacts;
  /** A category without `user.`, or `undefined` for nothing. */
  expected: string | undefined;
}

const KINDS: readonly string[] = [
  'string',
  'number',
  'boolean',
  'date',
  'bigint',
  'object',
  'function',
  'enum',
  'unknown',
  'nullish',
];
const LINE =
  /^(?:(parameter|variable|method|function|column|key) )?(?:(\S*?)(?:\{([^}]*)\})?\.)?([^.{}\s:]+)(?:: (.+?))?(?: in (\w+))?(?: @ (\S+))?$/;

/**
 * Reads a table of cases, one a line: `[role ]Owner{sibling,sibling}.name[: type][ in function][ @ file] -> category`, with `nothing` for no tag.
 * Without a type the declaration is untyped; a field without an owner begins with a dot. The owner of a parameter is its function; what stands beside
 * a variable are the other variables of the function.
 */
export function parseCases(table: string): InferenceCase[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(parseCase);
}

function parseCase(line: string): InferenceCase {
  const [left, right] = line.split(/\s+->\s+/);
  const match = LINE.exec(left ?? '');
  if (match === null || right === undefined) throw new Error(`Cannot read the case "${line}".`);
  const [, role, owner, siblings, name, type, fn, file] = match;
  const isParameter = role === 'parameter';
  const isVariable = role === 'variable' && owner === '';
  const names = siblings === undefined ? undefined : [...siblings.split(',').map((sibling) => sibling.trim()), name!];
  return {
    line,
    expected: right === 'nothing' ? undefined : right,
    facts: {
      name: name!,
      ...parseType(type),
      owner: owner === '' || isParameter ? undefined : owner,
      siblings: isParameter || isVariable ? undefined : names,
      inside: fn === undefined ? undefined : isVariable ? { fn, names } : { fn },
      parameterOf: isParameter ? { fn: owner === '' ? undefined : owner, names: names ?? [name!] } : undefined,
      role: (role as DeclarationFacts['role'] | undefined) ?? 'property',
      file: file ?? 'src/app.ts',
    },
  };
}

function parseType(type: string | undefined): Pick<DeclarationFacts, 'kind' | 'element' | 'typeName' | 'literals'> {
  if (type === undefined) return { kind: 'unknown' };
  if (type.endsWith('[]')) return { kind: 'array', element: kindOf(type.slice(0, -2)) };
  if (type.startsWith("'"))
    return { kind: 'string', literals: type.split('|').map((literal) => literal.trim().slice(1, -1)) };
  if (type.startsWith('enum ')) return { kind: 'enum', typeName: type.slice(5) };
  if (type.startsWith('string ')) return { kind: 'string', typeName: type.slice(7) };
  return KINDS.includes(type) ? { kind: type as ValueKind } : { kind: kindOf(type), typeName: type };
}

function kindOf(type: string): ValueKind {
  if (type === 'Date') return 'date';
  return KINDS.includes(type) ? (type as ValueKind) : 'object';
}
