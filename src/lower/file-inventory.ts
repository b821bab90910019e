import type ts from 'typescript';
import { shortNameOf } from '../model/category.js';
import type { InventoryEntry, UnknownCategory } from '../model/inventory.js';
import { declaredTags, type DeclaredTag } from './declared-tags.js';
import { placeOf } from './node-place.js';
import type { ProgramFacts } from './program-facts.js';
import { tagInsertion } from './tag-insertion.js';

/** What one file declares. */
export interface FileInventory {
  entries: InventoryEntry[];
  unknown: UnknownCategory[];
}

/**
 * The inventory of one file, as plain data: what it declares, why that is personal, and how to say so where that was only inferred.
 *
 * @param facts what is known of the program that holds the file
 */
export function fileInventory(facts: ProgramFacts, file: ts.SourceFile): FileInventory {
  const { tags, unknown } = declaredTags(facts, file);
  return { entries: tags.map((declared) => entryOf(facts, file, declared)), unknown };
}

function entryOf(facts: ProgramFacts, file: ts.SourceFile, { kind, node, name, found }: DeclaredTag): InventoryEntry {
  const { ts } = facts;
  const place = placeOf(ts, name, facts.fileOf(file));
  if ('none' in found) {
    const symbol = `${facts.names.moduleId(file.fileName)}#${found.label}`;
    return {
      name: found.label,
      kind,
      category: 'none',
      confidence: 'certain',
      style: found.style,
      why: found.none,
      symbol,
      place,
    };
  }
  const { category, confidence, style, why, symbol } = found;
  const entry: InventoryEntry = { name: found.name, kind, category, confidence, style, why, symbol, place };
  if (style !== 'inferred') return entry;
  const tag = `@pii ${shortNameOf(category)}`;
  return { ...entry, suggestion: { text: `/** ${tag} */`, edit: tagInsertion(ts, node, tag) } };
}
