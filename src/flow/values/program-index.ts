import type { ClassIR, FunctionIR, ModuleIR, NamespaceMember } from '../../ir/module-ir.js';
import type { SymbolId, VariableId } from '../../ir/ops.js';
import type { Place } from '../../model/place.js';
import type { Tag } from '../../model/tag.js';

/** A tagged path inside a shape, tags by index into the program's table. */
export interface ShapeNode {
  name: string;
  /** Tags of the value itself; several where a union's members are tagged differently. */
  tags: number[];
  children: Map<string, ShapeNode>;
}

/** All modules of a scan under one roof: look-ups by id, tables merged. Plain data in, plain data out. */
export interface ProgramIndex {
  modules: ReadonlyMap<SymbolId, ModuleIR>;
  functions: ReadonlyMap<SymbolId, FunctionIR>;
  moduleOf: ReadonlyMap<SymbolId, ModuleIR>;
  classes: ReadonlyMap<SymbolId, ClassIR>;
  /** Of the function that has the most. */
  mostParameters: number;
  tags: readonly Tag[];
  shapes: readonly ShapeNode[];
  /** Index into `tags` of a module's tag. */
  tagIndex(module: ModuleIR, index: number): number;
  shapeIndex(module: ModuleIR, index: number): number;
  /** Adds a tag that no declaration carries: a source that the configuration names. */
  addTag(tag: Tag): number;
  /** Functions that a target may run: itself, or the implementations of a member without a body. */
  implementations(target: SymbolId): readonly SymbolId[];
  /** Whether there are more of them than are followed. */
  hasMore(target: SymbolId): boolean;
  /** A member of a class or of one it extends. */
  member(cls: SymbolId, table: 'methods' | 'getters' | 'setters' | 'statics', name: string): SymbolId | undefined;
  /** A class and its bases, the nearest first. */
  lineage(cls: SymbolId): readonly SymbolId[];
  /** The topmost class that a class extends: instances of a hierarchy share what is known of them. */
  rootClass(cls: SymbolId): SymbolId;
  isModuleVariable(this: void, variable: VariableId): boolean;
  /** What a name in a namespace stands for. */
  namespaceMember(this: void, variable: VariableId, name: string): NamespaceMember | undefined;
  /** Whether a variable only ever holds what is written out where it is declared. */
  isConstantData(this: void, variable: VariableId): boolean;
  /** Whether a function is used as a value somewhere: then its calls are not all known. */
  isHandedOn(fn: SymbolId): boolean;
  placeOf(fn: SymbolId, at: number, end: number): Place;
}

/** Most implementations that a call of an interface member is followed into, see docs/known-limits.md. */
export const MAX_TARGETS = 40;

/** Classes that may stand for an interface of a single method, where none names it, see docs/known-limits.md. */
export const MAX_NAMESAKES = 4;

/** The content of a file of data stands in the text too: its variable is named by what imports it. */
function isDataFile(variable: VariableId): boolean {
  return variable.endsWith('.json:export=');
}

export function indexProgram(modules: readonly ModuleIR[]): ProgramIndex {
  const functions = new Map<SymbolId, FunctionIR>();
  const moduleOf = new Map<SymbolId, ModuleIR>();
  const classes = new Map<SymbolId, ClassIR>();
  const byId = new Map<SymbolId, ModuleIR>();
  const tags: Tag[] = [];
  const tagKeys = new Map<string, number>();
  const tagTables = new Map<ModuleIR, number[]>();
  const shapes: ShapeNode[] = [];
  const shapeTables = new Map<ModuleIR, number>();
  let mostParameters = 0;

  for (const module of modules) {
    byId.set(module.id, module);
    for (const fn of module.functions) {
      if (functions.has(fn.id)) continue;
      functions.set(fn.id, fn);
      moduleOf.set(fn.id, module);
      mostParameters = Math.max(mostParameters, fn.params.length);
    }
    for (const cls of module.classes) if (!classes.has(cls.id)) classes.set(cls.id, cls);
    const table = module.tags.map((tag) => {
      const key = `${tag.symbol} ${tag.category} ${tag.confidence}`;
      const known = tagKeys.get(key);
      if (known !== undefined) return known;
      tagKeys.set(key, tags.length);
      return tags.push(tag) - 1;
    });
    tagTables.set(module, table);
    shapeTables.set(module, shapes.length);
    for (const shape of module.shapes)
      shapes.push(
        shapeTree(
          shape.name,
          shape.paths.map(({ path, tag }) => ({ path, tag: table[tag]! })),
        ),
      );
  }

  const namespaces = namespaceTables(modules);
  const handedOn = new Set(modules.flatMap((module) => module.handedOn));
  const constants = new Set(modules.flatMap((module) => module.constants));
  const changed = new Set(modules.flatMap((module) => module.changed));
  const implementations = implementationIndex(modules, classes, functions);
  return {
    mostParameters,
    modules: byId,
    functions,
    moduleOf,
    classes,
    tags,
    shapes,
    tagIndex: (module, index) => tagTables.get(module)![index]!,
    shapeIndex: (module, index) => shapeTables.get(module)! + index,
    addTag: (tag) => tags.push(tag) - 1,
    implementations: implementations.of,
    hasMore: implementations.areMore,
    member: (cls, table, name) => findMember(classes, cls, table, name),
    lineage: (cls) => lineageOf(classes, cls),
    rootClass: (cls) => rootOf(classes, cls),
    isConstantData: (variable) => (constants.has(variable) || isDataFile(variable)) && !changed.has(variable),
    isHandedOn: (fn) => handedOn.has(fn),
    isModuleVariable: (variable) => {
      const owner = variable.slice(0, variable.lastIndexOf(':'));
      return !functions.has(owner) || functions.get(owner)!.kind === 'module';
    },
    namespaceMember: (variable, name) => namespaces.get(variable)?.get(name),
    placeOf: (fn, at, end) => placeIn(moduleOf.get(fn)!, at, end),
  };
}

/** Every file that uses a namespace as a value describes it alike. */
function namespaceTables(modules: readonly ModuleIR[]): Map<VariableId, Map<string, NamespaceMember>> {
  const tables = new Map<VariableId, Map<string, NamespaceMember>>();
  for (const { namespaces } of modules)
    for (const { id, members } of namespaces)
      if (!tables.has(id)) tables.set(id, new Map(members.map((member) => [member.name, member])));
  return tables;
}

function shapeTree(name: string, paths: readonly { path: readonly string[]; tag: number }[]): ShapeNode {
  const root: ShapeNode = { name, tags: [], children: new Map() };
  for (const { path, tag } of paths) {
    let node = root;
    for (const key of path) {
      let child = node.children.get(key);
      if (child === undefined) node.children.set(key, (child = { name, tags: [], children: new Map() }));
      node = child;
    }
    if (!node.tags.includes(tag)) node.tags.push(tag);
  }
  return root;
}

/** A shape's node under a key; a number also means any element. */
export function shapeChild(node: ShapeNode, key: string): ShapeNode | undefined {
  if (key.startsWith('@')) return undefined;
  // Of the pairs that iterating a map gives, only the value may be tagged.
  if (key === '0' && node.children.has('1')) return node.children.get('0');
  return node.children.get(key) ?? (key === '*' ? undefined : node.children.get('*'));
}

function findMember(
  classes: ReadonlyMap<SymbolId, ClassIR>,
  cls: SymbolId,
  table: 'methods' | 'getters' | 'setters' | 'statics',
  name: string,
): SymbolId | undefined {
  for (const at of lineageOf(classes, cls)) {
    const members: Record<string, SymbolId> | undefined = classes.get(at)?.[table];
    if (members !== undefined && Object.hasOwn(members, name)) return members[name];
  }
  return undefined;
}

const lineages = new WeakMap<ReadonlyMap<SymbolId, ClassIR>, Map<SymbolId, readonly SymbolId[]>>();

/** A class and its bases, the nearest first. */
function lineageOf(classes: ReadonlyMap<SymbolId, ClassIR>, cls: SymbolId): readonly SymbolId[] {
  let known = lineages.get(classes);
  if (known === undefined) lineages.set(classes, (known = new Map<SymbolId, readonly SymbolId[]>()));
  let lineage = known.get(cls);
  if (lineage === undefined) {
    const found = new Set<SymbolId>();
    addLineage(classes, cls, found);
    known.set(cls, (lineage = [...found]));
  }
  return lineage;
}

function addLineage(classes: ReadonlyMap<SymbolId, ClassIR>, cls: SymbolId, found: Set<SymbolId>): void {
  if (found.has(cls)) return;
  found.add(cls);
  const known = classes.get(cls);
  if (known?.extends !== undefined) addLineage(classes, known.extends, found);
  for (const mixed of known?.mixes ?? []) addLineage(classes, mixed, found);
}

function rootOf(classes: ReadonlyMap<SymbolId, ClassIR>, cls: SymbolId): SymbolId {
  const seen = new Set<SymbolId>();
  let at = cls;
  for (;;) {
    const base = classes.get(at)?.extends;
    if (base === undefined || seen.has(base)) return at;
    seen.add(at);
    at = base;
  }
}

/**
 * Class hierarchy analysis for members: overriding methods below a class, implementations of an interface by name (`implements`), by
 * literal, and, where nobody does either, by structure: classes that have all its members.
 */
function implementationIndex(
  modules: readonly ModuleIR[],
  classes: ReadonlyMap<SymbolId, ClassIR>,
  functions: ReadonlyMap<SymbolId, FunctionIR>,
): { of(target: SymbolId): readonly SymbolId[]; areMore(target: SymbolId): boolean } {
  const below = new Map<SymbolId, SymbolId[]>();
  for (const cls of classes.values()) {
    for (const parent of [cls.extends, ...(cls.mixes ?? []), ...cls.implements]) {
      if (parent === undefined) continue;
      const list = below.get(parent);
      if (list === undefined) below.set(parent, [cls.id]);
      else list.push(cls.id);
    }
  }
  const literals = new Map<SymbolId, Record<string, SymbolId>[]>();
  for (const module of modules) {
    for (const { contract, members } of module.implementers) {
      if (members === undefined) continue;
      const list = literals.get(contract);
      if (list === undefined) literals.set(contract, [members]);
      else list.push(members);
    }
  }
  const memo = new Map<SymbolId, readonly SymbolId[]>();
  const cut = new Set<SymbolId>();
  return {
    of: (target) => {
      const known = memo.get(target);
      if (known !== undefined) return known;
      const found = findImplementations(target);
      if (found.length > MAX_TARGETS) cut.add(target);
      const kept = found.slice(0, MAX_TARGETS);
      memo.set(target, kept);
      return kept;
    },
    areMore: (target) => cut.has(target),
  };

  function findImplementations(target: SymbolId): readonly SymbolId[] {
    const dot = target.lastIndexOf('.');
    const owner = target.slice(0, dot);
    const [name, table] = memberName(target.slice(dot + 1));
    const cls = classes.get(owner);
    const found = new Set<SymbolId>();
    // A decorated method is what its decorators make of it.
    const own = cls !== undefined && Object.hasOwn(cls[table], name) ? cls[table][name]! : target;
    if (functions.has(own)) found.add(own);
    if (cls === undefined)
      for (const members of literals.get(owner) ?? []) if (Object.hasOwn(members, name)) found.add(members[name]!);
    if (table === 'statics') return [...found];
    if (name === 'constructor') return constructorsOf(owner, found);
    // Of what is not scanned itself, classes that are may be below it.
    for (const id of descendants(owner)) {
      const members = classes.get(id)?.[table];
      if (members === undefined) continue;
      const own = Object.hasOwn(members, name)
        ? members[name]
        : table === 'methods'
          ? classes.get(id)!.getters[name]
          : undefined;
      if (own !== undefined && functions.has(own)) found.add(own);
      for (const literal of literals.get(id) ?? []) if (Object.hasOwn(literal, name)) found.add(literal[name]!);
      // A class that implements an interface may inherit the member.
      const inherited = found.size === 0 ? findMember(classes, id, table, name) : undefined;
      if (inherited !== undefined && functions.has(inherited)) found.add(inherited);
    }
    if (found.size === 0 && cls?.abstract === true) for (const id of structural(cls, name, target)) found.add(id);
    return [...found].sort();
  }

  function constructorsOf(owner: SymbolId, found: Set<SymbolId>): readonly SymbolId[] {
    const own = classes.get(owner)?.constructorFn;
    if (own !== undefined) found.add(own);
    return [...found];
  }

  function descendants(owner: SymbolId): SymbolId[] {
    const seen = new Set<SymbolId>([owner]);
    for (const id of seen) for (const child of below.get(id) ?? []) seen.add(child);
    return [...seen];
  }

  /** Whether a class has a method that can be called with so many arguments. */
  function fits(cls: SymbolId, member: string, most = Infinity): boolean {
    const method = findMember(classes, cls, 'methods', member);
    const params = method === undefined ? undefined : (functions.get(method)?.params ?? []);
    return params?.every((param, i) => i < most || param.optional === true || param.rest === true) ?? false;
  }

  function structural(contract: ClassIR, name: string, target: SymbolId): SymbolId[] {
    const names = Object.keys(contract.methods);
    const found: SymbolId[] = [];
    for (const cls of classes.values()) {
      if (cls.abstract || !names.every((member) => fits(cls.id, member, contract.arity?.[member]))) continue;
      const method = findMember(classes, cls.id, 'methods', name);
      if (method !== undefined) found.push(method);
    }
    // One common name says little: `send` of a mail client is not that of every channel.
    if (names.length > 1 || found.length <= MAX_NAMESAKES) return found;
    cut.add(target);
    return [];
  }
}

/** `get text` and `set text` are the accessors of `text`. */
function memberName(name: string): [string, 'methods' | 'getters' | 'setters' | 'statics'] {
  if (name.startsWith('static ')) return [name.slice(7), 'statics'];
  if (name.startsWith('get ')) return [name.slice(4), 'getters'];
  return name.startsWith('set ') ? [name.slice(4), 'setters'] : [name, 'methods'];
}

function placeIn(module: ModuleIR, at: number, end: number): Place {
  const [line, column] = lineAndColumn(module.lineStarts, at);
  const [endLine, endColumn] = lineAndColumn(module.lineStarts, Math.max(at, end));
  return { file: module.file, line, column, endLine, endColumn };
}

/** Binary search of the line that an offset is on. */
function lineAndColumn(lineStarts: readonly number[], offset: number): [number, number] {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return [low + 1, offset - (lineStarts[low] ?? 0) + 1];
}
