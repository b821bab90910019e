import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.js';
import { writeTree } from '../project/write-tree.js';
import { randomProgram, writeProgram, type RandomProgram, type Writing } from './random-program.js';

/** A scan loads a compiler, so that many programs go into one. */
const PROGRAMS = fc.array(randomProgram, { minLength: 12, maxLength: 12 });
const RUNS = { numRuns: 3, seed: 20_261 };
const TIMEOUT = 120_000;

const TSCONFIG = {
  compilerOptions: { strict: true, lib: ['es2023', 'dom'], types: [], moduleResolution: 'bundler', module: 'esnext' },
};

/** The sinks that are reported, as `program/sink`. */
async function shownIn(programs: readonly RandomProgram[], writing: Writing = {}): Promise<Set<string>> {
  const files = Object.assign({}, ...programs.map((program, i) => writeProgram(`p${i}`, program, writing))) as Record<
    string,
    string
  >;
  const { findings, coverage } = await scan({ cwd: writeTree({ 'tsconfig.json': TSCONFIG, ...files }), config: {} });
  expect(coverage).toEqual([]);
  return new Set(
    findings.map(({ place }) => {
      const line = files[place.file]!.split('\n')[place.line - 1]!;
      return `${place.file.split('/')[0]}/${/show \d+/.exec(line)![0]}`;
    }),
  );
}

async function expectSame(programs: readonly RandomProgram[], writing: Writing): Promise<void> {
  expect(await shownIn(programs, writing)).toEqual(await shownIn(programs));
}

/** Which sinks are reached by what the lines do, computed by running the program on marked data, with both values of the flag. */
function reached(programs: readonly RandomProgram[]): Set<string> {
  const found = new Set<string>();
  programs.forEach((program, i) => {
    const main = writeProgram(`p${i}`, program)[`p${i}/main.ts`]!;
    const text = main
      .replace(/interface Buyer \{[^}]*\}/, '')
      .replace(/export /g, '')
      .replace(/: (string|boolean|void|Buyer)\b/g, '')
      .replace(/\]!/g, ']');
    for (const flag of [true, false]) {
      for (const id of ['', 'id']) {
        const console = {
          log: (name: string, value: string) => {
            if (value.includes('@')) found.add(`p${i}/${name}`);
          },
        };
        // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text is made above
        const run = new Function('console', `${text}\nreturn main;`) as (
          to: unknown,
        ) => (buyer: object, on: boolean) => void;
        run(console)({ id, email: '@@@@@@@@@@@@@@@@@@@@@@@@' }, flag);
      }
    }
  });
  return found;
}

describe('what must hold of every program', () => {
  it('what is shown when it runs is reported', { timeout: TIMEOUT }, () =>
    fc.assert(
      fc.asyncProperty(PROGRAMS, async (programs) => {
        const reported = await shownIn(programs);
        expect(reached(programs).size).toBeGreaterThan(0);
        expect([...reached(programs)].filter((sink) => !reported.has(sink))).toEqual([]);
      }),
      RUNS,
    ),
  );

  it('other names for variables change nothing', { timeout: TIMEOUT }, () =>
    fc.assert(
      fc.asyncProperty(PROGRAMS, (programs) => expectSame(programs, { nameOf: (index) => `other${40 - index}` })),
      RUNS,
    ),
  );

  it('another order of declarations changes nothing', { timeout: TIMEOUT }, () =>
    fc.assert(
      fc.asyncProperty(PROGRAMS, (programs) => expectSame(programs, { order: (texts) => [...texts].reverse() })),
      RUNS,
    ),
  );

  it('dead code changes nothing', { timeout: TIMEOUT }, () =>
    fc.assert(
      fc.asyncProperty(PROGRAMS, (programs) =>
        expectSame(programs, {
          dead: (line) => `if (false) { v0 = buyer.email; } const unused${line} = { text: buyer.email };`,
        }),
      ),
      RUNS,
    ),
  );

  it('a file split in two changes nothing', { timeout: TIMEOUT }, () =>
    fc.assert(
      fc.asyncProperty(PROGRAMS, (programs) => expectSame(programs, { isSplit: true })),
      RUNS,
    ),
  );

  it('further names for a value take nothing away', { timeout: TIMEOUT }, () =>
    fc.assert(
      fc.asyncProperty(PROGRAMS, (programs) => expectSame(programs, { isAliased: true })),
      RUNS,
    ),
  );

  it('further ways of data take nothing away', { timeout: TIMEOUT }, () =>
    fc.assert(
      fc.asyncProperty(PROGRAMS, async (programs) => {
        const more = await shownIn(programs, { isTainted: true });
        expect([...(await shownIn(programs))].filter((sink) => !more.has(sink))).toEqual([]);
      }),
      RUNS,
    ),
  );
});
