import type ts from 'typescript';
import type { SymbolId } from '../ir/ops.js';
import { heritageIds } from './classes.js';
import type { Scope } from './scope.js';

/** Describes the interfaces and type literals of a file, so that calls of their members find who implements them. */
export function describeContracts(scope: Scope, file: ts.SourceFile): void {
  const { ts } = scope.module.facts;
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)) describe(scope, node);
    else if (!isHolder(ts, node)) return;
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
}

/** What a contract may be declared in, other than another contract. */
function isHolder(ts: Scope['module']['facts']['ts'], node: ts.Node): boolean {
  return (
    ts.isModuleDeclaration(node) ||
    ts.isModuleBlock(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isTypeNode(node)
  );
}

function describe(scope: Scope, node: ts.InterfaceDeclaration | ts.TypeLiteralNode): void {
  const { module } = scope;
  const { ts } = module.facts;
  const id = module.facts.idOf(node);
  if (id === undefined) return;
  const methods: Record<string, SymbolId> = {};
  const arity: Record<string, number> = {};
  for (const member of node.members) {
    const memberId = module.facts.idOf(member);
    if (memberId === undefined || member.name === undefined || !ts.isIdentifier(member.name) || !isCallable(ts, member))
      continue;
    const { text } = member.name;
    methods[text] = memberId;
    const most = mostArguments(ts, member);
    if (most !== undefined) arity[text] = Math.max(most, arity[text] ?? 0);
  }
  const heritage = ts.isInterfaceDeclaration(node) ? (node.heritageClauses ?? []) : [];
  const bases = heritageIds(
    scope,
    heritage.flatMap((clause) => [...clause.types]),
  );
  if (Object.keys(methods).length === 0 && bases.length === 0) return;
  module.classes.push({
    id,
    name: id.slice(id.indexOf('#') + 1),
    implements: bases,
    methods,
    getters: {},
    setters: {},
    statics: {},
    abstract: true,
    arity,
  });
}

function isCallable(ts: Scope['module']['facts']['ts'], member: ts.TypeElement): boolean {
  return (
    ts.isMethodSignature(member) ||
    (ts.isPropertySignature(member) && member.type !== undefined && ts.isFunctionTypeNode(member.type))
  );
}

/** How many arguments a member takes; `undefined` where it takes any number. */
function mostArguments(ts: Scope['module']['facts']['ts'], member: ts.TypeElement): number | undefined {
  const signature = ts.isMethodSignature(member) ? member : (member as ts.PropertySignature).type;
  const parameters = (signature as ts.SignatureDeclaration | undefined)?.parameters;
  return parameters?.some((parameter) => parameter.dotDotDotToken !== undefined) ? undefined : parameters?.length;
}
