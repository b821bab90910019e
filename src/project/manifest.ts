import { readFileSync } from 'node:fs';

/** What loading needs of a `package.json`. */
export interface Manifest {
  name?: string;
  version?: string;
  /** Names of all packages that it depends on, of whatever kind, sorted. */
  dependencies: string[];
  /** The versions that it asks for, as written, by the name of the package. */
  ranges: ReadonlyMap<string, string>;
  /** Names of packages that it needs at run time, sorted. */
  runtimeDependencies: string[];
  /** Globs of the packages of a workspace. */
  workspaces: string[];
  /** Entry files as written: of `source`, `types`, `module` and `main`, and of the `.` export. */
  entries: string[];
  /** Files of the `exports` besides `.`, as written, by the path that an import has below the package: `./mail`, `./templates/*`. */
  subpaths: ReadonlyMap<string, readonly string[]>;
}

type Json = Record<string, unknown>;

/**
 * Reads a `package.json`; one that is missing or broken counts as empty.
 *
 * @param file absolute path
 */
export function readManifest(file: string): Manifest {
  const json = parse(file);
  const runtime = keys(json['dependencies']);
  const others = ['devDependencies', 'peerDependencies', 'optionalDependencies'].flatMap((key) => keys(json[key]));
  const asked = ['peerDependencies', 'devDependencies', 'optionalDependencies', 'dependencies'];
  return {
    ...(typeof json['name'] === 'string' ? { name: json['name'] } : {}),
    ...(typeof json['version'] === 'string' ? { version: json['version'] } : {}),
    ranges: new Map(asked.flatMap((key) => texts(json[key]))),
    dependencies: [...new Set([...runtime, ...others])].sort(),
    runtimeDependencies: runtime.sort(),
    workspaces: workspaceGlobs(json['workspaces']),
    entries: [
      ...['source', 'types', 'typings', 'module', 'main'].map((key) => json[key]),
      ...rootExports(json['exports']),
    ].filter((entry): entry is string => typeof entry === 'string'),
    subpaths: subpathsOf(json['exports']),
  };
}

function parse(file: string): Json {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isObject(json) ? json : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keys(value: unknown): string[] {
  return isObject(value) ? Object.keys(value) : [];
}

function texts(value: unknown): [string, string][] {
  return isObject(value)
    ? Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    : [];
}

function workspaceGlobs(value: unknown): string[] {
  const globs = isObject(value) ? value['packages'] : value;
  return Array.isArray(globs) ? globs.filter((glob): glob is string => typeof glob === 'string') : [];
}

function subpathsOf(exports: unknown): Map<string, string[]> {
  const all = isObject(exports) ? Object.entries(exports) : [];
  return new Map(
    all
      .filter(([key]) => key.startsWith('./'))
      .map(([key, value]) => [key, rootExports(value).filter((entry) => typeof entry === 'string')]),
  );
}

function rootExports(value: unknown): unknown[] {
  if (typeof value === 'string') return [value];
  if (!isObject(value)) return [];
  return '.' in value
    ? rootExports(value['.'])
    : Object.entries(value).flatMap(([key, inner]) => (key.startsWith('./') ? [] : rootExports(inner)));
}
