import type ts from 'typescript';
import type { Compiler } from './compiler.js';

/** Where a file stands: in a package of the project, or in a dependency. */
export interface ModuleNames {
  /** Stable module id of a project file: package name and path inside the package, without the position of the scan. */
  moduleId(fileName: string): string;
  /** Package of a declaration file: `stripe`, `node:fs`, `global` for the platform; `undefined` for the project's own files. */
  packageOfDeclaration(node: ts.Node): string | undefined;
}

/**
 * @param ts the compiler, for its file system
 * @param root absolute folder of the scan; names files that are in no package
 */
export function createModuleNames(ts: Compiler, program: ts.Program, root: string): ModuleNames {
  const packageDirs = new Map<string, { name: string; dir: string } | undefined>();

  function packageOfDir(dir: string): { name: string; dir: string } | undefined {
    const known = packageDirs.get(dir);
    if (known !== undefined || packageDirs.has(dir)) return known;
    const own = readPackageName(ts, dir);
    const parent = dir.slice(0, Math.max(dir.lastIndexOf('/'), 0));
    const found =
      own === undefined ? (parent === '' || parent === dir ? undefined : packageOfDir(parent)) : { name: own, dir };
    packageDirs.set(dir, found);
    return found;
  }

  function moduleId(fileName: string): string {
    const own = packageOfDir(fileName.slice(0, fileName.lastIndexOf('/')));
    if (own !== undefined) return `${own.name}${fileName.slice(own.dir.length)}`;
    return fileName.startsWith(`${root}/`) ? fileName.slice(root.length + 1) : fileName.replace(/^\/+/, '');
  }

  function packageOfDeclaration(node: ts.Node): string | undefined {
    const file = node.getSourceFile();
    if (!file.isDeclarationFile && !file.fileName.includes('/node_modules/')) return undefined;
    const ambient = ambientModuleOf(ts, node);
    const named = ambient === undefined ? undefined : normalizePackage(ambient);
    if (named !== undefined) return named;
    // `declare module '../index'` in a package's own files adds to that package.
    if (program.isSourceFileDefaultLibrary(file)) return 'global';
    const name = packageOfPath(file.fileName);
    if (name === 'node' || name === 'bun-types') return 'global';
    return name;
  }

  return { moduleId, packageOfDeclaration };
}

function readPackageName(ts: Compiler, dir: string): string | undefined {
  const file = `${dir}/package.json`;
  if (!ts.sys.fileExists(file)) return undefined;
  try {
    const name: unknown = (JSON.parse(ts.sys.readFile(file) ?? '{}') as { name?: unknown }).name;
    return typeof name === 'string' && name !== '' ? name : undefined;
  } catch {
    return undefined;
  }
}

/** `declare module 'fs'`: the name of the ambient module around a declaration. */
function ambientModuleOf(ts: Compiler, node: ts.Node): string | undefined {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) {
    if (ts.isModuleDeclaration(at) && ts.isStringLiteral(at.name)) return at.name.text;
  }
  return undefined;
}

/** Package name of a path below `node_modules`; types packages count as the package they describe. */
function packageOfPath(fileName: string): string | undefined {
  const match = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(fileName);
  const name = match?.[1];
  if (name === undefined) return undefined;
  if (!name.startsWith('@types/')) return name;
  const bare = name.slice('@types/'.length);
  return bare.includes('__') ? `@${bare.replace('__', '/')}` : bare;
}

const NODE_BUILTINS = new Set(
  (
    'assert async_hooks buffer child_process cluster console crypto dgram diagnostics_channel dns domain events fs fs/promises http ' +
    'http2 https inspector module net os path perf_hooks process punycode querystring readline repl stream stream/promises ' +
    'string_decoder timers timers/promises tls trace_events tty url util v8 vm worker_threads zlib'
  ).split(' '),
);

/** Package of a module specifier: subpaths are cut off, Node's modules get their `node:` prefix, relative ones have none. */
export function normalizePackage(specifier: string): string | undefined {
  if (specifier.startsWith('node:')) return specifier;
  if (NODE_BUILTINS.has(specifier)) return `node:${specifier}`;
  // `src/…` is found from the project's own folder, as its settings or its bundler say.
  if (/^[./#~]|^@\/|^src(?:\/|$)|^[A-Za-z]:/.test(specifier)) return undefined;
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}
