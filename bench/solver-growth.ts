/**
 * How the solver's work grows with the size of the code: `npm run bench:solver -- <folder>`, see bench/README.md.
 *
 * The project is lowered once; then an eighth, a quarter, a half, and all of its files, in the order of their paths, are solved.
 */
import { resolve } from 'node:path';
import { CatalogueIndex } from '../src/catalogue/match-vendor.js';
import { VENDORS } from '../src/catalogue/index.js';
import { loadConfig } from '../src/config/load-config.js';
import { createKnowledge } from '../src/flow/knowledge.js';
import { indexProgram } from '../src/flow/program-index.js';
import { solve } from '../src/flow/solve.js';
import type { ModuleIR } from '../src/ir/module-ir.js';
import { catalogueNames } from '../src/lower/catalogue-names.js';
import { lowerModule } from '../src/lower/lower-module.js';
import { collectProgramFacts } from '../src/lower/program-facts.js';
import { compareText } from '../src/model/place.js';
import { createProjectLoader } from '../src/project/load-projects.js';

const root = resolve(process.env['INIT_CWD'] ?? process.cwd(), process.argv[2] ?? 'fixtures/marketplace');
const config = await loadConfig({ cwd: root });
const catalogue = new CatalogueIndex(VENDORS);
const modules = lowerAll().sort((a, b) => compareText(a.id, b.id));

print(row('files', 'functions', 'operations', 'work', 'work per operation', 'processor'));
for (const parts of [8, 4, 2, 1]) print(solvePart(modules.slice(0, Math.ceil(modules.length / parts))));

function lowerAll(): ModuleIR[] {
  const { root: base, programs } = createProjectLoader({ root, paths: [], config })();
  return [...programs].flatMap((program) => {
    const facts = collectProgramFacts(program, base, config, catalogueNames(catalogue, VENDORS), new Set());
    return program.projects
      .flatMap(({ files }) => files)
      .flatMap((name) => {
        const file = program.program.getSourceFile(name);
        return (file === undefined ? undefined : lowerModule(facts, file)) ?? [];
      });
  });
}

function solvePart(part: readonly ModuleIR[]): string {
  const started = process.cpuUsage().user;
  const program = indexProgram(part);
  const { work } = solve(program, createKnowledge(catalogue, config, program));
  const seconds = (process.cpuUsage().user - started) / 1e6;
  const operations = [...program.functions.values()].reduce((sum, fn) => sum + operationsIn(fn.body), 0);
  const counts = [part.length, program.functions.size, operations, work].map((count) => count.toLocaleString('en-US'));
  return row(...counts, (work / operations).toFixed(1), `${seconds.toFixed(1)} s`);
}

/** Operations in a block, those of blocks in it included. */
function operationsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + operationsIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return ('op' in value ? 1 : 0) + operationsIn(Object.values(value));
}

function row(...cells: string[]): string {
  return cells.map((cell) => cell.padStart(20)).join('');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
