import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import type * as prismaAst from '@mrleebo/prisma-ast';

const load = createRequire(import.meta.url);

/** A field of a model, as written. */
export interface SchemaField {
  name: string;
  /** Name of a scalar, an enum, a composite type or a model. */
  type: string;
  isList: boolean;
  isOptional: boolean;
}

/** A model, view or composite type. */
export interface SchemaModel {
  name: string;
  kind: 'model' | 'view' | 'type';
  fields: SchemaField[];
}

/** A Prisma schema, of one file or many. */
export interface PrismaSchema {
  /** Absolute folder of the file that names the generators. */
  folder: string;
  /** Absolute folders that clients are generated into; `undefined` for the default place beside `@prisma/client`. */
  outputs: (string | undefined)[];
  models: SchemaModel[];
  enums: { name: string; values: string[] }[];
}

/** What one file declares. */
interface SchemaFile {
  file: string;
  blocks: prismaAst.Block[];
}

/**
 * Reads the schemas among some files: each one with a generator of a client is a schema, together with the files of its folder and below that
 * have none.
 *
 * @param files absolute paths of `.prisma` files
 * @returns in order of their folders; files that do not parse are left out
 */
export function readPrismaSchemas(files: readonly string[]): PrismaSchema[] {
  const parsed = [...files].sort().flatMap((file): SchemaFile[] => {
    const blocks = parse(file);
    return blocks === undefined ? [] : [{ file, blocks }];
  });
  const main = parsed.filter(({ blocks }) => blocks.some(isClientGenerator));
  const others = parsed.filter((file) => !main.includes(file));
  return main.map(({ file, blocks }) => {
    const folder = dirname(file);
    const parts = others.filter((other) => other.file.startsWith(`${folder}/`));
    const all = [...blocks, ...parts.flatMap((part) => part.blocks)];
    return {
      folder,
      outputs: blocks.filter(isClientGenerator).map((block) => outputOf(block, folder)),
      models: all.flatMap(modelsOf),
      enums: all.flatMap((block) =>
        block.type === 'enum'
          ? [
              {
                name: block.name,
                values: block.enumerators.flatMap((value) => (value.type === 'enumerator' ? [value.name] : [])),
              },
            ]
          : [],
      ),
    };
  });
}

function parse(file: string): prismaAst.Block[] | undefined {
  const { getSchema } = load('@mrleebo/prisma-ast') as typeof prismaAst;
  try {
    return getSchema(readFileSync(file, 'utf8')).list;
  } catch {
    return undefined;
  }
}

function isClientGenerator(block: prismaAst.Block): block is prismaAst.Generator {
  return block.type === 'generator' && /^prisma-client(?:-js)?$/.test(textOf(block, 'provider') ?? '');
}

function outputOf(generator: prismaAst.Generator, folder: string): string | undefined {
  const output = textOf(generator, 'output');
  return output === undefined ? undefined : normalize(join(folder, output)).replace(/\/$/, '');
}

function textOf({ assignments }: prismaAst.Generator, key: string): string | undefined {
  for (const assignment of assignments) {
    if (assignment.type !== 'assignment' || assignment.key !== key) continue;
    const text = typeof assignment.value === 'string' ? /^"(.*)"$/.exec(assignment.value)?.[1] : undefined;
    if (text !== undefined) return text;
  }
  return undefined;
}

function modelsOf(block: prismaAst.Block): SchemaModel[] {
  if (block.type !== 'model' && block.type !== 'view' && block.type !== 'type') return [];
  const fields = block.properties.flatMap((property): SchemaField[] => {
    if (property.type !== 'field' || typeof property.fieldType !== 'string') return [];
    const { name, fieldType: type, array, optional } = property;
    return [{ name, type, isList: array === true, isOptional: optional === true }];
  });
  return [{ name: block.name, kind: block.type, fields }];
}
