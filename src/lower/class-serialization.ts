import type ts from 'typescript';
import type { Argument, Entry, Register } from '../ir/ops.js';
import { calleeName, calleeRefOf } from './callee.js';
import { decoratorsOf, isSet, numberIn, optionIn, textIn, textsIn, type Decorator } from './decorator-options.js';
import { elementOf } from './narrowing.js';
import { objectOf, ofEach, omitted, readOf, replaced } from './reshape.js';
import { resolvedSymbol } from './aliases.js';
import type { Scope } from './scope.js';

/** Which way a function turns a value, and where the value stands among its arguments. */
interface Turn {
  index: number;
  /** The option that limits a decorator to the other way. */
  notFor: 'toPlainOnly' | 'toClassOnly' | undefined;
  /** The argument that names the class; otherwise the value's own class says what is left out. */
  classAt?: number;
}

/** What the one who serializes asks for. */
export interface Serialization {
  notFor: Turn['notFor'];
  /** Leaves out what has no `@Expose()`. */
  onlyExposed: boolean;
  /** The groups asked for; `undefined` where they are not known, and everything is let out. */
  groups: readonly string[] | undefined;
  /** The version asked for; `undefined` where none is, or it is not in sight, and everything is let out. */
  version: number | undefined;
  /** Beginnings of names that are left out. */
  excludedPrefixes: readonly string[];
  /** A plain object is turned into what the class names, under the names of the class. */
  intoClass: boolean;
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
  /** The groups that it is exposed to: `@Expose({ groups: ['admin'] })`. */
  groups?: readonly string[];
  /** The versions that it is exposed in: `@Expose({ since: 2, until: 4 })`. */
  since?: number;
  until?: number;
  /** The class of what it holds, or of each of them, where that leaves something out, too. */
  inner?: { type: ts.Type; isList: boolean };
}

/** Classes in fields of classes are looked into so deep. */
const MAX_SERIALIZED_DEPTH = 3;

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
  const options = node.arguments[turn.index + 1];
  const value = args[turn.index]!.value;
  const asked: Serialization = {
    notFor: turn.notFor,
    onlyExposed: isSet(scope, options, 'excludeExtraneousValues'),
    ...askedIn(scope, options),
    intoClass: turn.classAt !== undefined,
  };
  const keep = (from: Register): Register => keptOf(scope, node, from, ruling, asked);
  const kept = item === undefined ? keep(value) : ofEach(scope, node, value, keep);
  return kept === value ? args : args.with(turn.index, { value: kept });
}

/** The groups, the version, and the prefixes that options ask for. */
export function askedIn(
  scope: Scope,
  options: ts.Expression | undefined,
): Pick<Serialization, 'groups' | 'version' | 'excludedPrefixes'> {
  const isSilent = optionIn(scope, options, 'groups') === undefined;
  return {
    groups: isSilent ? [] : textsIn(scope, options, 'groups'),
    version: numberIn(scope, options, 'version'),
    excludedPrefixes: textsIn(scope, options, 'excludePrefixes') ?? [],
  };
}

/**
 * What is left of a value when its class has been asked what to leave out, and the classes of its fields have.
 *
 * @param type of the value, or the class that it is turned into
 * @param depth how many classes it stands in
 */
export function keptOf(
  scope: Scope,
  node: ts.Node,
  from: Register,
  type: ts.Type,
  asked: Serialization,
  depth = 0,
): Register {
  const members = membersOf(scope, type, asked, depth);
  const onlyExposed = asked.onlyExposed || excludesAll(scope, type);
  const isLeft = (member: Member): boolean =>
    (onlyExposed ? member.isExposed : !member.isExcluded) &&
    isForGroups(member, asked.groups) &&
    isInVersion(member, asked.version) &&
    !asked.excludedPrefixes.some((prefix) => member.name.startsWith(prefix));
  const left = members.filter(isLeft);
  const innerOf = ({ inner }: Member, value: Register): Register => {
    if (inner === undefined) return value;
    const keep = (one: Register): Register => keptOf(scope, node, one, inner.type, asked, depth + 1);
    return inner.isList ? ofEach(scope, node, value, keep) : keep(value);
  };
  if (onlyExposed && asked.intoClass) return picked(scope, node, from, left, innerOf);
  const keys = members.filter((member) => !isLeft(member)).map(({ name }) => name);
  const kept = keys.length === 0 ? from : omitted(scope, from, keys);
  const holders = left.filter(({ inner }) => inner !== undefined);
  return holders.length === 0 ? kept : replaced(scope, node, kept, holders, innerOf);
}

/** Without groups asked for, what is exposed to some only is left out. */
function isForGroups({ groups }: Member, asked: readonly string[] | undefined): boolean {
  return groups === undefined || asked === undefined || groups.some((group) => asked.includes(group));
}

function isInVersion({ since, until }: Member, asked: number | undefined): boolean {
  if (asked === undefined) return true;
  return (since === undefined || asked >= since) && (until === undefined || asked < until);
}

/** The instances of the class that an argument names. */
function classOf(scope: Scope, node: ts.Expression | undefined): ts.Type | undefined {
  const { ts, checker } = scope.module.facts;
  if (node === undefined || !ts.isIdentifier(node)) return undefined;
  const declaration = resolvedSymbol(scope, node)?.declarations?.find(ts.isClassLike);
  return declaration === undefined ? undefined : checker.getTypeAtLocation(declaration);
}

function membersOf(scope: Scope, type: ts.Type, asked: Serialization, depth: number): Member[] {
  const { checker } = scope.module.facts;
  return checker.getPropertiesOfType(type).map((property) => {
    const member: Member = { name: property.name, isExcluded: false, isExposed: false };
    for (const declaration of property.declarations ?? []) {
      const decorators = decoratorsOf(scope, declaration);
      for (const { name, options } of decorators) {
        if (asked.notFor !== undefined && isSet(scope, options, asked.notFor)) continue;
        if (name === 'Exclude') member.isExcluded = true;
        if (name === 'Expose') {
          member.isExposed = true;
          const alias = textIn(scope, options, 'name');
          if (alias !== undefined) member.alias = alias;
          const groups = textsIn(scope, options, 'groups');
          if (groups !== undefined && groups.length > 0) member.groups = groups;
          Object.assign(member, versionsIn(scope, options));
        }
      }
      const inner = depth < MAX_SERIALIZED_DEPTH ? innerOf(scope, declaration, decorators, asked) : undefined;
      if (inner !== undefined) member.inner = inner;
    }
    return member;
  });
}

function versionsIn(scope: Scope, options: ts.Expression | undefined): Pick<Member, 'since' | 'until'> {
  return { since: numberIn(scope, options, 'since'), until: numberIn(scope, options, 'until') };
}

/** On the way out every instance is asked; on the way in only what `@Type(() => Inner)` says becomes one. */
function innerOf(
  scope: Scope,
  declaration: ts.Declaration,
  decorators: readonly Decorator[],
  { intoClass }: Serialization,
): Member['inner'] {
  const { ts, checker } = scope.module.facts;
  if (!ts.isPropertyDeclaration(declaration)) return undefined;
  const declared = checker.getNonNullableType(checker.getTypeAtLocation(declaration));
  const item = elementOf(scope, declared);
  const maker = decorators.find(({ name }) => name === 'Type')?.options;
  const named =
    maker !== undefined && ts.isArrowFunction(maker) && ts.isIdentifier(maker.body)
      ? classOf(scope, maker.body)
      : undefined;
  const type = named ?? (intoClass ? undefined : (item ?? declared));
  if (type === undefined || !hasRules(scope, type)) return undefined;
  return { type, isList: item !== undefined };
}

/** Whether a class leaves something out. */
function hasRules(scope: Scope, type: ts.Type): boolean {
  const { ts, checker } = scope.module.facts;
  if (type.symbol?.declarations?.some(ts.isClassLike) !== true) return false;
  return (
    excludesAll(scope, type) ||
    checker
      .getPropertiesOfType(type)
      .some((property) =>
        (property.declarations ?? []).some((declaration) =>
          decoratorsOf(scope, declaration).some(({ name }) => /^(?:Exclude|Expose)$/.test(name)),
        ),
      )
  );
}

/** `@Exclude()` at the class itself. */
function excludesAll(scope: Scope, type: ts.Type): boolean {
  return (type.symbol?.declarations ?? []).some((declaration) =>
    decoratorsOf(scope, declaration).some(({ name }) => name === 'Exclude'),
  );
}

/** Only what is exposed, under the names of the class. */
function picked(
  scope: Scope,
  node: ts.Node,
  object: Register,
  members: readonly Member[],
  innerOf: (member: Member, value: Register) => Register,
): Register {
  const entries = members.map((member): Entry => {
    const value = innerOf(member, readOf(scope, node, object, member.alias ?? member.name));
    return { kind: 'set', key: member.name, value };
  });
  return objectOf(scope, node, entries);
}
