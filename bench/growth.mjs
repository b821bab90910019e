/** `npm run bench:growth -- <folder> [--times 4]`: how the time of a scan grows with the size of the code, see bench/README.md. */
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BenchError } from './read-usage.mjs';
import { requireBuild, runScan, STAGES } from './scan.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '4' } },
});

try {
  requireBuild();
  const project = resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0] ?? 'fixtures/marketplace');
  if (!existsSync(join(project, 'tsconfig.json'))) throw new BenchError(`\`${project}\` has no tsconfig.json.`);
  console.log(row('copies', 'lines', 'time', 'processor', 'lower', 'solve', 'memory'));
  for (let copies = 1; copies <= Number(values.times); copies *= 2)
    console.log(describe(copies, scanCopies(project, copies)));
} catch (error) {
  if (!(error instanceof BenchError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** Scans a folder that holds the same project several times, in packages of different names. */
function scanCopies(project, copies) {
  const root = mkdtempSync(join(tmpdir(), 'pii-trace-growth-'));
  try {
    for (let i = 1; i <= copies; i++) {
      const target = join(root, `copy${i}`);
      cpSync(project, target, { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
      writeFileSync(join(target, 'package.json'), JSON.stringify({ name: `copy${i}` }));
    }
    const modules = modulesAbove(project);
    if (modules !== undefined) symlinkSync(modules, join(root, 'node_modules'));
    return runScan([root], root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function modulesAbove(folder) {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, 'node_modules'))) return join(at, 'node_modules');
    if (dirname(at) === at) return undefined;
  }
}

function describe(copies, { seconds, cpu, megabytes, counts, stages }) {
  const { lower, solve } = Object.fromEntries(STAGES.map((stage) => [stage, `${stages[stage].toFixed(2)} s`]));
  return row(
    copies,
    counts.lines.toLocaleString('en-US'),
    `${seconds.toFixed(2)} s`,
    `${cpu.toFixed(2)} s`,
    lower,
    solve,
    `${Math.round(megabytes)} MB`,
  );
}

function row(...cells) {
  return cells.map((cell) => String(cell).padStart(11)).join('');
}
