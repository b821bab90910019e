import { readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import type { DirectoryIndex } from '../directory-index.js';
import { readManifest } from '../manifest.js';
import type { WorkspacePackage } from '../workspace-packages.js';
import { prismaClientTypes } from './client-types.js';
import { readPrismaSchemas, type PrismaSchema } from './read-schema.js';

/** How deep below a package's folder its schemas are looked for, in folders, see docs/known-limits.md. */
const MAX_SCHEMA_DEPTH = 4;

/** Folders that hold no schema of their own package. */
const SKIPPED = new Set(['node_modules', 'dist', 'build', 'migrations']);

const PACKAGE = '@prisma/client';

/** A client that Prisma generates of a schema. */
interface Client {
  schema: PrismaSchema;
  /** Absolute folder that it is generated into; `undefined` for the default place. */
  output: string | undefined;
  /** The file that stands for it: nobody has written it. */
  file: string;
}

/**
 * Clients that nobody has generated, made of their schemas: what a fresh checkout lacks, since `prisma generate` needs an engine from the network.
 */
export class PrismaClients {
  readonly #byPackage = new Map<string, Client[]>();
  readonly #texts = new Map<string, string>();
  readonly #generated = new Map<string, boolean>();

  /**
   * @param root absolute folder of the scan
   * @param packages the repository's own packages by name
   */
  constructor(
    private readonly root: string,
    private readonly packages: ReadonlyMap<string, WorkspacePackage>,
    private readonly index: DirectoryIndex,
  ) {}

  /** The text of a file that stands for a client; `undefined` for any other file. */
  textOf(file: string): string | undefined {
    return this.#texts.get(file);
  }

  /**
   * The file that stands for the client that an import means, where there is none.
   *
   * @param specifier as imported
   * @param file absolute path of the importing file
   * @param resolved what the import leads to, absolute; `undefined` for nothing
   */
  resolve(specifier: string, file: string, resolved: string | undefined): string | undefined {
    const isPackage = specifier === PACKAGE || /^\.prisma\/client(?:\/|$)/.test(specifier);
    if (isPackage ? resolved !== undefined && this.#isGenerated(resolved) : resolved !== undefined) return undefined;
    if (isPackage) return this.#fileOf(this.#nearest(file)[0]);
    if (!/prisma|generated|client/i.test(specifier)) return undefined;
    const path = /^\.\.?\//.test(specifier) ? normalize(join(dirname(file), specifier)) : undefined;
    return this.#fileOf(this.#nearest(file).find(({ output }) => isWithin(output, specifier, path)));
  }

  /** Whether a client stands beside the package that an import of it leads to, or the import leads into one. */
  #isGenerated(resolved: string): boolean {
    const at = resolved.lastIndexOf(`/${PACKAGE}/`);
    if (at < 0) return true;
    const file = `${resolved.slice(0, at)}/.prisma/client/index.d.ts`;
    let known = this.#generated.get(file);
    if (known === undefined)
      this.#generated.set(file, (known = this.index.fileExists(file) && hasModels(readFileSync(file, 'utf8'))));
    return known;
  }

  /** Clients of the packages around a file, the innermost first, of those that it depends on, and of all others; with the default place first in each. */
  #nearest(file: string): Client[] {
    const around = this.#foldersAround(file);
    const packages = [...this.packages.values()].filter(({ folder }) => !around.includes(folder));
    const dependencies = new Set(around.flatMap((folder) => readManifest(join(folder, 'package.json')).dependencies));
    const [first, others] = [true, false].map((isFirst) =>
      packages.filter(({ name }) => dependencies.has(name) === isFirst).map(({ folder }) => folder),
    );
    return [...around, ...first!, ...others!].flatMap((folder) => this.#clientsIn(folder));
  }

  /** Folders with a manifest above a file, and the scan's own. */
  #foldersAround(file: string): string[] {
    const folders: string[] = [];
    for (let at = dirname(file); dirname(at) !== at; at = dirname(at)) {
      if (at === this.root || this.index.fileExists(join(at, 'package.json'))) folders.push(at);
      if (this.index.folderExists(join(at, '.git'))) break;
    }
    return folders;
  }

  #clientsIn(folder: string): Client[] {
    let clients = this.#byPackage.get(folder);
    if (clients === undefined) {
      const schemas = readPrismaSchemas(this.#schemaFiles(folder, 0));
      clients = schemas
        .flatMap((schema) =>
          schema.outputs.map((output): Client => ({ schema, output, file: fileFor(schema, output) })),
        )
        .sort((a, b) => Number(a.output !== undefined) - Number(b.output !== undefined));
      this.#byPackage.set(folder, clients);
    }
    return clients;
  }

  #schemaFiles(folder: string, depth: number): string[] {
    const { files, folders } = this.index.list(folder);
    const own = [...files].filter((name) => name.endsWith('.prisma')).map((name) => join(folder, name));
    if (depth >= MAX_SCHEMA_DEPTH) return own;
    const inner = [...folders].filter((name) => !SKIPPED.has(name) && !name.startsWith('.'));
    return [
      ...own,
      ...inner
        .map((name) => join(folder, name))
        .filter((path) => !this.index.fileExists(join(path, 'package.json')))
        .flatMap((path) => this.#schemaFiles(path, depth + 1)),
    ];
  }

  #fileOf(client: Client | undefined): string | undefined {
    if (client === undefined) return undefined;
    if (!this.#texts.has(client.file)) this.#texts.set(client.file, prismaClientTypes(client.schema));
    return client.file;
  }
}

/** Below `node_modules/.prisma`, as Prisma's own: so that it counts as the library's. */
function fileFor({ folder }: PrismaSchema, output: string | undefined): string {
  return `${output ?? folder}/node_modules/.prisma/client/index.d.ts`.replaceAll(sep, '/');
}

/** What is there before anything was generated declares `PrismaClient: any`. */
function hasModels(text: string): boolean {
  return /\$\w+Payload\b|\bModelName\b/.test(text);
}

/**
 * Whether an import means a client's folder, or a file in it: by its path, or by an alias or a package with at least the last two folders of it, of
 * which the first segment stands for any.
 */
function isWithin(output: string | undefined, specifier: string, path: string | undefined): boolean {
  if (output === undefined) return false;
  if (path !== undefined) return `${path}/`.startsWith(`${output}/`);
  const folders = output.split('/');
  const segments = specifier.split('/').slice(specifier.startsWith('@') && !specifier.startsWith('@/') ? 2 : 1);
  return [4, 3, 2].some((n) => segments.length >= n && folders.slice(-n).join('/') === segments.slice(0, n).join('/'));
}
