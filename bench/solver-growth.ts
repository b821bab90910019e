/**
 * How the solver's work grows with the size of the code: `npm run bench:solver -- <folder>`, see bench/README.md.
 *
 * The project is lowered once. Its files, in the order of their paths, are then solved in eight parts, in four, in two, and as one, and the
 * work for the parts is added up: each time the same operations, so that the sums differ by what size costs, whatever the code is like.
 */
import { resolve } from 'node:path';
import { CatalogueIndex } from '../src/catalogue/match-vendor.js';
import { VENDORS } from '../src/catalogue/index.js';
import { loadConfig } from '../src/config/load-config.js';
import { createKnowledge } from '../src/flow/world/knowledge.js';
import { indexProgram } from '../src/flow/values/program-index.js';
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

print(row('parts', 'functions', 'operations', 'work', 'work per operation', 'processor'));
for (const parts of [8, 4, 2, 1]) print(solveInParts(parts));

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

function solveInParts(parts: number): string {
  const size = Math.ceil(modules.length / parts);
  const started = process.cpuUsage().user;
  const sums = { functions: 0, operations: 0, work: 0 };
  for (let i = 0; i < modules.length; i += size) {
    const program = indexProgram(modules.slice(i, i + size));
    sums.work += solve(program, createKnowledge(catalogue, config, program)).work;
    sums.functions += program.functions.size;
    for (const { body } of program.functions.values()) sums.operations += operationsIn(body);
  }
  const seconds = (process.cpuUsage().user - started) / 1e6;
  const counts = [parts, sums.functions, sums.operations, sums.work].map((count) => count.toLocaleString('en-US'));
  return row(...counts, (sums.work / sums.operations).toFixed(1), `${seconds.toFixed(1)} s`);
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
