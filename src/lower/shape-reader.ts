import type ts from 'typescript';
import type { Tag } from '../model/tag.js';
import { annotationOf } from './annotation.js';
import { type AssociationNames, isAssociation, type Loaded } from './associations.js';
import type { Compiler } from './compiler.js';
import type { GuardedChecker } from './guarded-checker.js';
import type { ModuleNames } from './module-names.js';
import type { SchemaObject, SchemaTypes } from './schema-types.js';
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
/** Types that one walk may look into, and how often it may look into the same one at different places. */
const MAX_VISITS = 160;
const MAX_VISITS_OF_TYPE = 4;

const CONTAINERS = new Set([
  'Array',
  'ReadonlyArray',
  'Set',
  'ReadonlySet',
  'Iterable',
  'IterableIterator',
  'AsyncIterable',
  'AsyncIterableIterator',
  'Generator',
  'AsyncGenerator',
]);
const MAPS = new Set(['Map', 'ReadonlyMap', 'WeakMap']);
/** Of what a generated client accepts, the filters and what could be done to related records: questions and options, not data. */
const PRISMA_QUERY = /(?:Where|WhereUnique|Filter|OrderBy|Nested)\w*Input$|Filter(?:<|$)/;
const WRAPPERS = new Set(['Promise', 'PromiseLike']);

/** What the catalogue knows of types of libraries. */
interface KnownLibraries {
  hasLibrarySources(packageName: string, typeName: string): boolean;
  associations: AssociationNames;
}

/** What is directly in a type: tagged members, and members to look into. An empty key is the type itself under another name. */
interface Layer {
  tags: { path: string[]; tag: Tag }[];
  inner: Member[];
  /** Records of other tables, which are there only where a query loads them. */
  associations: Member[];
  truncated: boolean;
}

interface Member {
  path: string[];
  type: ts.Type;
}

/** A type to look into, and the types that lead to it. */
interface Visit {
  type: ts.Type;
  path: string[];
  above: readonly ts.Type[];
  /** An association leads there. */
  isAssociated: boolean;
}

/** Walks types for the tagged declarations in them. What is directly in a type is read from the checker once. */
export class ShapeReader {
  readonly #layers = new Map<ts.Type, Layer>();
  readonly #shapes = new Map<ts.Type, TypeShape | undefined>();
  readonly #loaded = new Map<string, Map<ts.Type, TypeShape | undefined>>();

  constructor(
    private readonly ts: Compiler,
    private readonly checker: GuardedChecker,
    private readonly tags: TagReader,
    private readonly names: ModuleNames,
    private readonly catalogue: KnownLibraries,
    private readonly schemas: SchemaTypes,
  ) {}

  /**
   * @param loaded associations of a record that are there, if it is one
   * @returns the tagged paths of a type; `undefined` when it has none
   */
  shapeOf(type: ts.Type, loaded?: Loaded): TypeShape | undefined {
    const shapes = loaded === undefined ? this.#shapes : this.#shapesLoaded(loaded);
    if (shapes.has(type)) return shapes.get(type);
    const shape = this.#walk(type, loaded);
    const found = shape.paths.length === 0 ? undefined : shape;
    shapes.set(type, found);
    return found;
  }

  #shapesLoaded(loaded: Loaded): Map<ts.Type, TypeShape | undefined> {
    const key = loaded === 'any' ? loaded : [...loaded].sort().join(' ');
    let shapes = this.#loaded.get(key);
    if (shapes === undefined) this.#loaded.set(key, (shapes = new Map<ts.Type, TypeShape | undefined>()));
    return shapes;
  }

  /** @returns the tagged paths of a declared type; read from its schema where the schema's library is not installed */
  shapeOfNode(node: ts.TypeNode): TypeShape | undefined {
    const type = this.checker.getTypeFromTypeNode(node);
    const shape = this.shapeOf(type);
    if (shape !== undefined) return shape;
    const layer: Layer = { tags: [], inner: [], associations: [], truncated: false };
    this.#readSchema(this.schemas.ofType(node), [], layer);
    if (layer.tags.length === 0) return undefined;
    const isLong = layer.tags.length > MAX_PATHS;
    return { name: node.getText().slice(0, 40), paths: layer.tags.slice(0, MAX_PATHS), truncated: isLong };
  }

  /** The tags of a schema's members, those of inner objects below them. */
  #readSchema(schema: SchemaObject | undefined, path: readonly string[], layer: Layer): void {
    if (schema === undefined || path.length >= MAX_DEPTH) return;
    if (schema.items !== undefined) this.#readSchema(schema.items, [...path, '*'], layer);
    for (const [name, { symbol, inner }] of schema.members) {
      const tag = this.tags.tagOfSymbol(symbol);
      if (tag !== undefined) layer.tags.push({ path: [...path, name], tag });
      else this.#readSchema(inner, [...path, name], layer);
    }
  }

  /** Breadth first, so that of a recursive type the shortest paths are found. */
  #walk(root: ts.Type, loaded: Loaded | undefined): TypeShape {
    const shape: TypeShape = { name: this.#nameOf(root), paths: [], truncated: false };
    const keys = new Set<string>();
    const visits = new Map<ts.Type, number>();
    const queue: Visit[] = [{ type: root, path: [], above: [], isAssociated: false }];
    for (let i = 0; i < queue.length; i++) {
      const { type, path, above, isAssociated } = queue[i]!;
      const count = (visits.get(type) ?? 0) + 1;
      if (above.includes(type)) continue;
      visits.set(type, count);
      if (path.length > MAX_DEPTH || i >= MAX_VISITS) {
        shape.truncated = true;
        continue;
      }
      if (count > MAX_VISITS_OF_TYPE) {
        if (this.#layerOf(type).tags.length > 0) shape.truncated = true;
        continue;
      }
      const layer = this.#layerOf(type);
      if (layer.truncated) shape.truncated = true;
      for (const tagged of layer.tags) this.#push(shape, keys, [...path, ...tagged.path], tagged.tag);
      for (const inner of layer.inner)
        queue.push({ type: inner.type, path: [...path, ...inner.path], above: [...above, type], isAssociated });
      for (const other of loaded === undefined ? [] : layer.associations) {
        const there = [...path, ...other.path];
        const isLoaded = loaded === 'any' ? !isAssociated : loaded?.has(there.filter((key) => key !== '*').join('.'));
        if (isLoaded === true)
          queue.push({ type: other.type, path: there, above: [...above, type], isAssociated: true });
      }
    }
    return shape;
  }

  #push(shape: TypeShape, keys: Set<string>, path: string[], tag: Tag): void {
    const key = `${path.join('.')} ${tag.symbol} ${tag.category}`;
    if (keys.has(key)) return;
    keys.add(key);
    if (path.length > MAX_DEPTH || shape.paths.length >= MAX_PATHS) shape.truncated = true;
    else shape.paths.push({ path, tag });
  }

  #layerOf(type: ts.Type): Layer {
    const known = this.#layers.get(type);
    if (known !== undefined) return known;
    const layer: Layer = { tags: [], inner: [], associations: [], truncated: false };
    this.#layers.set(type, layer);
    this.#read(type, layer);
    return layer;
  }

  #read(type: ts.Type, layer: Layer): void {
    const { TypeFlags } = this.ts;
    if (type.isUnion()) {
      if (this.#isReference(type)) return;
      const members = type.types.filter((member) => this.#mayHold(member));
      if (members.length > MAX_UNION) layer.truncated = true;
      for (const member of members.slice(0, MAX_UNION)) layer.inner.push({ path: [], type: member });
      return;
    }
    if (!this.#mayHold(type)) return;
    const whole = this.#tagOfWhole(type);
    if (whole !== undefined) {
      layer.tags.push({ path: [], tag: whole });
      return;
    }
    if (type.flags & TypeFlags.TypeParameter) {
      const constraint = this.checker.getBaseConstraintOfType(type);
      if (constraint !== undefined && constraint !== type) layer.inner.push({ path: [], type: constraint });
      return;
    }
    if (this.#readContainer(type, layer)) return;
    if (this.#isForeign(type) || type.getCallSignatures().length > 0) return;
    this.#readProperties(type, layer);
  }

  /**
   * `string | Customer` in what a service answers: the id of a record, and the record itself only where that was asked for. Code that has the record
   * has told them apart.
   */
  #isReference(type: ts.UnionType): boolean {
    if (!type.types.some(({ flags }) => flags & this.ts.TypeFlags.String)) return false;
    const records = type.types.filter((member) => this.#mayHold(member));
    if (!records.every((record) => record.getProperty('id') !== undefined)) return false;
    return records.some(({ symbol }) => {
      const declaration = (symbol as ts.Symbol | undefined)?.declarations?.[0];
      const packageName = declaration === undefined ? undefined : this.names.packageOfDeclaration(declaration);
      return packageName !== undefined && this.catalogue.hasLibrarySources(packageName, symbol.name);
    });
  }

  #mayHold(type: ts.Type): boolean {
    const { TypeFlags } = this.ts;
    return (type.flags & (TypeFlags.Object | TypeFlags.Intersection | TypeFlags.Union | TypeFlags.TypeParameter)) !== 0;
  }

  #readContainer(type: ts.Type, layer: Layer): boolean {
    const { checker } = this;
    if (checker.isTupleType(type)) {
      checker
        .getTypeArguments(type as ts.TypeReference)
        .forEach((item, i) => layer.inner.push({ path: [String(i)], type: item }));
      return true;
    }
    const name = type.symbol?.name;
    if (name === undefined || name.startsWith('__') || !this.#isPlatform(type)) return false;
    const [first, second] = checker.getTypeArguments(type as ts.TypeReference);
    if (CONTAINERS.has(name) && first !== undefined) layer.inner.push({ path: ['*'], type: first });
    else if (WRAPPERS.has(name) && first !== undefined) layer.inner.push({ path: [], type: first });
    else if (MAPS.has(name) && first !== undefined && second !== undefined) {
      // A value by its key, and the pairs that iterating gives.
      layer.inner.push(
        { path: ['*'], type: second },
        { path: ['*', '1'], type: second },
        { path: ['*', '0'], type: first },
      );
    }
    return true;
  }

  #readProperties(type: ts.Type, layer: Layer): void {
    const { ts, checker } = this;
    const index = checker.getIndexInfosOfType(type)[0];
    if (index !== undefined) layer.inner.push({ path: ['*'], type: index.type });
    const properties = checker.getPropertiesOfType(type);
    if (properties.length > MAX_PROPERTIES) layer.truncated = true;
    for (const property of properties.slice(0, MAX_PROPERTIES)) {
      if (property.flags & (ts.SymbolFlags.Method | ts.SymbolFlags.Prototype) || property.name.startsWith('__'))
        continue;
      const tag = this.tags.tagOfSymbol(property, () => type);
      if (tag !== undefined) layer.tags.push({ path: [property.name], tag });
      else if (!isPlain(ts, property)) {
        const inner = checker.getTypeOfSymbol(property);
        if (!this.#isOfLibrary(property, inner)) this.#readInner(property, inner, layer);
      }
    }
  }

  #readInner(property: ts.Symbol, type: ts.Type, layer: Layer): void {
    const annotation = annotationOf(this.ts, property.valueDeclaration);
    if (annotation !== undefined && this.#isUnresolved(type))
      this.#readSchema(this.schemas.ofType(annotation), [property.name], layer);
    else {
      const isOther = isAssociation(this.ts, property, this.catalogue.associations);
      (isOther ? layer.associations : layer.inner).push({ path: [property.name], type });
    }
  }

  /** What a class of the project inherits of a library's, a client's socket: as in the library's own type, that is the catalogue's matter. */
  #isOfLibrary(property: ts.Symbol, type: ts.Type): boolean {
    const holder = property.valueDeclaration?.parent;
    if (holder === undefined || !(this.ts.isClassLike(holder) || this.ts.isInterfaceDeclaration(holder))) return false;
    const packageName = this.names.packageOfDeclaration(holder);
    if (packageName === undefined || packageName === '.prisma' || packageName === '@prisma/client') return false;
    if (this.catalogue.hasLibrarySources(packageName, holder.name?.text ?? '')) return false;
    return this.#isLibrarys(type);
  }

  /** Whether a type, each member of a union and whatever a generic type is given is declared by a library, as far as it may hold something. */
  #isLibrarys(type: ts.Type, above: readonly ts.Type[] = []): boolean {
    if (above.includes(type) || !this.#mayHold(type)) return true;
    const inner = [...above, type];
    if (type.isUnion()) return type.types.every((member) => this.#isLibrarys(member, inner));
    const declaration = (type.symbol as ts.Symbol | undefined)?.declarations?.[0];
    if (declaration === undefined || this.names.packageOfDeclaration(declaration) === undefined) return false;
    if (above.length >= MAX_DEPTH) return true;
    return this.checker
      .getTypeArguments(type as ts.TypeReference)
      .every((argument) => this.#isLibrarys(argument, inner));
  }

  #isUnresolved(type: ts.Type): boolean {
    if (type.flags & this.ts.TypeFlags.Any) return true;
    if (!this.checker.isArrayType(type)) return false;
    const [item] = this.checker.getTypeArguments(type as ts.TypeReference);
    return item !== undefined && (item.flags & this.ts.TypeFlags.Any) !== 0;
  }

  /** A tag on the type itself: JSDoc on its alias, interface or class; a brand. */
  #tagOfWhole(type: ts.Type): Tag | undefined {
    const alias = type.aliasSymbol === undefined ? undefined : this.tags.tagOfType(type.aliasSymbol);
    if (alias !== undefined) return alias;
    const brand = type.isIntersection() ? this.tags.tagOfBrand(type) : undefined;
    if (brand !== undefined) return brand;
    const { symbol } = type;
    if (symbol !== undefined && symbol.flags & (this.ts.SymbolFlags.Interface | this.ts.SymbolFlags.Class))
      return this.tags.tagOfType(symbol);
    return undefined;
  }

  #isPlatform(type: ts.Type): boolean {
    const declaration = type.symbol?.declarations?.[0];
    return declaration !== undefined && this.names.packageOfDeclaration(declaration) === 'global';
  }

  /** A type of a dependency is the catalogue's matter: its properties are not walked, unless the catalogue has sources in it. */
  #isForeign(type: ts.Type): boolean {
    const symbol = type.symbol as ts.Symbol | undefined;
    const declaration = symbol?.declarations?.[0];
    if (symbol === undefined || declaration === undefined || symbol.name.startsWith('__')) return false;
    const packageName = this.names.packageOfDeclaration(declaration);
    if (packageName === undefined) return false;
    if (packageName === '.prisma' || packageName === '@prisma/client') return PRISMA_QUERY.test(symbol.name);
    return !this.catalogue.hasLibrarySources(packageName, symbol.name);
  }

  #nameOf(type: ts.Type): string {
    const name = type.aliasSymbol?.name ?? (type.symbol as ts.Symbol | undefined)?.name ?? 'value';
    return name.startsWith('__') ? 'object' : name;
  }
}

/** A property declared with a keyword type has nothing below it, whatever the checker would say. */
function isPlain(ts: Compiler, property: ts.Symbol): boolean {
  switch (annotationOf(ts, property.valueDeclaration)?.kind) {
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
