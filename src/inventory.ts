import type ts from 'typescript';
import { VENDORS } from './catalogue/index.js';
import { CatalogueIndex } from './catalogue/match-vendor.js';
import type { Config } from './config/config.js';
import { catalogueNames } from './lower/catalogue-names.js';
import { documentInventory } from './lower/document-inventory.js';
import { fileInventory, type FileInventory } from './lower/file-inventory.js';
import { lowerModule } from './lower/lower-module.js';
import { collectProgramFacts, type ProgramFacts } from './lower/program-facts.js';
import type { CoverageGap } from './model/coverage.js';
import type { ScanListener } from './model/events.js';
import type { InventoryEntry, InventoryResult, UnknownCategory } from './model/inventory.js';
import { comparePlaces, compareText } from './model/place.js';
import type { Tag } from './model/tag.js';
import { collectGaps } from './policy/collect-gaps.js';
import type { LoadedProgram, ProjectLoader } from './project/loaded-project.js';

export type { FileInventory } from './lower/file-inventory.js';

/**
 * Lists every declaration that is tagged or that inference takes for personal data, whether or not the code gives it away: the first half
 * of the pipeline, asked for everything.
 *
 * @param load gives the programs to look at
 * @param config a validated configuration
 * @param listener told about the stages
 * @returns entries in the order of their places: the same input gives the same result
 */
export function runInventory(load: ProjectLoader, config: Config, listener: ScanListener = () => {}): InventoryResult {
  const entries = new Map<string, InventoryEntry>();
  const unknown: UnknownCategory[] = [];
  const gaps: CoverageGap[] = [];
  listener({ stage: 'load', type: 'start' });
  const loaded = load();
  for (const program of loaded.programs) {
    listener({ stage: 'load', type: 'end', detail: program.name });
    listener({ stage: 'tag', type: 'start', detail: program.name });
    const facts = programFacts(program, loaded.root, config);
    for (const name of program.projects.flatMap((project) => project.files)) {
      const file = program.program.getSourceFile(name);
      if (file === undefined) continue;
      const own = fileInventory(facts, file);
      unknown.push(...own.unknown);
      const read = lowerModule(facts, file);
      for (const entry of [...own.entries, ...read.tags.flatMap(undeclared)]) add(entries, entry);
    }
    for (const entry of documentInventory(facts.documents, config)) add(entries, entry);
    unknown.push(...facts.documents.unknown());
    gaps.push(...facts.gaps);
    listener({ stage: 'tag', type: 'end' });
    listener({ stage: 'load', type: 'start' });
  }
  listener({ stage: 'load', type: 'end' });
  return {
    root: loaded.root,
    entries: [...entries.values()].sort(compareEntries),
    unknown: distinct(unknown).sort((a, b) => comparePlaces(a.place, b.place)),
    coverage: collectGaps([...loaded.gaps, ...gaps], []),
  };
}

/** What an editor asks of one program, file by file. */
export interface ProgramInventory {
  of(file: ts.SourceFile): FileInventory;
}

/**
 * The inventory of a program whose files are asked for one at a time.
 *
 * @param root absolute folder that places are relative to
 */
export function inventoryOf(program: LoadedProgram, root: string, config: Config): ProgramInventory {
  const facts = programFacts(program, root, config);
  return { of: (file) => fileInventory(facts, file) };
}

function programFacts(program: LoadedProgram, root: string, config: Config): ProgramFacts {
  const catalogue = new CatalogueIndex(VENDORS);
  return collectProgramFacts(program, root, config, catalogueNames(catalogue, VENDORS), new Set(), 'list');
}

/** A read that nothing declares: in code without types, or of a library's type. */
function undeclared(tag: Tag): InventoryEntry[] {
  const isUse = tag.style === 'inferred' && tag.place !== undefined && tag.symbol.includes('~');
  if (!isUse && tag.style !== 'library') return [];
  const { name, category, confidence, style, why, symbol, place } = tag;
  const entry = { name, kind: isUse ? 'use' : 'library', category, confidence, style, why, symbol } as const;
  return [place === undefined ? entry : { ...entry, place }];
}

function add(entries: Map<string, InventoryEntry>, entry: InventoryEntry): void {
  const { place, symbol, category } = entry;
  const key = `${symbol} ${category} ${place === undefined ? '' : `${place.file}:${place.line}:${place.column}`}`;
  if (!entries.has(key)) entries.set(key, entry);
}

/** A document that several programs see is read by each. */
function distinct(unknown: readonly UnknownCategory[]): UnknownCategory[] {
  return [...new Map(unknown.map((tag) => [JSON.stringify(tag.place), tag])).values()];
}

/** What has no place comes last, by name. */
function compareEntries(a: InventoryEntry, b: InventoryEntry): number {
  if (a.place !== undefined && b.place !== undefined)
    return comparePlaces(a.place, b.place) || compareText(a.category, b.category);
  if (a.place !== undefined || b.place !== undefined) return a.place === undefined ? 1 : -1;
  return compareText(a.symbol, b.symbol) || compareText(a.category, b.category);
}
