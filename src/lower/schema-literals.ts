import type ts from 'typescript';
import type { ValueKind } from '../tagging/declaration-facts.js';
import { calleeName } from './callee.js';
import type { Compiler } from './compiler.js';
import type { ValueKindInfo } from './value-kind.js';

/** Functions that are given a schema as a literal whose keys are members: of validators, of ORMs, of tables. */
const SCHEMA_CALLEES = new Set(
  (
    'object strictObject looseObject Object Composite Struct struct interface partial type exact record extend safeExtend augment merge keys ' +
    'shape Schema model define defineModel defineTable defineEntity EntitySchema init createTable add discriminator form'
  ).split(' '),
);

/** What makers of schemas call their makers of values, in lower case. */
const BUILDERS: ReadonlyMap<string, ValueKind> = new Map(
  (
    [
      [
        'string',
        'string text varchar char citext nvarchar tinytext mediumtext longtext email url httpurl uuid guid nanoid cuid cuid2 ulid inet cidr ip ipv4 ipv6 macaddr e164 str mobile phone nonemptystring',
      ],
      [
        'number',
        'number int integer smallint tinyint mediumint float double real decimal numeric doubleprecision serial bigserial float64 int32 finite',
      ],
      ['bigint', 'bigint int64'],
      ['boolean', 'boolean bool stringbool'],
      ['date', 'date datetime timestamp timestamptz isodate dateonly'],
      ['enum', 'enum nativeenum picklist enumtype pgenum mysqlenum oneof literal stringenum'],
      ['unknown', 'any unknown json jsonb mixed'],
    ] satisfies [ValueKind, string][]
  ).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
);

/** Makers that hand on what they are given: `v.optional(v.string())`, `Type.Optional(Type.String())`. */
const WRAPPERS = new Set(
  'optional nullable nullish required readonly pipe lazy default maybe nonoptional exactoptional'.split(' '),
);

/**
 * Whether an object literal is a schema whose keys declare members: an argument of a call that makes one, or nested in it; the
 * `properties` of a JSON schema.
 */
export function isSchemaLiteral(ts: Compiler, literal: ts.Node): boolean {
  let at: ts.Node = literal;
  while (ts.isObjectLiteralExpression(at)) {
    const parent: ts.Node = at.parent;
    if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
      const name = calleeName(ts, parent);
      return name !== undefined && (SCHEMA_CALLEES.has(name) || /Table$/.test(name));
    }
    if (!ts.isPropertyAssignment(parent)) return false;
    if (memberName(ts, parent) === 'properties' && isTypedObject(ts, parent.parent)) return true;
    at = parent.parent;
  }
  return false;
}

/**
 * The kind of the values that a schema's member takes: `z.string().email()` is text, `{ type: Boolean }` yes or no.
 *
 * @returns `undefined` for what is no member of a schema, or one with members of its own
 */
export function kindOfBuilder(ts: Compiler, node: ts.Expression): ValueKindInfo | undefined {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return kindOfBuilder(ts, node.expression);
  if (ts.isObjectLiteralExpression(node)) return kindOfOptions(ts, node);
  if (ts.isArrayLiteralExpression(node)) {
    const [element] = node.elements;
    return element === undefined ? undefined : listOf(kindOfBuilder(ts, element));
  }
  if (ts.isStringLiteralLike(node)) return named(node.text);
  if (ts.isIdentifier(node)) return named(node.text);
  if (ts.isPropertyAccessExpression(node)) return named(node.name.text);
  if (!ts.isCallExpression(node)) return undefined;
  return kindOfCall(ts, node);
}

function kindOfCall(ts: Compiler, node: ts.CallExpression): ValueKindInfo | undefined {
  const callee = node.expression;
  const name = calleeName(ts, node)?.toLowerCase();
  if (name === undefined) return undefined;
  const [first] = node.arguments;
  // `z.string().email()`: what a chain begins with says more than what is checked afterwards.
  const receiver = ts.isPropertyAccessExpression(callee) ? callee.expression : undefined;
  const before = receiver !== undefined && ts.isCallExpression(receiver) ? kindOfBuilder(ts, receiver) : undefined;
  if (name === 'array') return listOf(first === undefined ? before : kindOfBuilder(ts, first));
  if (before !== undefined) return before;
  if (WRAPPERS.has(name) && first !== undefined) return kindOfBuilder(ts, first);
  return named(name);
}

/** `{ type: String, required: true }`, `{ type: 'string', format: 'email' }`. */
function kindOfOptions(ts: Compiler, node: ts.ObjectLiteralExpression): ValueKindInfo | undefined {
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property)) continue;
    const name = memberName(ts, property);
    if (name === 'type') return kindOfBuilder(ts, property.initializer);
    if (name === 'enum') return { kind: 'enum' };
  }
  return undefined;
}

function named(name: string): ValueKindInfo | undefined {
  const kind = BUILDERS.get(name.toLowerCase());
  return kind === undefined ? undefined : { kind };
}

function listOf(element: ValueKindInfo | undefined): ValueKindInfo | undefined {
  return element === undefined ? undefined : { kind: 'array', element: element.kind };
}

function isTypedObject(ts: Compiler, node: ts.Node): boolean {
  return (
    ts.isObjectLiteralExpression(node) &&
    node.properties.some((p) => ts.isPropertyAssignment(p) && memberName(ts, p) === 'type')
  );
}

function memberName(ts: Compiler, node: ts.PropertyAssignment): string | undefined {
  return ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : undefined;
}
