import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run bench -- <folder or tsconfig> [<tsconfig>...] [--runs 3]

Times a cold scan against \`tsc --noEmit\` of TypeScript 6 on the same project, in turns.
Of a project with several tsconfigs give them all: tsc then checks one after the other.`;

/** What was asked for cannot be measured; the message says why, for people. */
export class BenchError extends Error {}

/**
 * @param {readonly string[]} argv
 * @returns {{ paths: string[], tsconfigs: string[], runs: number }} absolute paths
 * @throws {BenchError} on bad usage
 */
export function readUsage(argv) {
  const { values, positionals } = parse(argv);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new BenchError(`\`--runs ${values.runs}\` is not a whole number of 1 or more.\n\n${USAGE}`);
  if (positionals.length === 0) throw new BenchError(`Name a folder or a tsconfig to scan.\n\n${USAGE}`);
  const base = process.env.INIT_CWD ?? process.cwd();
  const paths = positionals.map((path) => resolve(base, path));
  return { paths, tsconfigs: paths.map(tsconfigOf), runs };
}

function parse(argv) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { runs: { type: 'string', default: '3' } },
    });
  } catch (error) {
    throw new BenchError(`${error.message}\n\n${USAGE}`);
  }
}

function tsconfigOf(path) {
  if (!existsSync(path)) throw new BenchError(`\`${path}\` does not exist.`);
  if (!statSync(path).isDirectory()) return path;
  const tsconfig = join(path, 'tsconfig.json');
  if (existsSync(tsconfig)) return tsconfig;
  throw new BenchError(`\`${path}\` has no tsconfig.json, which tsc needs. Name the project's tsconfigs instead.`);
}
