import type ts from 'typescript';
import type { Config } from '../config/config.js';
import type { SymbolId } from '../ir/ops.js';
import type { Category } from '../model/category.js';
import type { CoverageGap } from '../model/coverage.js';
import type { LoadedProgram } from '../project/loaded-project.js';
import type { Purpose } from '../tagging/purpose.js';
import type { AssociationNames } from './associations.js';
import type { Compiler } from './compiler.js';
import { readDocumentTags, type DocumentTags } from './document-tags.js';
import { guardChecker, type GuardedChecker } from './guarded-checker.js';
import { createModuleNames, type ModuleNames } from './module-names.js';
import { SchemaColumns } from './schema-columns.js';
import { SchemaTypes } from './schema-types.js';
import { sealedTablesOf, type SealedTables, type SealNames } from './sealed-columns.js';
import { ShapeReader } from './shape-reader.js';
import { indexFile, type FileIndex } from './symbol-index.js';
import { TagReader } from './tag-reader.js';

/** What lowering asks the catalogue: names only, so that a change of the catalogue does not reach into the front end. */
export interface CatalogueNames {
  /** Every last member name of a call in the catalogue; assignments as `=name`. */
  memberNames: ReadonlySet<string>;
  isKnownPackage(name: string): boolean;
  /** Whether a package has a call that gives data away. @param chain its names, as written */
  hasCall(packageName: string, chain: readonly string[]): boolean;
  librarySource(packageName: string, typeName: string, member: string): Category | undefined;
  /** Whether a method gives what is kept under the key that it is asked for. */
  isKeyedSource(packageName: string, typeName: string | undefined, member: string): boolean;
  /** Which argument of a function is such a key, and what it is one of. */
  keyedFunction(packageName: string, name: string): { key: number | string; of: string } | undefined;
  hasLibrarySources(packageName: string, typeName: string): boolean;
  /** Members that are sources in some type, paths included. */
  sourceMembers: ReadonlySet<string>;
  /** What the path of a member or callee says of consent. */
  consentOfMember(path: string): { purposes: readonly string[] | 'any'; negated: boolean } | undefined;
  /** The purposes that a text names where it stands beside a consent check: `statistics`. */
  purposesOfText(text: string): readonly string[];
  responders: Responders;
  associations: AssociationNames;
  seals: SealNames;
}

/** Names by which frameworks know functions whose result they send, each with the packages that mean it so. */
export interface Responders {
  decorators: Map<string, string[]>;
  calls: Map<string, string[]>;
  exports: Map<string, string[]>;
  maps: Map<string, string[]>;
  directives: Map<string, string[]>;
}

/** All that lowering knows of one program, shared by its files. */
export interface ProgramFacts {
  ts: Compiler;
  checker: GuardedChecker;
  program: ts.Program;
  names: ModuleNames;
  tags: TagReader;
  shapes: ShapeReader;
  catalogue: CatalogueNames;
  fileOf(file: ts.SourceFile): string;
  /** Stable id of a function, class or interface member of the project; `undefined` for anything else. */
  idOf(node: ts.Node): SymbolId | undefined;
  namedIdOf(node: ts.Node): SymbolId;
  indexOf(file: ts.SourceFile): FileIndex | undefined;
  /** Names under which the project declares something callable, or an accessor. */
  callableNames: ReadonlySet<string>;
  accessorNames: ReadonlySet<string>;
  /** Names of members that interfaces of the project declare. */
  contractNames: ReadonlySet<string>;
  documents: DocumentTags;
  /** Tables whose columns may be encrypted where they are written. */
  sealed: SealedTables;
  gaps: CoverageGap[];
}

/**
 * The tag stage: indexes every file of the program that belongs to the project, so that names can be gated and tags be read on demand.
 *
 * @param root absolute folder that reported paths are relative to
 * @param matched filled with the tags of the configuration that name something
 * @param purpose to follow what declarations hold, unless told otherwise
 */
export function collectProgramFacts(
  loaded: LoadedProgram,
  root: string,
  config: Config,
  catalogue: CatalogueNames,
  matched: Set<object>,
  purpose: Purpose = 'follow',
): ProgramFacts {
  const { ts, program } = loaded;
  const names = createModuleNames(ts, program, root);
  const indexes = new Map<ts.SourceFile, FileIndex>();
  const callableNames = new Set<string>();
  const accessorNames = new Set<string>();
  const contractNames = new Set<string>();
  const taggedNames = new Set<string>();
  const columns = new SchemaColumns();
  const gaps: CoverageGap[] = [];
  const checker = guardChecker(program.getTypeChecker(), () => noteCrash(gaps, loaded.name));
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile || file.fileName.includes('/node_modules/')) continue;
    const index = indexFile(ts, file, names.moduleId(file.fileName));
    indexes.set(file, index);
    for (const name of index.callableNames) callableNames.add(name);
    for (const name of index.accessorNames) accessorNames.add(name);
    for (const name of index.contractNames) contractNames.add(name);
    for (const name of index.taggedNames) taggedNames.add(name);
    for (const table of index.tables) columns.add(table);
  }
  const fileOf = (file: ts.SourceFile): string => relativeTo(root, file.fileName);
  const documents = readDocumentTags(ts, program, root, (path) => relativeTo(root, path), gaps);
  for (const name of documents.taggedNames()) taggedNames.add(name);
  const tags = new TagReader({
    ts,
    checker,
    config,
    purpose,
    names,
    fileOf,
    librarySource: catalogue.librarySource,
    sourceMembers: catalogue.sourceMembers,
    taggedNames,
    columns,
    documents,
    matched,
  });
  const literals = [...indexes.values()].flatMap(({ tables }) => tables);
  const sealed = sealedTablesOf(ts, [...indexes.keys()], literals, documents, catalogue.seals);
  const shapes = new ShapeReader(ts, checker, tags, names, catalogue, new SchemaTypes(ts, checker));
  return {
    ts,
    checker,
    program,
    names,
    tags,
    shapes,
    catalogue,
    fileOf,
    idOf: (node) => indexes.get(node.getSourceFile())?.ids.get(node),
    namedIdOf: (node) => indexes.get(node.getSourceFile())?.named.get(node) ?? '',
    indexOf: (file) => indexes.get(file),
    callableNames,
    accessorNames,
    contractNames,
    documents,
    sealed,
    gaps,
  };
}

function noteCrash(gaps: CoverageGap[], project: string): void {
  const message = `TypeScript itself failed on questions about ${project}; the types concerned are not known, and tags that they carry may be missed. The errors that \`tsc\` reports there show the place.`;
  const known = gaps.find((gap) => gap.message === message);
  if (known === undefined) gaps.push({ kind: 'project-setup', message, count: 1 });
  else known.count++;
}

/** Path below the root; what lies outside keeps its `../`. */
export function relativeTo(root: string, fileName: string): string {
  if (fileName.startsWith(`${root}/`)) return fileName.slice(root.length + 1);
  const from = root.split('/');
  const to = fileName.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
