import { createRequire } from 'node:module';
import type * as prismaAst from '@mrleebo/prisma-ast';
import { placeOfName, scalarKind, tagIn, type DocumentField, type DocumentType } from './document-field.js';

const load = createRequire(import.meta.url);

/**
 * Reads the models, views and composite types of a Prisma schema. Its parser is loaded for the first schema: most projects have none.
 *
 * @param file as places name it
 * @throws Error when the schema does not parse
 */
export function readPrisma(text: string, file: string): DocumentType[] {
  const { getSchema, PrismaParser, VisitorClassFactory } = load('@mrleebo/prisma-ast') as typeof prismaAst;
  const parser = new PrismaParser({ nodeLocationTracking: 'full' });
  const visitor = new (VisitorClassFactory(parser))();
  return getSchema(text, { parser, visitor }).list.flatMap((block) =>
    block.type === 'model' || block.type === 'view' || block.type === 'type'
      ? [{ name: block.name, fields: fieldsOf(block.properties, text, file) }]
      : [],
  );
}

function fieldsOf(properties: prismaAst.Model['properties'], text: string, file: string): DocumentField[] {
  const fields: DocumentField[] = [];
  let above = '';
  for (const property of properties) {
    if (property.type === 'comment') above += `${property.text}\n`;
    else if (property.type === 'field') {
      const { name, fieldType, array, comment, location } = property;
      const kind = scalarKind(typeof fieldType === 'string' ? fieldType : fieldType.name);
      fields.push({
        name,
        kind: array === true ? { kind: 'array', element: kind.kind } : kind,
        ...tagIn(`${above}${comment ?? ''}`),
        ...(above === '' && comment === undefined ? {} : { comment: `${above}${comment ?? ''}` }),
        place: placeOfName(text, location?.startOffset ?? 0, name, file),
      });
      above = '';
    } else if (property.type !== 'break') above = '';
  }
  return fields;
}
