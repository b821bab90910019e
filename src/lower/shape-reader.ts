import type ts from 'typescript';
import type { Tag } from '../model/tag.js';
import type { Compiler } from './compiler.js';
import type { ModuleNames } from './module-names.js';
import type { TagReader } from './tag-reader.js';

/** The tagged paths of a type, before they are written into a module's tables. */
export interface TypeShape {
  name: string;
  paths: { path: string[]; tag: Tag }[];
  truncated: boolean;
}

/** Bounds of the walk, see docs/known-limits.md. */
const MAX_DEPTH = 5;
const MAX_PATHS = 48;
const MAX_PROPERTIES = 150;
const MAX_UNION = 12;

const CONTAINERS = new Set(['Array', 'ReadonlyArray', 'Set', 'ReadonlySet', 'Iterable', 'IterableIterator', 'AsyncIterable', 'Generator', 'AsyncGenerator']);
const MAPS = new Set(['Map', 'ReadonlyMap', 'WeakMap']);
const WRAPPERS = new Set(['Promise', 'PromiseLike', 'Readonly', 'Partial', 'Required', 'Awaited']);

/** Walks types for the tagged declarations in them, each type once. */
export class ShapeReader {
  readonly #shapes = new Map<ts.Type, TypeShape>();
  #cuts = 0;

  constructor(
    private readonly ts: Compiler,
    private readonly checker: ts.TypeChecker,
    private readonly tags: TagReader,
    private readonly names: ModuleNames,
    private readonly hasLibrarySources: (packageName: string, typeName: string) => boolean,
  ) {}

  /** @returns the tagged paths of a type; `undefined` when it has none */
  shapeOf(type: ts.Type): TypeShape | undefined {
    const shape = this.#walk(type, 0, new Set());
    return shape.paths.length === 0 ? undefined : shape;
  }

  #walk(type: ts.Type, depth: number, open: Set<ts.Type>): TypeShape {
    const known = this.#shapes.get(type);
    if (known !== undefined) return known;
    const shape: TypeShape = { name: this.#nameOf(type), paths: [], truncated: false };
    if (depth > MAX_DEPTH || open.has(type)) {
      this.#cuts++;
      return shape;
    }
    const cutsBefore = this.#cuts;
    open.add(type);
    this.#collect(type, shape, depth, open);
    open.delete(type);
    // Where the walk was cut inside a recursive type, a partial answer must not be kept for other roots.
    if (open.size === 0 || this.#cuts === cutsBefore) this.#shapes.set(type, shape);
    return shape;
  }

  #collect(type: ts.Type, shape: TypeShape, depth: number, open: Set<ts.Type>): void {
    const { TypeFlags } = this.ts;
    if (type.isUnion()) {
      for (const member of type.types.slice(0, MAX_UNION)) this.#append(shape, [], this.#walk(member, depth, open));
      return;
    }
    const whole = this.#tagOfWhole(type);
    if (whole !== undefined) {
      shape.paths.push({ path: [], tag: whole });
      return;
    }
    if (!(type.flags & (TypeFlags.Object | TypeFlags.Intersection | TypeFlags.TypeParameter))) return;
    if (type.flags & TypeFlags.TypeParameter) {
      const constraint = this.checker.getBaseConstraintOfType(type);
      if (constraint !== undefined && constraint !== type) this.#append(shape, [], this.#walk(constraint, depth, open));
      return;
    }
    if (this.#collectContainer(type, shape, depth, open)) return;
    if (this.#isForeign(type) || type.getCallSignatures().length > 0) return;
    this.#collectProperties(type, shape, depth, open);
  }

  #collectContainer(type: ts.Type, shape: TypeShape, depth: number, open: Set<ts.Type>): boolean {
    const { checker } = this;
    if (checker.isTupleType(type)) {
      const element = checker.getTypeArguments(type as ts.TypeReference);
      element.forEach((item, i) => this.#append(shape, [String(i)], this.#walk(item, depth + 1, open)));
      return true;
    }
    const name = type.symbol?.name;
    if (name === undefined || !this.#isPlatform(type)) return false;
    const args = checker.getTypeArguments(type as ts.TypeReference);
    if (CONTAINERS.has(name) && args[0] !== undefined) this.#append(shape, ['*'], this.#walk(args[0], depth + 1, open));
    else if (MAPS.has(name) && args[0] !== undefined && args[1] !== undefined) {
      // A value by its key, and the pairs that iterating gives.
      const value = this.#walk(args[1], depth + 1, open);
      this.#append(shape, ['*'], value);
      this.#append(shape, ['*', '1'], value);
      this.#append(shape, ['*', '0'], this.#walk(args[0], depth + 1, open));
    }
    else if (WRAPPERS.has(name) && args[0] !== undefined) this.#append(shape, [], this.#walk(args[0], depth, open));
    return true;
  }

  #collectProperties(type: ts.Type, shape: TypeShape, depth: number, open: Set<ts.Type>): void {
    const { ts, checker } = this;
    const index = checker.getIndexInfosOfType(type)[0];
    if (index !== undefined) this.#append(shape, ['*'], this.#walk(index.type, depth + 1, open));
    const properties = checker.getPropertiesOfType(type);
    if (properties.length > MAX_PROPERTIES) shape.truncated = true;
    for (const property of properties.slice(0, MAX_PROPERTIES)) {
      if (property.flags & (ts.SymbolFlags.Method | ts.SymbolFlags.Prototype) || property.name.startsWith('__')) continue;
      const tag = this.tags.tagOfSymbol(property, type);
      if (tag !== undefined) this.#push(shape, [property.name], tag);
      else if (!isPlain(ts, property)) {
        this.#append(shape, [property.name], this.#walk(checker.getTypeOfSymbol(property), depth + 1, open));
      }
    }
  }

  #append(shape: TypeShape, prefix: string[], inner: TypeShape): void {
    for (const { path, tag } of inner.paths) this.#push(shape, [...prefix, ...path], tag);
    if (inner.truncated) shape.truncated = true;
  }

  #push(shape: TypeShape, path: string[], tag: Tag): void {
    if (path.length > MAX_DEPTH || shape.paths.length >= MAX_PATHS) {
      shape.truncated = true;
      return;
    }
    const key = path.join('.');
    if (!shape.paths.some((p) => p.tag === tag && p.path.join('.') === key)) shape.paths.push({ path, tag });
  }

  /** A tag on the type itself: JSDoc on its alias, interface or class; a brand. */
  #tagOfWhole(type: ts.Type): Tag | undefined {
    const alias = type.aliasSymbol === undefined ? undefined : this.tags.tagOfType(type.aliasSymbol);
    if (alias !== undefined) return alias;
    const brand = type.isIntersection() ? this.tags.tagOfBrand(type) : undefined;
    if (brand !== undefined) return brand;
    const { symbol } = type;
    if (symbol !== undefined && symbol.flags & (this.ts.SymbolFlags.Interface | this.ts.SymbolFlags.Class)) return this.tags.tagOfType(symbol);
    return undefined;
  }

  #isPlatform(type: ts.Type): boolean {
    const declaration = type.symbol?.declarations?.[0];
    return declaration !== undefined && this.names.packageOfDeclaration(declaration) === 'global';
  }

  /** A type of a dependency is the catalogue's matter: its properties are not walked, unless the catalogue has sources in it. */
  #isForeign(type: ts.Type): boolean {
    const { symbol } = type;
    const declaration = symbol?.declarations?.[0];
    if (declaration === undefined || symbol.name.startsWith('__')) return false;
    const packageName = this.names.packageOfDeclaration(declaration);
    if (packageName === undefined || packageName === '.prisma' || packageName === '@prisma/client') return false;
    return !this.hasLibrarySources(packageName, symbol.name);
  }

  #nameOf(type: ts.Type): string {
    const name = type.aliasSymbol?.name ?? type.symbol?.name ?? 'value';
    return name.startsWith('__') ? 'object' : name;
  }
}

/** A property declared with a keyword type has nothing below it, whatever the checker would say. */
function isPlain(ts: Compiler, property: ts.Symbol): boolean {
  const declaration = property.valueDeclaration as (ts.Declaration & { type?: ts.TypeNode }) | undefined;
  switch (declaration?.type?.kind) {
    case ts.SyntaxKind.StringKeyword:
    case ts.SyntaxKind.NumberKeyword:
    case ts.SyntaxKind.BooleanKeyword:
    case ts.SyntaxKind.FunctionType:
    case ts.SyntaxKind.LiteralType:
      return true;
    default:
      return false;
  }
}
