import { ts } from 'ts-morph';

/** A declaration that a path of the catalogue leads to. */
export interface Found {
  /** Name of the interface or class that declares the member; empty for what a module or the platform declares. */
  container: string;
  /** File of the declaration. */
  file: string;
  /** Most arguments that a signature of it takes; `Infinity` for a rest parameter, and where there is no signature to ask. */
  arity: number;
}

/**
 * Follows a path of the catalogue from everything a package exports: the export itself, its instances, what it returns, and its types.
 *
 * @param modules the package's modules; ignored for globals
 * @param path `customers.create`, `new Client`, `=cookie`, `(default)`
 * @param isGlobal whether the path starts at a global of the platform
 * @param types names of declaring types to look for as well, among all that the program has loaded
 */
export function findPath(
  program: ts.Program,
  modules: readonly ts.Symbol[],
  path: string,
  isGlobal: boolean,
  types: readonly string[] = [],
): Found[] {
  const checker = program.getTypeChecker();
  const segments = path.split('.');
  if (path === '(default)') return modules.flatMap((module) => defaultExport(checker, module));
  const roots = isGlobal
    ? globalRoots(program, segments, types)
    : modules.flatMap((module) => moduleRoots(checker, module));
  const found: Found[] = [];
  for (const root of roots) {
    follow(checker, root, segments, found);
    if (found.length > 40) break;
  }
  return found;
}

const roots = new WeakMap<ts.Symbol, ts.Type[]>();

/** Types that a path may start from. */
function moduleRoots(checker: ts.TypeChecker, module: ts.Symbol): ts.Type[] {
  const known = roots.get(module);
  if (known) return known;
  const types = new Set<ts.Type>();
  const resolved = wholeModule(checker, module);
  types.add(checker.getTypeOfSymbol(resolved));
  for (const exported of [resolved, ...checker.getExportsOfModule(module)]) addTypesOf(checker, exported, types, 0);
  const list = [...types];
  roots.set(module, list);
  return list;
}

function addTypesOf(checker: ts.TypeChecker, exported: ts.Symbol, types: Set<ts.Type>, depth: number): void {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  if (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias))
    types.add(checker.getDeclaredTypeOfSymbol(symbol));
  if (symbol.flags & ts.SymbolFlags.Value) {
    const type = checker.getTypeOfSymbol(symbol);
    types.add(type);
    for (const made of madeBy(type)) {
      types.add(made);
      for (const client of clientsIn(checker, made)) types.add(client);
      for (const again of made.getCallSignatures()) types.add(unwrap(checker, again.getReturnType()));
    }
    for (const property of type.getProperties()) {
      if (types.size < 4000 && !(property.flags & ts.SymbolFlags.Prototype))
        for (const made of madeBy(checker.getTypeOfSymbol(property))) types.add(unwrap(checker, made));
    }
  }
  if (depth < 2 && symbol.flags & ts.SymbolFlags.Module) {
    for (const inner of checker.getExportsOfModule(symbol)) addTypesOf(checker, inner, types, depth + 1);
  }
}

/** Instances that a class makes and values that a function returns. */
function madeBy(type: ts.Type): ts.Type[] {
  return [...type.getConstructSignatures(), ...type.getCallSignatures()].map((signature) => signature.getReturnType());
}

/** Instances of classes that stand in an instance: a client that an application or a session holds. */
function clientsIn(checker: ts.TypeChecker, made: ts.Type): ts.Type[] {
  if (!isInstance(made)) return [];
  return made
    .getProperties()
    .map((property) => checker.getTypeOfSymbol(property))
    .filter(isInstance);
}

function isInstance(type: ts.Type): boolean {
  const symbol = type.symbol as ts.Symbol | undefined;
  return (
    symbol !== undefined && (symbol.flags & ts.SymbolFlags.Class) !== 0 && type.getConstructSignatures().length === 0
  );
}

function unwrap(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  return checker.getAwaitedType(type) ?? type;
}

/** Globals: the types named by the definition, and the type of `globalThis` for whole paths. */
function globalRoots(program: ts.Program, segments: readonly string[], types: readonly string[]): ts.Type[] {
  const checker = program.getTypeChecker();
  const wanted = new Set(types);
  const first = (segments[0] ?? '').replace(/^(new |=)/, '');
  const all = program
    .getSourceFiles()
    .slice(0, 1)
    .flatMap((file) => checker.getSymbolsInScope(file, ts.SymbolFlags.Value | ts.SymbolFlags.Type));
  const instances = all
    .filter((symbol) => wanted.has(symbol.name))
    .map((symbol) => checker.getDeclaredTypeOfSymbol(symbol));
  const value = all.find((symbol) => symbol.name === first && symbol.flags & ts.SymbolFlags.Value);
  return value ? [...instances, globalHolder(checker, value)] : instances;
}

const holders = new WeakMap<ts.Type, ts.Symbol>();

/** A stand-in whose only member is the global, so that paths are followed alike from modules and from the platform. */
function globalHolder(checker: ts.TypeChecker, value: ts.Symbol): ts.Type {
  const type = Object.create(checker.getAnyType()) as ts.Type;
  holders.set(type, value);
  return type;
}

function propertyOf(checker: ts.TypeChecker, type: ts.Type, name: string): ts.Symbol | undefined {
  const held = holders.get(type);
  if (held) return held.name === name ? held : undefined;
  return checker.getPropertyOfType(checker.getApparentType(checker.getNonNullableType(type)), name);
}

function follow(checker: ts.TypeChecker, start: ts.Type, segments: readonly string[], found: Found[]): void {
  const [segment = '', ...rest] = segments;
  if (rest.length === 0) {
    found.push(...endsIn(checker, start, segment));
    return;
  }
  for (const property of propertiesFor(checker, start, segment)) {
    if (found.length > 40) return;
    const type = checker.getTypeOfSymbol(property);
    for (const next of [
      type,
      ...type.getCallSignatures().map((signature) => unwrap(checker, signature.getReturnType())),
    ]) {
      follow(checker, next, rest, found);
    }
  }
}

function propertiesFor(checker: ts.TypeChecker, type: ts.Type, segment: string): ts.Symbol[] {
  if (segment === '*') return checker.getPropertiesOfType(checker.getApparentType(type)).slice(0, 200);
  const property = propertyOf(checker, type, segment);
  return property ? [property] : [];
}

function endsIn(checker: ts.TypeChecker, type: ts.Type, segment: string): Found[] {
  if (segment === '=*') return [{ container: type.symbol?.name ?? '', file: fileOf(type.symbol), arity: Infinity }];
  const isNew = segment.startsWith('new ');
  const property = propertyOf(checker, type, segment.replace(/^(new |=)/, ''));
  if (!property) return [];
  const value = checker.getTypeOfSymbol(
    property.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(property) : property,
  );
  const fits =
    segment.startsWith('=') ||
    isAny(value) ||
    (isNew ? value.getConstructSignatures() : callSignatures(checker, value)).length > 0 ||
    segment.includes('.') ||
    isGuardLike(value);
  if (!fits) return [];
  const declared = declarationsOf(checker, property);
  // A member of a mapped type is declared nowhere: the function that it is, is.
  return declared.length > 0
    ? declared
    : [{ container: '', file: fileOf(value.symbol), arity: arityOf(checker, property) }];
}

/** Properties that are read as guards (`Cookiebot.consent.statistics`) are booleans. */
function isGuardLike(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.BooleanLike | ts.TypeFlags.Boolean)) !== 0;
}

function callSignatures(checker: ts.TypeChecker, type: ts.Type): readonly ts.Signature[] {
  const parts = type.isUnion() ? type.types : [checker.getNonNullableType(type)];
  return parts.flatMap((part) => part.getCallSignatures());
}

function isAny(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Any) !== 0;
}

function declarationsOf(checker: ts.TypeChecker, property: ts.Symbol): Found[] {
  const symbol = property.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(property) : property;
  return (symbol.declarations ?? []).map((declaration) => ({
    container: containerOf(declaration),
    file: declaration.getSourceFile().fileName,
    arity: arityOf(checker, symbol),
  }));
}

function arityOf(checker: ts.TypeChecker, symbol: ts.Symbol): number {
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
  const signatures = [...type.getCallSignatures(), ...type.getConstructSignatures()];
  const counts = signatures.map(({ parameters }) => {
    const last = parameters.at(-1)?.valueDeclaration;
    return last !== undefined && ts.isParameter(last) && last.dotDotDotToken ? Infinity : parameters.length;
  });
  return counts.length === 0 ? Infinity : Math.max(...counts);
}

function containerOf(declaration: ts.Declaration): string {
  // A module is declared by its file, which stands in nothing.
  const parent = declaration.parent as ts.Node | undefined;
  if (parent === undefined) return '';
  return (ts.isClassLike(parent) || ts.isInterfaceDeclaration(parent)) && parent.name ? parent.name.text : '';
}

function defaultExport(checker: ts.TypeChecker, module: ts.Symbol): Found[] {
  const resolved = wholeModule(checker, module);
  const candidates = [resolved, ...checker.getExportsOfModule(module).filter((symbol) => symbol.name === 'default')];
  return candidates
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter(
      (symbol) => symbol.flags & ts.SymbolFlags.Value && checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0,
    )
    .flatMap((symbol) => declarationsOf(checker, symbol));
}

function fileOf(symbol: ts.Symbol | undefined): string {
  return symbol?.declarations?.[0]?.getSourceFile().fileName ?? '';
}

/** What `export =` gives, or the module itself. */
function wholeModule(checker: ts.TypeChecker, module: ts.Symbol): ts.Symbol {
  const whole = module.exports?.get(ts.InternalSymbolName.ExportEquals);
  if (!whole) return module;
  return whole.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(whole) : whole;
}

/**
 * Follows a path from the types that a package's own files declare, exported or not: resources that only getters lead to.
 *
 * @param types only from types of these names, when given
 */
export function findInDeclared(program: ts.Program, name: string, path: string, types?: readonly string[]): Found[] {
  const checker = program.getTypeChecker();
  const folders = name.startsWith('node:')
    ? ['/@types/node/']
    : [`/node_modules/${name}/`, `/@types/${name.replace(/^@(.+)\//, '$1__')}/`];
  const found: Found[] = [];
  for (const file of program.getSourceFiles()) {
    if (!folders.some((folder) => file.fileName.includes(folder))) continue;
    for (const declaration of typeDeclarations(file.statements)) {
      if (types && !types.includes(declaration.name?.text ?? '')) continue;
      const symbol = declaration.name && checker.getSymbolAtLocation(declaration.name);
      if (symbol && found.length <= 40)
        follow(checker, checker.getDeclaredTypeOfSymbol(symbol), path.split('.'), found);
    }
  }
  return found;
}

/** Names of all interfaces and classes that a program has loaded. */
export function declaredTypeNames(program: ts.Program): ReadonlySet<string> {
  const declarations = program.getSourceFiles().flatMap((file) => typeDeclarations(file.statements));
  return new Set(declarations.flatMap(({ name }) => (name ? [name.text] : [])));
}

function typeDeclarations(statements: readonly ts.Statement[]): (ts.ClassDeclaration | ts.InterfaceDeclaration)[] {
  return statements.flatMap((statement) => {
    if (ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement)) return [statement];
    const body = ts.isModuleDeclaration(statement) ? statement.body : undefined;
    return body && ts.isModuleBlock(body) ? typeDeclarations(body.statements) : [];
  });
}
