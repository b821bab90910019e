import type ts from 'typescript';
import type { Argument, Entry, Register } from '../ir/ops.js';
import { calleeName, calleeRefOf } from './callee.js';
import { decoratorCalls } from './decorator-calls.js';
import { elementOf } from './narrowing.js';
import { resolvedSymbol } from './references.js';
import type { Scope } from './scope.js';

/** Which way a function turns a value, and where the value stands among its arguments. */
interface Turn {
  index: number;
  /** The option that limits a decorator to the other way. */
  notFor: 'toPlainOnly' | 'toClassOnly' | undefined;
  /** The argument that names the class; otherwise the value's own class says what is left out. */
  classAt?: number;
}

const TURNS: ReadonlyMap<string, Turn> = new Map([
  ['instanceToPlain', { index: 0, notFor: 'toClassOnly' }],
  ['classToPlain', { index: 0, notFor: 'toClassOnly' }],
  ['serialize', { index: 0, notFor: 'toClassOnly' }],
  ['instanceToInstance', { index: 0, notFor: undefined }],
  ['classToClass', { index: 0, notFor: undefined }],
  ['plainToInstance', { index: 1, notFor: 'toPlainOnly', classAt: 0 }],
  ['plainToClass', { index: 1, notFor: 'toPlainOnly', classAt: 0 }],
]);

/** What the decorators of a class say of one member. */
interface Member {
  name: string;
  isExcluded: boolean;
  isExposed: boolean;
  /** The name that it has on the other side: `@Expose({ name: 'mail' })`. */
  alias?: string;
}

/**
 * What class-transformer leaves out of the value that it is given: members with `@Exclude()`, and of a class that excludes everything,
 * or with `excludeExtraneousValues`, those without `@Expose()`.
 *
 * @param args of the call; the same where nothing is left out
 */
export function withoutExcluded(scope: Scope, node: ts.CallExpression, args: Argument[]): Argument[] {
  const { module } = scope;
  const { ts } = module.facts;
  const turn = TURNS.get(calleeName(ts, node) ?? '');
  const argument = turn === undefined ? undefined : node.arguments[turn.index];
  if (turn === undefined || argument === undefined || args.some(({ spread }) => spread)) return args;
  if (calleeRefOf(module, node.expression, undefined).package !== 'class-transformer') return args;
  const given = module.facts.checker.getTypeAtLocation(argument);
  const item = elementOf(scope, given);
  const ruling = turn.classAt === undefined ? (item ?? given) : classOf(scope, node.arguments[turn.classAt]);
  if (ruling === undefined) return args;
  const members = membersOf(scope, ruling, turn);
  const onlyExposed =
    excludesAll(scope, ruling) || isSet(scope, node.arguments[turn.index + 1], 'excludeExtraneousValues');
  const value = args[turn.index]!.value;
  const keep = (from: Register): Register => {
    if (onlyExposed && turn.classAt !== undefined) return picked(scope, node, from, members);
    const keys = members.filter((m) => (onlyExposed ? !m.isExposed : m.isExcluded)).map(({ name }) => name);
    return keys.length === 0 ? from : omitted(scope, from, keys);
  };
  const kept = item === undefined ? keep(value) : ofEach(scope, node, value, keep);
  return kept === value ? args : args.with(turn.index, { value: kept });
}

/** The instances of the class that an argument names. */
function classOf(scope: Scope, node: ts.Expression | undefined): ts.Type | undefined {
  const { ts, checker } = scope.module.facts;
  if (node === undefined || !ts.isIdentifier(node)) return undefined;
  const declaration = resolvedSymbol(scope, node)?.declarations?.find(ts.isClassLike);
  return declaration === undefined ? undefined : checker.getTypeAtLocation(declaration);
}

function membersOf(scope: Scope, type: ts.Type, turn: Turn): Member[] {
  const { checker } = scope.module.facts;
  return checker.getPropertiesOfType(type).map((property) => {
    const member: Member = { name: property.name, isExcluded: false, isExposed: false };
    for (const declaration of property.declarations ?? []) {
      for (const { name, options } of decoratorsOf(scope, declaration)) {
        if (turn.notFor !== undefined && isSet(scope, options, turn.notFor)) continue;
        if (name === 'Exclude') member.isExcluded = true;
        if (name === 'Expose') {
          member.isExposed = true;
          const alias = aliasIn(scope, options);
          if (alias !== undefined) member.alias = alias;
        }
      }
    }
    return member;
  });
}

/** `@Exclude()` at the class itself. */
function excludesAll(scope: Scope, type: ts.Type): boolean {
  return (type.symbol?.declarations ?? []).some((declaration) =>
    decoratorsOf(scope, declaration).some(({ name }) => name === 'Exclude'),
  );
}

function decoratorsOf(scope: Scope, node: ts.Node): { name: string; options: ts.Expression | undefined }[] {
  const { ts } = scope.module.facts;
  return decoratorCalls(ts, node).flatMap((call) => {
    const name = calleeName(ts, call);
    return name === undefined ? [] : [{ name, options: call.arguments[0] }];
  });
}

function optionIn(scope: Scope, options: ts.Expression | undefined, key: string): ts.Expression | undefined {
  const { ts } = scope.module.facts;
  if (options === undefined || !ts.isObjectLiteralExpression(options)) return undefined;
  const found = options.properties.find((property) => property.name !== undefined && property.name.getText() === key);
  return found !== undefined && ts.isPropertyAssignment(found) ? found.initializer : undefined;
}

function isSet(scope: Scope, options: ts.Expression | undefined, key: string): boolean {
  return optionIn(scope, options, key)?.kind === scope.module.facts.ts.SyntaxKind.TrueKeyword;
}

function aliasIn(scope: Scope, options: ts.Expression | undefined): string | undefined {
  const value = optionIn(scope, options, 'name');
  return value !== undefined && scope.module.facts.ts.isStringLiteralLike(value) ? value.text : undefined;
}

function omitted({ builder }: Scope, object: Register, keys: string[]): Register {
  const out = builder.register();
  builder.emit({ op: 'omit', out, object, keys });
  return out;
}

/** Only what is exposed, under the names of the class. */
function picked({ builder, module }: Scope, node: ts.Node, object: Register, members: readonly Member[]): Register {
  const at = node.getStart(module.file);
  const entries = members
    .filter(({ isExposed }) => isExposed)
    .map(({ name, alias }): Entry => {
      const value = builder.register();
      builder.emit({ op: 'read', out: value, object, key: alias ?? name, at, end: node.end });
      return { kind: 'set', key: name, value };
    });
  const out = builder.register();
  builder.emit({ op: 'object', out, entries, at });
  return out;
}

function ofEach(scope: Scope, node: ts.Node, list: Register, keep: (item: Register) => Register): Register {
  const { builder, module } = scope;
  const at = node.getStart(module.file);
  const item = builder.register();
  builder.emit({ op: 'element', out: item, object: list, at, end: node.end });
  const kept = keep(item);
  const out = builder.register();
  builder.emit({ op: 'array', out, items: [{ value: kept }], at });
  return out;
}
