import type ts from 'typescript';
import { parseCategory, suggestCategories } from '../model/category.js';
import type { CoverageGap } from '../model/coverage.js';
import type { UnknownCategory } from '../model/inventory.js';
import { startOf } from '../model/place.js';
import type { Compiler } from './compiler.js';
import type { ExplicitTag } from './explicit-tags.js';
import type { DocumentField, DocumentType } from './document-field.js';
import { readDocument, type DocumentLanguage } from './schema-documents.js';

/** Folders of a package in which its documents are looked for. */
const FOLDERS = [
  '',
  'prisma',
  'prisma/schema',
  'graphql',
  'schema',
  'src',
  'src/graphql',
  'src/schema',
  'api',
  'openapi',
  'docs',
];

/** Larger documents are generated ones. */
const MAX_DOCUMENT_LENGTH = 2_000_000;

/** What documents beside the code say of the types that generators make of them. */
export class DocumentTags {
  readonly types: { language: DocumentLanguage; type: DocumentType }[] = [];
  readonly #byName = new Map<string, Map<string, { field: DocumentField; language: DocumentLanguage }>>();

  add(language: DocumentLanguage, types: readonly DocumentType[]): void {
    for (const type of types) {
      this.types.push({ language, type });
      const fields =
        this.#byName.get(type.name) ?? new Map<string, { field: DocumentField; language: DocumentLanguage }>();
      this.#byName.set(type.name, fields);
      for (const field of type.fields) if (!fields.has(field.name)) fields.set(field.name, { field, language });
    }
  }

  /** Names of members that a document tags: the gate before the checker is asked. */
  taggedNames(): string[] {
    return this.types.flatMap(({ type }) =>
      type.fields.flatMap(({ name, written, checked }) =>
        written === undefined && checked === undefined ? [] : [name],
      ),
    );
  }

  /**
   * What a document says of a member in generated code.
   *
   * @param owners names of what the member stands in, the nearest first
   */
  find(owners: readonly string[], name: string): ExplicitTag | undefined {
    for (const owner of owners) {
      const found = this.#fieldsOf(owner)?.get(name);
      if (found !== undefined) return tagOf(found.field, found.language);
    }
    return undefined;
  }

  /** `User`, and what a generator calls the types that it makes of it: `$UserPayload`, `UserCreateInput`, `UserFragment`. */
  #fieldsOf(owner: string): Map<string, { field: DocumentField; language: DocumentLanguage }> | undefined {
    const own = this.#byName.get(owner);
    if (own !== undefined) return own;
    const bare =
      /^\$?(\w+?)(?:Payload|Fragment|(?:Unchecked)?(?:Create|Update)\w*Input|(?:Min|Max)AggregateOutputType|GroupByOutputType)$/.exec(
        owner,
      )?.[1];
    return bare === undefined ? undefined : this.#byName.get(bare);
  }

  /** Tags of documents that name no category. */
  unknown(): UnknownCategory[] {
    return this.types.flatMap(({ type }) =>
      type.fields.flatMap(({ written, place }) =>
        written === undefined || written === 'none' || parseCategory(written) !== undefined
          ? []
          : [{ written, place, suggestions: suggestCategories(written) }],
      ),
    );
  }
}

/** What a field's annotation says; `undefined` for one that has none, or one that names no category. */
export function tagOf(
  field: DocumentField,
  language: DocumentLanguage,
): Exclude<ExplicitTag, { unknown: string }> | undefined {
  const { written, reason, checked } = field;
  if (written === 'none') return { category: 'none', style: 'schema', why: reason ?? '' };
  const category = parseCategory(written ?? checked ?? '');
  if (category === undefined) return undefined;
  const name = { prisma: 'Prisma schema', graphql: 'GraphQL schema', openapi: 'OpenAPI document' }[language];
  return {
    category,
    style: 'schema',
    why: written === undefined ? `its ${name} validates what it is` : `the ${name} tags it`,
  };
}

/**
 * Reads the documents of the packages that a program's files belong to.
 *
 * @param ts the compiler, for its file system
 * @param fileOf a file as places name it, given with its whole path
 * @param gaps gets those that are too long to be read
 */
export function readDocumentTags(
  ts: Compiler,
  program: ts.Program,
  root: string,
  fileOf: (path: string) => string,
  gaps: CoverageGap[],
): DocumentTags {
  const tags = new DocumentTags();
  for (const folder of packageFolders(ts, program, root)) {
    for (const below of FOLDERS) {
      const directory = below === '' ? folder : `${folder}/${below}`;
      if (!ts.sys.directoryExists(directory)) continue;
      for (const file of ts.sys
        .readDirectory(directory, ['.prisma', '.graphql', '.graphqls', '.gql', '.json'], undefined, undefined, 1)
        .sort()) {
        const language = languageOf(file);
        const text = language === undefined ? undefined : ts.sys.readFile(file);
        if (language === undefined || text === undefined) continue;
        if (text.length > MAX_DOCUMENT_LENGTH) gaps.push(tooLong(fileOf(file)));
        else tags.add(language, readDocument(language, text, fileOf(file)));
      }
    }
  }
  return tags;
}

function tooLong(file: string): CoverageGap {
  const limit = MAX_DOCUMENT_LENGTH.toLocaleString('en-US');
  const message = `${file} has more than ${limit} characters and was not read; what it says of the types that are generated from it is not known.`;
  return { kind: 'skipped-file', message, place: startOf(file), count: 1 };
}

function languageOf(file: string): DocumentLanguage | undefined {
  if (file.endsWith('.prisma')) return 'prisma';
  if (/\.(?:graphqls?|gql)$/.test(file)) return 'graphql';
  return /(?:openapi|swagger)[^/]*\.json$/i.test(file) ? 'openapi' : undefined;
}

/** The root, and the nearest folder with a manifest above each file of the project. */
function packageFolders(ts: Compiler, program: ts.Program, root: string): string[] {
  const known = new Map<string, string | undefined>();
  const folderOf = (directory: string): string | undefined => {
    if (known.has(directory)) return known.get(directory);
    const parent = directory.slice(0, Math.max(0, directory.lastIndexOf('/')));
    const found = ts.sys.fileExists(`${directory}/package.json`)
      ? directory
      : parent === '' || directory === root
        ? undefined
        : folderOf(parent);
    known.set(directory, found);
    return found;
  };
  const folders = new Set([root]);
  for (const { fileName, isDeclarationFile } of program.getSourceFiles()) {
    if (isDeclarationFile || fileName.includes('/node_modules/')) continue;
    const folder = folderOf(fileName.slice(0, fileName.lastIndexOf('/')));
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].sort();
}
