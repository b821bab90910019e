import type { Config } from '../config/config.js';
import { shortNameOf } from '../model/category.js';
import type { InventoryEntry } from '../model/inventory.js';
import { inferTag } from '../tagging/infer-tag.js';
import { tagOf, type DocumentTags } from './document-tags.js';
import type { DocumentField, DocumentType } from './document-field.js';
import type { DocumentLanguage } from './schema-documents.js';

/** How a tag is written in a document, before the field or after it. */
const TAGS: Readonly<Record<DocumentLanguage, (category: string) => string>> = {
  prisma: (category) => `/// @pii ${category}`,
  graphql: (category) => `@pii(category: "${category}")`,
  openapi: (category) => `"x-pii": "${category}"`,
};

/** What documents beside the code declare: fields that they tag, and those that inference takes for personal data. */
export function documentInventory(documents: DocumentTags, config: Config): InventoryEntry[] {
  return documents.types.flatMap(({ language, type }) =>
    type.fields.flatMap((field) => entryOf(language, type, field, config) ?? []),
  );
}

function entryOf(
  language: DocumentLanguage,
  type: DocumentType,
  field: DocumentField,
  config: Config,
): InventoryEntry | undefined {
  const { place } = field;
  const name = `${type.name}.${field.name}`;
  const base = { name, kind: 'column', symbol: `${place.file}#${name}`, place } as const;
  const tag = tagOf(field, language);
  if (tag !== undefined) {
    const { category, style, why } = tag;
    return { ...base, category, style, why, confidence: field.written === undefined ? 'likely' : 'certain' };
  }
  const siblings = type.fields.map((sibling) => sibling.name);
  const facts = {
    name: field.name,
    ...field.kind,
    owner: type.name,
    siblings,
    role: 'column',
    file: place.file,
  } as const;
  const inferred = inferTag(facts, config.inference, 'list');
  if (inferred === undefined) return undefined;
  const suggestion = { text: TAGS[language](shortNameOf(inferred.category)) };
  return { ...base, ...inferred, style: 'inferred', suggestion };
}
