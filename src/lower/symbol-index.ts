import type ts from 'typescript';
import type { SymbolId } from '../ir/ops.js';
import type { Compiler } from './compiler.js';
import { MENTIONS_ANNOTATION } from './schema-annotations.js';
import { schemaTableOf, type SchemaTable } from './schema-columns.js';

/** Nodes that become functions of the IR. */
export type FunctionNode =
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration
  | ts.ConstructorDeclaration
  | ts.GetAccessorDeclaration
  | ts.SetAccessorDeclaration
  | ts.SourceFile
  | ts.ClassLikeDeclaration; // stands for the initializer of its fields

/** Nesting of syntax beyond which nothing is looked at: generated code must not overflow the stack. */
export const MAX_NESTING = 400;

/** Ids of what a file declares, and the names that calls and reads in the whole program may mean. */
export interface FileIndex {
  ids: Map<ts.Node, SymbolId>;
  /** Id of the nearest enclosing declaration with a name of its own, per function. */
  named: Map<ts.Node, SymbolId>;
  callableNames: Set<string>;
  accessorNames: Set<string>;
  /** Names of members that interfaces declare: only such a member of a literal can be called through one. */
  contractNames: Set<string>;
  /** Names of members with an explicit tag in a comment, brand or decorator. */
  taggedNames: Set<string>;
  tables: SchemaTable[];
}

/**
 * Walks a file once and names its functions, classes and interfaces by where they are declared: container path and name, with an
 * ordinal only among equals. The source for stable ids: a use elsewhere asks for the id of the same node.
 */
export function indexFile(ts: Compiler, file: ts.SourceFile, moduleId: string): FileIndex {
  const index: FileIndex = {
    ids: new Map([[file, moduleId]]),
    named: new Map([[file, moduleId]]),
    callableNames: new Set(),
    accessorNames: new Set(),
    contractNames: new Set(),
    taggedNames: new Set(),
    tables: [],
  };
  const used = new Map<string, number>();
  const mentionsTags = MENTIONS_ANNOTATION.test(file.text);

  function assign(node: ts.Node, wanted: string): string {
    const count = (used.get(wanted) ?? 0) + 1;
    used.set(wanted, count);
    const id = count === 1 ? wanted : `${wanted}~${count}`;
    index.ids.set(node, id);
    return id;
  }

  let depth = 0;

  /** What nests deeper than lowering follows is not named either. */
  function visit(node: ts.Node, prefix: string, named: string, hint: string | undefined): void {
    if (depth >= MAX_NESTING) return;
    depth++;
    visitNode(node, prefix, named, hint);
    depth--;
  }

  function visitNode(node: ts.Node, prefix: string, named: string, hint: string | undefined): void {
    if (ts.isFunctionLike(node) && isFunctionNode(ts, node)) {
      const own = declaredName(ts, node) ?? hint;
      if (own !== undefined) noteTag(node, bareName(own), (node as ts.FunctionLikeDeclaration).body);
      const id = assign(node, `${prefix}${own ?? 'fn'}`);
      const isNamed = own !== undefined;
      index.named.set(node, isNamed ? id : named);
      if (own !== undefined) index.callableNames.add(bareName(own));
      if (ts.isAccessor(node)) index.accessorNames.add(bareName(own ?? ''));
      ts.forEachChild(node, (child) => visit(child, `${id}>`, isNamed ? id : named, undefined));
      return;
    }
    if (ts.isClassLike(node) || ts.isInterfaceDeclaration(node)) {
      const id = assign(node, `${prefix}${node.name?.text ?? hint ?? 'class'}`);
      index.named.set(node, id);
      ts.forEachChild(node, (child) => visit(child, `${id}.`, id, undefined));
      return;
    }
    if (ts.isTypeLiteralNode(node) && hint !== undefined) {
      const id = `${prefix}${hint}`;
      index.ids.set(node, id);
      ts.forEachChild(node, (child) => visit(child, `${id}.`, named, undefined));
      return;
    }
    if (ts.isMethodSignature(node) || ts.isPropertySignature(node)) {
      const name = ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : undefined;
      if (name !== undefined) {
        index.ids.set(node, `${prefix}${name}`);
        index.contractNames.add(name);
        if (ts.isMethodSignature(node) || (node.type !== undefined && ts.isFunctionTypeNode(node.type)))
          index.callableNames.add(name);
        noteTag(node, name);
      }
    } else if (ts.isVariableStatement(node)) {
      for (const { name } of node.declarationList.declarations)
        if (ts.isIdentifier(name)) noteTag(node, name.text, node.declarationList);
    } else if (ts.isPropertyDeclaration(node) || ts.isParameter(node) || ts.isPropertyAssignment(node)) {
      const name = ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : undefined;
      if (name !== undefined) {
        noteTag(node, name);
        if (mayHoldFunction(ts, node)) index.callableNames.add(name);
      }
    }
    const table = ts.isCallExpression(node) ? schemaTableOf(ts, node) : undefined;
    if (table !== undefined) index.tables.push(table);
    const inner = isNamedLiteral(ts, node) ? `${prefix}${node.name.text}.` : prefix;
    const passed = isTypeAround(ts, node) ? hint : undefined;
    ts.forEachChild(node, (child) => visit(child, inner, named, passed ?? childHint(ts, node, child)));
  }

  /** The text of a body is not looked at: what is tagged in it has names of its own. */
  function noteTag(node: ts.Node, name: string, body?: ts.Node): void {
    if (mentionsTags && !index.taggedNames.has(name) && mayBeTagged(ts, node, file, body)) index.taggedNames.add(name);
  }

  const prefix = `${moduleId}#`;
  ts.forEachChild(file, (child) => visit(child, prefix, moduleId, undefined));
  return index;
}

/** A cheap look at the text of a declaration: whether any tagging style could be there. */
function mayBeTagged(ts: Compiler, node: ts.Node, file: ts.SourceFile, body?: ts.Node): boolean {
  const start = node.getFullStart();
  return (
    MENTIONS_ANNOTATION.test(file.text.slice(start, body?.getStart(file) ?? node.end)) ||
    (ts.canHaveDecorators(node) && body === undefined)
  );
}

/** A field that is declared to hold a function, or may by the name of its type: calls of that name may run what it was given. */
function mayHoldFunction(ts: Compiler, node: ts.Node): boolean {
  if (ts.isParameter(node) && !ts.isParameterPropertyDeclaration(node, node.parent)) return false;
  const { type } = node as { type?: ts.TypeNode };
  return type !== undefined && (ts.isFunctionTypeNode(type) || ts.isTypeReferenceNode(type));
}

function isFunctionNode(ts: Compiler, node: ts.Node): boolean {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isAccessor(node)
  );
}

/** `get x` and `static m` keep accessors and statics apart from members of the same name. */
function declaredName(ts: Compiler, node: ts.SignatureDeclaration): string | undefined {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  const name = node.name;
  const text =
    name === undefined
      ? undefined
      : ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isPrivateIdentifier(name) || ts.isNumericLiteral(name)
        ? name.text
        : ts.isComputedPropertyName(name)
          ? COMPUTED_NAME
          : undefined;
  if (text === undefined) return undefined;
  const isStatic =
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((m) => m.kind === ts.SyntaxKind.StaticKeyword);
  const kind = ts.isGetAccessor(node) ? 'get ' : ts.isSetAccessor(node) ? 'set ' : '';
  return `${isStatic ? 'static ' : ''}${kind}${text}`;
}

/** `const handlers = { … }`: the literal's members are named below it. */
function isNamedLiteral(ts: Compiler, node: ts.Node): node is ts.VariableDeclaration & { name: ts.Identifier } {
  return (
    ts.isVariableDeclaration(node) &&
    ts.isIdentifier(node.name) &&
    node.initializer !== undefined &&
    ts.isObjectLiteralExpression(node.initializer)
  );
}

/** What a type literal may be wrapped in and still be what the name before it stands for: `type Io = Base & { … }`. */
function isTypeAround(ts: Compiler, node: ts.Node): boolean {
  return (
    ts.isIntersectionTypeNode(node) ||
    ts.isUnionTypeNode(node) ||
    ts.isParenthesizedTypeNode(node) ||
    ts.isArrayTypeNode(node) ||
    ts.isTypeReferenceNode(node)
  );
}

function bareName(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** Stands for the name of a function that is computed: `[Symbol.iterator]`. */
export const COMPUTED_NAME = '[computed]';

/** The name that a literal takes from where it stands: `const save = () => …`, `{ save: () => … }`, `type Io = { … }`. */
function childHint(ts: Compiler, node: ts.Node, child: ts.Node): string | undefined {
  if (ts.isTypeAliasDeclaration(node)) return node.type === child ? node.name.text : undefined;
  if (ts.isPropertySignature(node))
    return node.type === child && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))
      ? node.name.text
      : undefined;
  if (
    (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node)) &&
    node.initializer === child
  ) {
    return ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) || ts.isPrivateIdentifier(node.name)
      ? node.name.text
      : undefined;
  }
  if (ts.isExportAssignment(node)) return 'default';
  if (ts.isBinaryExpression(node) && node.right === child && ts.isPropertyAccessExpression(node.left))
    return node.left.name.text;
  return undefined;
}
