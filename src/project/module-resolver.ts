import { extname } from 'node:path';
import type typescript from 'typescript';
import { ts } from './bundled-compiler.js';
import { aliasedSource } from './conventional-aliases.js';
import type { DirectoryIndex } from './directory-index.js';
import type { ImportedVersions } from './imported-versions.js';
import type { PrismaClients } from './prisma/clients.js';
import type { WorkspacePackage } from './workspace-packages.js';
import { installedSource, sourceOfBuilt, workspaceSource } from './workspace-sources.js';

/** An import of a project file that led nowhere. */
export interface UnresolvedImport {
  /** Absolute path of the importing file. */
  file: string;
  specifier: string;
}

/** Resolves the imports of one program, and remembers those that led nowhere. */
export interface ModuleResolver {
  resolve: NonNullable<typescript.CompilerHost['resolveModuleNameLiterals']>;
  cache: typescript.ModuleResolutionCache;
  readonly unresolved: readonly UnresolvedImport[];
}

/**
 * Makes a resolver that works as the compiler's, except that imports of the repository's own packages lead to their sources,
 * built or not, installed or not, aliases that no settings explain to where they lead by convention, and those of a client that Prisma has not generated
 * yet to one that stands for it.
 */
export function createModuleResolver(
  options: typescript.CompilerOptions,
  host: typescript.ModuleResolutionHost,
  cache: typescript.ModuleResolutionCache,
  packages: ReadonlyMap<string, WorkspacePackage>,
  index: DirectoryIndex,
  clients: PrismaClients,
  versions: ImportedVersions,
): ModuleResolver {
  const unresolved: UnresolvedImport[] = [];
  const innermostFirst = [...packages.values()].sort((a, b) => b.folder.length - a.folder.length);
  const builtSources = new Map<string, string | undefined>();

  const sourceOf = (file: string): string | undefined => {
    if (!builtSources.has(file)) {
      const owner = innermostFirst.find(({ folder }) => file.startsWith(`${folder}/`));
      builtSources.set(file, owner === undefined ? undefined : sourceOfBuilt(file, owner, index));
    }
    return builtSources.get(file);
  };

  const resolveOne = (
    specifier: string,
    file: string,
    mode: typescript.ResolutionMode,
  ): typescript.ResolvedModuleFull | undefined => {
    const { resolvedModule } = ts.resolveModuleName(specifier, file, options, host, cache, undefined, mode);
    const client = clients.resolve(specifier, file, resolvedModule?.resolvedFileName);
    if (client !== undefined)
      return { resolvedFileName: client, extension: ts.Extension.Dts, isExternalLibraryImport: true };
    if (resolvedModule?.resolvedFileName.includes('/node_modules/')) return resolvedModule;
    const source = resolvedModule
      ? sourceOf(resolvedModule.resolvedFileName)
      : (workspaceSource(specifier, packages, index) ??
        installedSource(specifier, options.paths ?? {}, packages, index) ??
        aliasedSource(specifier, file, index));
    return source === undefined
      ? resolvedModule
      : { resolvedFileName: source, extension: extname(source), isExternalLibraryImport: false };
  };

  const resolve: ModuleResolver['resolve'] = (literals, file, _redirect, programOptions, sourceFile) => {
    const isInstalled = file.includes('/node_modules/');
    return literals.map((literal) => {
      const mode = ts.getModeForUsageLocation(sourceFile, literal, programOptions);
      const resolvedModule = resolveOne(literal.text, file, mode);
      if (!isInstalled) {
        if (resolvedModule === undefined) unresolved.push({ file, specifier: literal.text });
        versions.add(literal.text, file);
      }
      return { resolvedModule };
    });
  };

  return { resolve, cache, unresolved };
}

/**
 * Resolves each file's imports as its own project does.
 *
 * @param all resolvers of a program
 * @param resolverOf the one for an importing file
 */
export function resolveByOwner(
  all: readonly ModuleResolver[],
  resolverOf: (file: string) => ModuleResolver,
): ModuleResolver {
  return {
    resolve: (literals, file, ...given) => resolverOf(file).resolve(literals, file, ...given),
    cache: all[0]!.cache,
    get unresolved() {
      return all.flatMap(({ unresolved }) => unresolved);
    },
  };
}
