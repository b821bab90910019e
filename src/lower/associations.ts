import type ts from 'typescript';
import { annotationOf } from './annotation.js';
import type { Compiler } from './compiler.js';

/** Names by which object mappers declare and load records of other tables. */
export interface AssociationNames {
  /** Decorators of classes whose members are columns, or else not there. */
  entities: ReadonlySet<string>;
  /** Decorators of members that hold another record. */
  decorators: ReadonlySet<string>;
  /** Types of such members. */
  types: ReadonlySet<string>;
  /** Options of a decorator that load the record with its owner at any time. */
  eager: ReadonlySet<string>;
  /** Options of a query that load some. */
  loads: ReadonlySet<string>;
  /** Calls on a query that is being built that load one, `leftJoinAndSelect('order.buyer', 'buyer')`, and those that then run it. */
  joins: ReadonlySet<string>;
  runs: ReadonlySet<string>;
}

/** The associations that a query loads, by their paths from the record that it gives; `any` where they are not in sight. */
export type Loaded = ReadonlySet<string> | 'any';

/**
 * Whether a member of a class is another record, which an object mapper loads only where a query asks for it, or no column at all: a record as a whole
 * does not have it.
 *
 * @param property a member of a class that holds an object
 */
export function isAssociation(ts: Compiler, property: ts.Symbol, names: AssociationNames): boolean {
  // A member of `Partial<Order>` has the declaration alone.
  const declaration = property.valueDeclaration ?? property.declarations?.[0];
  if (declaration === undefined || !ts.isPropertyDeclaration(declaration)) return false;
  const decorators = decoratorsOf(ts, declaration);
  const found = decorators.find((decorator) => names.decorators.has(nameOf(ts, decorator) ?? ''));
  if (found !== undefined) return !isEager(ts, found, names);
  const isColumn = decorators.length > 0;
  if (!isColumn && decoratorsOf(ts, declaration.parent).some((of) => names.entities.has(nameOf(ts, of) ?? '')))
    return true;
  const annotation = annotationOf(ts, declaration);
  return annotation !== undefined && isNamed(ts, annotation, names.types);
}

function decoratorsOf(ts: Compiler, node: ts.Node): ts.Expression[] {
  return ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []).map(({ expression }) => expression) : [];
}

function isNamed(ts: Compiler, type: ts.TypeNode, names: ReadonlySet<string>): boolean {
  if (ts.isUnionTypeNode(type)) return type.types.some((member) => isNamed(ts, member, names));
  return ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) && names.has(type.typeName.text);
}

function nameOf(ts: Compiler, decorator: ts.Expression): string | undefined {
  const callee = ts.isCallExpression(decorator) ? decorator.expression : decorator;
  return ts.isIdentifier(callee) ? callee.text : undefined;
}

function isEager(ts: Compiler, decorator: ts.Expression, { eager }: AssociationNames): boolean {
  if (!ts.isCallExpression(decorator)) return false;
  return decorator.arguments.some(
    (argument) =>
      ts.isObjectLiteralExpression(argument) &&
      argument.properties.some(
        (option) =>
          ts.isPropertyAssignment(option) &&
          ts.isIdentifier(option.name) &&
          eager.has(option.name.text) &&
          option.initializer.kind === ts.SyntaxKind.TrueKeyword,
      ),
  );
}

/** @returns what a call of an object mapper loads beside the record itself; `undefined` where that is nothing */
export function loadedBy(ts: Compiler, call: ts.CallExpression, names: AssociationNames): Loaded | undefined {
  for (const argument of call.arguments) {
    if (!ts.isObjectLiteralExpression(argument)) continue;
    for (const option of argument.properties) {
      if (option.name === undefined || !ts.isIdentifier(option.name) || !names.loads.has(option.name.text)) continue;
      return ts.isPropertyAssignment(option) ? pathsIn(ts, option.initializer) : 'any';
    }
  }
  return ts.isPropertyAccessExpression(call.expression) && names.runs.has(call.expression.name.text)
    ? joinedBy(ts, call.expression.expression, names)
    : undefined;
}

/** The associations that a list or an object names: `['buyer', 'items.product']`, `{ items: { product: true } }`. */
function pathsIn(ts: Compiler, option: ts.Expression): Loaded {
  const paths = new Set<string>();
  if (ts.isArrayLiteralExpression(option)) {
    for (const item of option.elements) {
      if (!ts.isStringLiteralLike(item)) return 'any';
      const names = item.text.split('.');
      names.forEach((_, i) => paths.add(names.slice(0, i + 1).join('.')));
    }
    return paths;
  }
  const visit = (node: ts.Expression, above: readonly string[]): boolean =>
    !ts.isObjectLiteralExpression(node) ||
    node.properties.every((property) => {
      if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) return false;
      const path = [...above, property.name.text];
      if (property.initializer.kind !== ts.SyntaxKind.FalseKeyword) paths.add(path.join('.'));
      return visit(property.initializer, path);
    });
  return ts.isObjectLiteralExpression(option) && visit(option, []) ? paths : 'any';
}

/** What the calls before have joined: as far back as the query is built in sight. */
function joinedBy(ts: Compiler, query: ts.Expression, names: AssociationNames): Loaded | undefined {
  const paths = new Set<string>();
  let at = query;
  while (ts.isCallExpression(at) && ts.isPropertyAccessExpression(at.expression)) {
    const [first] = at.arguments;
    if (names.joins.has(at.expression.name.text)) {
      if (first === undefined || !ts.isStringLiteralLike(first)) return 'any';
      paths.add(first.text.split('.').slice(1).join('.'));
    }
    at = at.expression.expression;
  }
  if (at === query) return 'any';
  return paths.size === 0 ? undefined : paths;
}
