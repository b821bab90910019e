import type ts from 'typescript';
import type { Compiler } from './compiler.js';
import type { GuardedChecker } from './guarded-checker.js';

/** What a schema describes, read from its source: members of an object, or the items of a list. */
export interface SchemaObject {
  members: Map<string, { symbol: ts.Symbol; inner?: SchemaObject }>;
  items?: SchemaObject;
}

const INFERENCES = new Set(['infer', 'output', 'input', 'TypeOf', 'InferType', 'InferOutput', 'InferInput', 'Infer']);
const SAME = new Set(['Partial', 'Required', 'Readonly', 'NonNullable', 'Promise', 'Awaited', 'DeepPartial']);
const LISTS = new Set(['Array', 'ReadonlyArray', 'Set', 'ReadonlySet']);

/**
 * Reads schemas by their syntax. Where the schema library is not installed, the types that it infers are `any` to the checker, and its
 * schemas are all that says what is in them.
 */
export class SchemaTypes {
  /** Of those that are being read, `undefined`: what holds itself adds nothing to itself. */
  readonly #schemas = new Map<ts.Node, SchemaObject | undefined>();
  readonly #types = new Map<ts.TypeNode, SchemaObject | undefined>();

  constructor(
    private readonly ts: Compiler,
    private readonly checker: GuardedChecker,
  ) {}

  /** What the schema behind a type that does not resolve describes; `undefined` for every other type. */
  ofType(node: ts.TypeNode): SchemaObject | undefined {
    if (this.#types.has(node)) return this.#types.get(node);
    this.#types.set(node, undefined);
    const schema = this.#readType(node);
    this.#types.set(node, schema);
    return schema;
  }

  #readType(node: ts.TypeNode): SchemaObject | undefined {
    const { ts } = this;
    if (ts.isParenthesizedTypeNode(node) || ts.isTypeOperatorNode(node)) return this.ofType(node.type);
    if (ts.isArrayTypeNode(node)) return listOf(this.ofType(node.elementType));
    if (ts.isUnionTypeNode(node) || ts.isIntersectionTypeNode(node))
      return merged(node.types.map((type) => this.ofType(type)));
    return ts.isTypeReferenceNode(node) ? this.#ofReference(node) : undefined;
  }

  #ofReference(node: ts.TypeReferenceNode): SchemaObject | undefined {
    const { ts } = this;
    const name = ts.isIdentifier(node.typeName) ? node.typeName.text : node.typeName.right.text;
    const [first, second] = node.typeArguments ?? [];
    if (first !== undefined) {
      if (INFERENCES.has(name) && ts.isTypeQueryNode(first)) return this.#ofName(first.exprName);
      if (SAME.has(name)) return this.ofType(first);
      if (LISTS.has(name)) return listOf(this.ofType(first));
      if ((name === 'Omit' || name === 'Pick') && second !== undefined)
        return selected(this.ofType(first), literalNames(ts, second), name === 'Pick');
    }
    if (!(this.checker.getTypeFromTypeNode(node).flags & ts.TypeFlags.Any)) return undefined;
    const declaration = this.#resolve(node.typeName)?.declarations?.[0];
    return declaration !== undefined && ts.isTypeAliasDeclaration(declaration)
      ? this.ofType(declaration.type)
      : undefined;
  }

  #ofName(name: ts.EntityName | ts.Expression): SchemaObject | undefined {
    const { ts } = this;
    const declaration = this.#resolve(name)?.valueDeclaration;
    if (declaration === undefined || !(ts.isVariableDeclaration(declaration) || ts.isPropertyAssignment(declaration)))
      return undefined;
    const { initializer } = declaration;
    return initializer === undefined ? undefined : this.#ofSchema(initializer);
  }

  #ofSchema(node: ts.Expression): SchemaObject | undefined {
    if (this.#schemas.has(node)) return this.#schemas.get(node);
    this.#schemas.set(node, undefined);
    const schema = this.#read(node);
    this.#schemas.set(node, schema);
    return schema;
  }

  #read(node: ts.Expression): SchemaObject | undefined {
    const { ts } = this;
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
      return this.#ofSchema(node.expression);
    if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? undefined : this.#ofSchema(node.body);
    if (ts.isArrayLiteralExpression(node)) return merged(node.elements.map((element) => this.#ofSchema(element)));
    if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) return this.#ofName(node);
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
    return this.#ofCall(node, node.expression);
  }

  /** `z.object({ … })`, and what is derived from it. */
  #ofCall(node: ts.CallExpression, callee: ts.PropertyAccessExpression): SchemaObject | undefined {
    const { ts } = this;
    const [first] = node.arguments;
    const given = (): SchemaObject | undefined => (first === undefined ? undefined : this.#ofSchema(first));
    const base = (): SchemaObject | undefined => this.#ofSchema(callee.expression);
    switch (callee.name.text) {
      case 'object':
      case 'strictObject':
      case 'looseObject':
      case 'shape':
        return first !== undefined && ts.isObjectLiteralExpression(first) ? this.#ofLiteral(first) : given();
      case 'extend':
      case 'safeExtend':
      case 'augment':
        return merged([
          base(),
          first !== undefined && ts.isObjectLiteralExpression(first) ? this.#ofLiteral(first) : given(),
        ]);
      case 'merge':
      case 'and':
      case 'or':
        return merged([base(), given()]);
      case 'pick':
      case 'omit':
        return first !== undefined && ts.isObjectLiteralExpression(first)
          ? selected(base(), keysOf(ts, first), callee.name.text === 'pick')
          : base();
      case 'array':
      case 'set':
        return listOf(given() ?? base());
      case 'record':
      case 'map':
        return node.arguments[1] === undefined ? listOf(given()) : listOf(this.#ofSchema(node.arguments[1]));
      case 'transform':
        return undefined;
      case 'union':
      case 'lazy':
      case 'optional':
      case 'nullable':
      case 'nullish':
      case 'promise':
        return base() ?? given();
      case 'intersection':
        return merged(node.arguments.map((argument) => this.#ofSchema(argument)));
      case 'discriminatedUnion':
        return node.arguments[1] === undefined ? undefined : this.#ofSchema(node.arguments[1]);
      default:
        return base();
    }
  }

  #ofLiteral(node: ts.ObjectLiteralExpression): SchemaObject {
    const { ts } = this;
    const schema: SchemaObject = { members: new Map() };
    for (const property of node.properties) {
      if (ts.isSpreadAssignment(property)) {
        const { expression } = property;
        const isShape = ts.isPropertyAccessExpression(expression) && expression.name.text === 'shape';
        const spread = this.#ofSchema(isShape ? expression.expression : expression);
        for (const [name, member] of spread?.members ?? []) schema.members.set(name, member);
      }
      const name = property.name === undefined || !ts.isIdentifier(property.name) ? undefined : property.name;
      const symbol = name === undefined ? undefined : this.checker.getSymbolAtLocation(name);
      if (name === undefined || symbol === undefined) continue;
      const inner = ts.isPropertyAssignment(property) ? this.#ofSchema(property.initializer) : undefined;
      schema.members.set(name.text, inner === undefined ? { symbol } : { symbol, inner });
    }
    return schema;
  }

  #resolve(node: ts.Node): ts.Symbol | undefined {
    const symbol = this.checker.getSymbolAtLocation(node);
    return symbol !== undefined && symbol.flags & this.ts.SymbolFlags.Alias
      ? this.checker.getAliasedSymbol(symbol)
      : symbol;
  }
}

function listOf(items: SchemaObject | undefined): SchemaObject | undefined {
  return items === undefined ? undefined : { members: new Map(), items };
}

function merged(schemas: readonly (SchemaObject | undefined)[]): SchemaObject | undefined {
  const found = schemas.filter((schema) => schema !== undefined);
  if (found.length < 2) return found[0];
  const result: SchemaObject = { members: new Map(found.flatMap(({ members }) => [...members])) };
  const items = merged(found.map((schema) => schema.items));
  return items === undefined ? result : { ...result, items };
}

function selected(
  schema: SchemaObject | undefined,
  names: ReadonlySet<string>,
  isPick: boolean,
): SchemaObject | undefined {
  if (schema === undefined) return undefined;
  return { ...schema, members: new Map([...schema.members].filter(([name]) => names.has(name) === isPick)) };
}

function keysOf(ts: Compiler, node: ts.ObjectLiteralExpression): Set<string> {
  return new Set(
    node.properties.flatMap(({ name }) =>
      name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : [],
    ),
  );
}

/** `'email' | 'name'`. */
function literalNames(ts: Compiler, node: ts.TypeNode): Set<string> {
  const types = ts.isUnionTypeNode(node) ? node.types : [node];
  return new Set(
    types.flatMap((type) =>
      ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : [],
    ),
  );
}
