/**
 * Holds the catalogue against real types: for every path of every vendor whose package is installed, it looks whether the package has such
 * a member, and which types and packages declare it. Driven by the data alone.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ts } from 'ts-morph';
import { RESPONSE, type ArgumentSpec, type VendorDefinition } from '../src/catalogue/define.js';
import { matchesPackage, normalizePackageName } from '../src/catalogue/package-name.js';
import { declaredTypeNames, findInDeclared, findPath, type Found } from './catalogue-probe-path.js';

/** What the probe says of one path of one vendor. */
export interface ProbeResult {
  /** Name of the vendor's file would say more, but the data has only this: `sentry`. */
  vendor: string;
  /** The vendor's first package, to tell vendors with the same id apart. */
  firstPackage: string;
  path: string;
  /** `types` of the definition. */
  types?: readonly string[];
  /** Installed packages that were looked at; none: nothing can be said. */
  packages: string[];
  /** Types that declare the member; `''` for functions and variables of a module. */
  containers: string[];
  /** Packages whose files declare the member. */
  declaredIn: string[];
  found: boolean;
  /** Those of the packages that have the member, with as many arguments as the entry speaks of. */
  foundIn: string[];
  /** Most arguments that any of the declarations takes. */
  arity: number;
  /** The last argument that the entry speaks of, by its index; -1 for none. */
  lastArgument: number;
  /** Names in `types` that nothing in the whole program declares. */
  unknownTypes: string[];
}

/**
 * Probes vendors against the packages installed in a folder.
 *
 * @param root folder that holds `node_modules`
 */
export function probeCatalogue(vendors: readonly VendorDefinition[], root: string): ProbeResult[] {
  const installed = installedPackages(root);
  const wanted = new Set(vendors.flatMap((vendor) => packagesOf(vendor, installed)));
  const entries = [...wanted]
    .sort()
    .flatMap((name) => entryPoints(root, name).map((specifier) => ({ name, specifier })));
  const probe = createProbe(root, entries);
  return vendors.flatMap((vendor) => {
    const packages = packagesOf(vendor, installed);
    return definitionsOf(vendor).flatMap(({ path, types, lastArgument }) =>
      (typeof path === 'string' ? [path] : path).map((one) => {
        const byPackage = packages.map((name) => ({ name, found: probe.find(name, one, types) }));
        const found = byPackage.flatMap((each) => each.found);
        const foundIn = byPackage.filter((each) => each.found.some(({ arity }) => lastArgument < arity));
        const first = vendor.packages[0] ?? '';
        const unknownTypes = (types ?? []).filter((type) => !probe.typeNames.has(type));
        return {
          vendor: vendor.id,
          firstPackage: first,
          path: one,
          types,
          packages,
          foundIn: foundIn.map(({ name }) => name),
          lastArgument,
          unknownTypes,
          ...summary(found),
        };
      }),
    );
  });
}

function summary(found: Found[]): Pick<ProbeResult, 'containers' | 'declaredIn' | 'found' | 'arity'> {
  return {
    arity: Math.max(-1, ...found.map(({ arity }) => arity)),
    containers: [...new Set(found.map(({ container }) => container))].sort(),
    declaredIn: [...new Set(found.map(({ file }) => packageOfFile(file)))].sort(),
    found: found.length > 0,
  };
}

/** All that has a path; a source is the path of a property (`=email`) of its type. Headers are known by no type and left out. */
function definitionsOf(vendor: VendorDefinition): Definition[] {
  const {
    calls = [],
    propagators = [],
    sanitizers = [],
    redactors = [],
    guards = [],
    sources = [],
    setups = [],
  } = vendor;
  const { keyedFunctions = [] } = vendor;
  const members = sources.filter(({ member }) => !/-|^headers\./.test(member));
  const properties = members.map(({ type, member }) => ({
    path: member.replace(/[^.]+$/, '=$&'),
    types: [type],
    lastArgument: -1,
  }));
  return [
    // What a function returns is no member of anything.
    ...calls
      .filter(({ path }) => path !== RESPONSE)
      .map(({ path, types, args }) => ({ path, types, lastArgument: lastOf(args) })),
    ...setups.map(({ path, types, options, holds }) => ({
      path,
      types,
      lastArgument: Math.max(...(options ?? holds ?? []).map(({ index }) => index)),
    })),
    ...redactors.map(({ path, types, lists }) => ({
      path,
      types,
      lastArgument: Math.max(...lists.map(({ index }) => index)),
    })),
    ...sanitizers.map(({ path, types, of = 0 }) => ({ path, types, lastArgument: typeof of === 'number' ? of : -1 })),
    ...[...propagators, ...guards].map(({ path, types }) => ({ path, types, lastArgument: -1 })),
    ...keyedFunctions.map(({ function: path, key }) => ({ path, lastArgument: typeof key === 'number' ? key : -1 })),
    ...properties,
  ];
}

/** Every path that the probe looks up for a vendor. */
export function pathsOfVendor(vendor: VendorDefinition): string[] {
  return definitionsOf(vendor).flatMap(({ path }) => (typeof path === 'string' ? [path] : [...path]));
}

interface Definition {
  path: string | readonly string[];
  types?: readonly string[] | undefined;
  lastArgument: number;
}

function lastOf(args: ArgumentSpec): number {
  return args === 'all' ? -1 : Math.max(...args.map((item) => (typeof item === 'number' ? item : item.index)));
}

/** The package a declaration file belongs to, as the catalogue names it. */
function packageOfFile(file: string): string {
  const inside = file.slice(file.lastIndexOf('/node_modules/') + '/node_modules/'.length);
  if (/(^|\/)typescript\/lib\//.test(file) || inside.startsWith('typescript/')) return 'global';
  const name = inside
    .split('/')
    .slice(0, inside.startsWith('@') ? 2 : 1)
    .join('/');
  return normalizePackageName(name);
}

function packagesOf(vendor: VendorDefinition, installed: ReadonlySet<string>): string[] {
  return [...installed].filter((name) => vendor.packages.some((pattern) => matchesPackage(pattern, name)));
}

/** Names of packages that have types, with Node's modules and `global`. */
export function installedPackages(root: string): ReadonlySet<string> {
  const modules = join(root, 'node_modules');
  const names = readdirSync(modules).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
  );
  const typed = names.filter((name) => name.startsWith('@types/') || hasTypes(join(modules, name)));
  const builtins = builtinModules
    .filter((name) => !name.startsWith('_') && !name.startsWith('node:'))
    .map((name) => `node:${name}`);
  return new Set(['global', ...builtins, ...typed.map(normalizePackageName)]);
}

/** Whether a package has types of its own. */
export function hasTypes(folder: string): boolean {
  const manifest = readManifest(folder);
  const exported = (manifest?.['exports'] as Record<string, unknown> | undefined)?.['.'] ?? manifest?.['main'];
  // `lib/client.js`, `lib/client`, or the folder `lib`: what stands there is no declaration, what stands beside it may be.
  const main = typeof exported === 'string' ? exported.replace(/\.[cm]?js$|\/$/, '') : 'index';
  return (
    manifest !== undefined &&
    ('types' in manifest ||
      'typings' in manifest ||
      JSON.stringify(manifest['exports'] ?? '').includes('types') ||
      ['index.d.ts', `${main}.d.ts`, `${main}/index.d.ts`].some((file) => existsSync(join(folder, file))))
  );
}

function readManifest(folder: string): Record<string, unknown> | undefined {
  const file = join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : undefined;
}

/** What can be imported from a package: itself and the subpaths that it exports by name. */
function entryPoints(root: string, name: string): string[] {
  if (name === 'global') return [];
  if (name.startsWith('node:')) return [name];
  const exported = readManifest(join(root, 'node_modules', name))?.['exports'];
  const keys = typeof exported === 'object' && exported !== null ? Object.keys(exported) : [];
  const subpaths = keys.filter(
    (key) => /^\.\/[\w./-]+$/.test(key) && !/package\.json|\.(json|css)$|-cjs|cjs\//.test(key),
  );
  const shortest = subpaths.sort((a, b) => a.length - b.length).slice(0, 60);
  return [name, ...shortest.map((key) => name + key.slice(1))];
}

/** The platform's types come from the TypeScript that this repository has installed. */
const libraryFolder = fileURLToPath(new URL('../node_modules/typescript/lib', import.meta.url));

interface Probe {
  /** Declarations that a path leads to, from a package or, by the name `global`, from the platform. */
  find(name: string, path: string, types?: readonly string[]): Found[];
  /** Names of all interfaces and classes that the program has loaded. */
  typeNames: ReadonlySet<string>;
}

function createProbe(root: string, entries: { name: string; specifier: string }[]): Probe {
  const file = join(root, '__catalogue-probe.ts');
  const program = programOf(root, file, entries);
  const modules = modulesOf(program, file, entries);
  const find = (name: string, path: string, types?: readonly string[]): Found[] => {
    const found = findPath(program, modules.get(name) ?? [], path, name === 'global', types);
    const enough = types ? found.some(({ container }) => types.includes(container)) : found.length > 0;
    return enough || name === 'global' ? found : [...found, ...findInDeclared(program, name, path, types)];
  };
  return { find, typeNames: declaredTypeNames(program) };
}

function programOf(root: string, file: string, entries: { specifier: string }[]): ts.Program {
  const text = `${entries.map(({ specifier }, i) => `import * as m${i} from '${specifier}';`).join('\n')}\nexport {};\n`;
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    esModuleInterop: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getCurrentDirectory = () => root;
  host.getDefaultLibLocation = () => libraryFolder;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2023) : getSourceFile(name, ...rest);
  host.resolveModuleNameLiterals = (literals, containing, redirected, given, source) =>
    literals.map((literal) => {
      const mode = ts.getModeForUsageLocation(source, literal, given);
      const resolve = (by: ts.CompilerOptions): ts.ResolvedModuleWithFailedLookupLocations =>
        ts.resolveModuleName(literal.text, containing, by, host, undefined, redirected, mode);
      const found = resolve(given);
      return isDeclared(found) ? found : resolve({ ...given, resolvePackageJsonExports: false });
    });
  return ts.createProgram([file], options, host);
}

/** Whether an import leads to types: those of packages that list what they export without them are found as before there were such lists. */
function isDeclared({ resolvedModule }: ts.ResolvedModuleWithFailedLookupLocations): boolean {
  return resolvedModule !== undefined && !/^\.[cm]?jsx?$/.test(resolvedModule.extension);
}

/** The modules that each package's imports resolve to. */
function modulesOf(program: ts.Program, file: string, entries: { name: string }[]): Map<string, ts.Symbol[]> {
  const modules = new Map<string, ts.Symbol[]>();
  program.getSourceFile(file)?.statements.forEach((statement, i) => {
    if (!ts.isImportDeclaration(statement)) return;
    const symbol = program.getTypeChecker().getSymbolAtLocation(statement.moduleSpecifier);
    const name = entries[i]?.name;
    if (symbol && name !== undefined) modules.set(name, [...(modules.get(name) ?? []), symbol]);
  });
  return modules;
}
