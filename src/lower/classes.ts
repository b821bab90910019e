import type ts from 'typescript';
import type { ClassIR, FunctionIR } from '../ir/module-ir.js';
import { NOTHING, type Register, type SymbolId } from '../ir/ops.js';
import { lowerDecorated } from './decorators.js';
import { FunctionBuilder } from './function-builder.js';
import { finish, lowerFunction } from './functions.js';
import { isStaticMember } from './members.js';
import { resolvedSymbol } from './aliases.js';
import type { Scope } from './scope.js';
import { retyped } from './statements.js';
import { wellKnownSymbol } from './well-known-symbols.js';

/** Lowers a class: its members as functions, its fields as an initializer, its statics where it stands. */
export function lowerClass(scope: Scope, node: ts.ClassLikeDeclaration): Register {
  const { module, builder } = scope;
  const id = module.facts.idOf(node);
  if (id === undefined) return NOTHING;
  const described: ClassIR = {
    id,
    name: node.name?.text ?? 'class',
    implements: [],
    methods: {},
    getters: {},
    setters: {},
    statics: {},
  };
  module.classes.push(described);
  lowerHeritage(scope, node, described);
  lowerInitializer(scope, node, described);
  for (const member of node.members) lowerMember(scope, member, described);
  lowerStatics(scope, node, id);
  const out = builder.register();
  builder.emit({ op: 'class', out, id });
  return out;
}

/** Ids of the project's classes and interfaces that a heritage clause names. */
export function heritageIds(scope: Scope, types: readonly ts.ExpressionWithTypeArguments[]): SymbolId[] {
  const { facts } = scope.module;
  return types.flatMap((type) => {
    const declarations = resolvedSymbol(scope, type.expression)?.declarations ?? [];
    const id = declarations.map((d) => facts.idOf(d)).find((found) => found !== undefined);
    return id === undefined ? [] : [id];
  });
}

function lowerHeritage(scope: Scope, node: ts.ClassLikeDeclaration, described: ClassIR): void {
  const { ts } = scope.module.facts;
  for (const clause of node.heritageClauses ?? []) {
    const ids = heritageIds(scope, clause.types);
    if (clause.token === ts.SyntaxKind.ImplementsKeyword) described.implements.push(...ids);
    else {
      if (ids[0] !== undefined) described.extends = ids[0];
      // A mixin call such as `extends Base(Other)` runs where the class stands.
      for (const type of clause.types) if (ts.isCallExpression(type.expression)) scope.expression(type.expression);
      const mixed = ids.length === 0 && clause.types.length > 0 ? mixedClasses(scope, node) : [];
      if (mixed.length > 0) described.mixes = mixed;
    }
  }
}

/** The classes that a computed base is made of, by its type. */
function mixedClasses(scope: Scope, node: ts.ClassLikeDeclaration): SymbolId[] {
  const { checker, idOf } = scope.module.facts;
  const type = checker.getTypeAtLocation(node);
  if (!type.isClassOrInterface()) return [];
  const parts = checker.getBaseTypes(type).flatMap((base) => (base.isIntersection() ? base.types : [base]));
  const ids = parts.flatMap((part) => (part.symbol?.declarations ?? []).flatMap((d) => idOf(d) ?? []));
  return [...new Set(ids)];
}

function lowerMember(scope: Scope, member: ts.ClassElement, described: ClassIR): void {
  const { module } = scope;
  const { ts, idOf } = module.facts;
  const isMember = ts.isMethodDeclaration(member) || ts.isConstructorDeclaration(member) || ts.isAccessor(member);
  if (!isMember) return;
  const id = idOf(member);
  const isStatic = isStaticMember(ts, member);
  const name = memberName(scope, member.name);
  if (id !== undefined && ts.isConstructorDeclaration(member)) {
    if (member.body !== undefined) described.constructorFn = id;
  } else if (id !== undefined && name !== undefined && (member.body !== undefined || isAbstract(ts, member))) {
    const table = isStatic
      ? described.statics
      : ts.isGetAccessor(member)
        ? described.getters
        : ts.isSetAccessor(member)
          ? described.setters
          : described.methods;
    table[name] = id;
  }
  const owner = isStatic ? undefined : described.id;
  lowerFunction(scope, member, false, owner);
  if (id === undefined || name === undefined || !ts.isMethodDeclaration(member)) return;
  const decorated = lowerDecorated(scope, member, id, owner);
  if (decorated !== undefined) (isStatic ? described.statics : described.methods)[name] = decorated;
}

function memberName(scope: Scope, name: ts.PropertyName | undefined): string | undefined {
  const { ts } = scope.module.facts;
  if (name === undefined) return undefined;
  if (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isPrivateIdentifier(name)) return name.text;
  return ts.isComputedPropertyName(name) ? wellKnownSymbol(ts, name.expression) : undefined;
}

function isAbstract(ts: Scope['module']['facts']['ts'], member: ts.Declaration): boolean {
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Abstract) !== 0;
}

/** The field initializers run as one function on the new object. */
function lowerInitializer(scope: Scope, node: ts.ClassLikeDeclaration, described: ClassIR): void {
  const { module } = scope;
  const { ts } = module.facts;
  const fields = node.members.filter(
    (m): m is ts.PropertyDeclaration =>
      ts.isPropertyDeclaration(m) && m.initializer !== undefined && !isStaticMember(ts, m),
  );
  if (fields.length === 0) return;
  const id = `${described.id}.[fields]`;
  const builder = new FunctionBuilder(id, node, scope.builder, false);
  module.builders.set(node, builder);
  const fn: FunctionIR = {
    id,
    name: `${described.name} fields`,
    kind: 'initializer',
    named: described.id,
    parent: scope.builder.id,
    owner: described.id,
    params: [],
    variables: [],
    captures: [],
    body: [],
    at: node.getStart(module.file),
    end: node.end,
  };
  module.functions.push(fn);
  const inner = scope.within(builder);
  for (const field of fields) {
    const object = builder.register();
    builder.emit({ op: 'this', out: object });
    const from = retyped(inner, inner.expression(field.initializer!), field.type, field);
    const key =
      ts.isIdentifier(field.name) || ts.isPrivateIdentifier(field.name) || ts.isStringLiteral(field.name)
        ? field.name.text
        : undefined;
    if (key !== undefined)
      builder.emit({ op: 'write', object, key, from, at: field.getStart(module.file), end: field.end });
  }
  finish(fn, builder);
  described.initializer = id;
}

function lowerStatics(scope: Scope, node: ts.ClassLikeDeclaration, id: SymbolId): void {
  const { module, builder } = scope;
  const { ts } = module.facts;
  for (const member of node.members) {
    if (ts.isClassStaticBlockDeclaration(member)) scope.statement(member.body);
    if (!ts.isPropertyDeclaration(member) || member.initializer === undefined || !isStaticMember(ts, member)) continue;
    const from = scope.expression(member.initializer);
    if (ts.isIdentifier(member.name) || ts.isPrivateIdentifier(member.name)) {
      builder.emit({
        op: 'store-outer',
        variable: `${id}:static ${member.name.text}`,
        from,
        at: member.getStart(module.file),
      });
    }
  }
}
