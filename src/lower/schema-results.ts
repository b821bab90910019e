import type ts from 'typescript';
import type { Argument, Register } from '../ir/ops.js';
import { calleeName, calleeRefOf } from './callee.js';
import { elementOf } from './narrowing.js';
import { ofEach, omitted, replaced } from './reshape.js';
import type { Scope } from './scope.js';

const PARSES = /^(?:(?:parse|safeParse)(?:Async)?|spa)$/;

/** Objects in objects are looked into so deep. */
const MAX_STRIPPED_DEPTH = 3;

/** An object that a schema takes, whose own members it may strip. */
interface Holder {
  name: string;
  given: ts.Type;
  taken: ts.Type;
}

/**
 * What is left of the value that a schema of zod parses: its objects strip the members that they do not name, unless they say otherwise. Only
 * members that the value's own type names are known to be there.
 *
 * @param args of the call; the same where nothing is stripped
 */
export function withoutUnnamed(scope: Scope, node: ts.CallExpression, args: Argument[]): Argument[] {
  const { module } = scope;
  const { ts, checker } = module.facts;
  const [argument] = node.arguments;
  if (argument === undefined || args[0] === undefined || args[0].spread === true) return args;
  if (!PARSES.test(calleeName(ts, node) ?? '') || !ts.isPropertyAccessExpression(node.expression)) return args;
  if (calleeRefOf(module, node.expression, undefined).package !== 'zod') return args;
  const schema = node.expression.expression;
  const input = checker.getTypeAtLocation(schema).getProperty('_input');
  if (input === undefined) return args;
  const taken = checker.getTypeOfSymbol(input);
  const kept = strip(scope, node, args[0].value, checker.getTypeAtLocation(argument), taken, 0);
  return kept === args[0].value ? args : args.with(0, { value: kept });
}

function strip(
  scope: Scope,
  node: ts.Node,
  from: Register,
  givenType: ts.Type,
  takenType: ts.Type,
  depth: number,
): Register {
  const { checker } = scope.module.facts;
  const given = checker.getNonNullableType(givenType);
  const taken = checker.getNonNullableType(takenType);
  const [item, takenItem] = [elementOf(scope, given), elementOf(scope, taken)];
  if (item !== undefined && takenItem !== undefined) {
    if (strippedOf(scope, item, takenItem, depth) === undefined) return from;
    return ofEach(scope, node, from, (one) => strip(scope, node, one, item, takenItem, depth));
  }
  const stripped = strippedOf(scope, given, taken, depth);
  if (stripped === undefined) return from;
  const left = stripped.keys.length === 0 ? from : omitted(scope, from, stripped.keys);
  const inner = ({ given: one, taken: into }: Holder, value: Register): Register =>
    strip(scope, node, value, one, into, depth + 1);
  return stripped.holders.length === 0 ? left : replaced(scope, node, left, stripped.holders, inner);
}

/** The members that a schema does not name, and those in whose objects it strips some; `undefined` where nothing is stripped. */
function strippedOf(
  scope: Scope,
  given: ts.Type,
  taken: ts.Type,
  depth: number,
): { keys: string[]; holders: Holder[] } | undefined {
  if (depth > MAX_STRIPPED_DEPTH || !isClosedObject(scope, taken)) return undefined;
  const { checker } = scope.module.facts;
  const named = new Map(membersOf(scope, taken).map((member) => [member.name, member]));
  const members = membersOf(scope, given);
  const keys = [...new Set(members.filter(({ name }) => !named.has(name)).map(({ name }) => name))].sort();
  const holders = members.flatMap((member): Holder[] => {
    const into = named.get(member.name);
    if (into === undefined || given.isUnion()) return [];
    const [one, other] = [checker.getTypeOfSymbol(member), checker.getTypeOfSymbol(into)].map((type) =>
      checker.getNonNullableType(type),
    );
    const [inOne, inOther] = [elementOf(scope, one!) ?? one!, elementOf(scope, other!) ?? other!];
    return strippedOf(scope, inOne, inOther, depth + 1) === undefined
      ? []
      : [{ name: member.name, given: one!, taken: other! }];
  });
  return keys.length + holders.length === 0 ? undefined : { keys, holders };
}

/** Members of an object, of any of several that are meant. */
function membersOf({ module }: Scope, type: ts.Type): ts.Symbol[] {
  const { ts, checker } = module.facts;
  const types = type.isUnion() ? type.types : [type];
  return types
    .filter(({ flags }) => (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0)
    .flatMap((one) => checker.getPropertiesOfType(one));
}

/** Whether a type has members, and no others than it names: `z.looseObject` and records have an index signature. */
function isClosedObject({ module }: Scope, type: ts.Type): boolean {
  const { ts, checker } = module.facts;
  return (type.isUnion() ? type.types : [type]).every(
    (one) =>
      (one.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 &&
      checker.getIndexInfosOfType(one).length === 0 &&
      one.getCallSignatures().length === 0 &&
      checker.getPropertiesOfType(one).length > 0,
  );
}
