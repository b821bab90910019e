import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { scan, type ScanResult } from '../src/index.js';
import { loadReporter } from '../src/report/index.js';
import { writeTree } from './project/write-tree.js';

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** Several scans, one after the other. */
const SCANS_TIMEOUT = 300_000;

/** The bytes that `pii-trace scan --format json` writes. */
async function reportOf(result: ScanResult): Promise<string> {
  const report = await loadReporter('json');
  return report(result, { toolVersion: '0.0.0', color: false, quiet: false });
}

async function reportOfPaths(cwd: string, paths: string[]): Promise<string> {
  return reportOf(await scan({ cwd, paths }));
}

/** The same items in another order, the same one at every run: a linear congruential generator deals them out. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  return items
    .map((item) => {
      state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
      return { item, state };
    })
    .sort((a, b) => a.state - b.state)
    .map(({ item }) => item);
}

describe('the report of one program', () => {
  const cwd = join(FIXTURES, 'marketplace');
  const files = globSync('src/**/*.{ts,tsx}', { cwd }).sort();

  it('is the same bytes for every order of files', { timeout: SCANS_TIMEOUT }, async () => {
    const report = await reportOfPaths(cwd, files);
    expect(report.length).toBeGreaterThan(100_000);
    expect(shuffled(files, 7)).not.toEqual(files);
    expect(await reportOfPaths(cwd, shuffled(files, 7))).toBe(report);
  });
});

describe('the report of several programs', () => {
  const cwd = join(FIXTURES, 'flow');
  const files = globSync('{calls,wrappers,modules-barrel,modules-circular,callbacks}/**/*.ts', { cwd }).sort();

  it('is the same bytes for every run and every order of files', { timeout: SCANS_TIMEOUT }, async () => {
    const report = await reportOfPaths(cwd, files);
    expect(report).toContain('"rule": "no-pii-in-logs"');
    expect(await reportOfPaths(cwd, files)).toBe(report);
    expect(await reportOfPaths(cwd, [...files].reverse())).toBe(report);
    expect(await reportOfPaths(cwd, shuffled(files, 3))).toBe(report);
    expect(await reportOfPaths(cwd, shuffled(files, 11))).toBe(report);
  });

  it('is the same bytes for every order of folders', { timeout: SCANS_TIMEOUT }, async () => {
    const folders = ['calls', 'callbacks', 'wrappers'];
    const report = await reportOfPaths(cwd, folders);
    expect(report).toContain('"rule": "no-pii-in-logs"');
    expect(await reportOfPaths(cwd, [...folders].reverse())).toBe(report);
  });
});

const BUYER = `
export interface Buyer {
  id: string;
  /** @pii email */
  email: string;
}
`.trim();

const PRINT = `
export function print(value: unknown): void {
  console.log(value);
}
`.trim();

const DESK = `
import type { Buyer } from './buyer';
import { print } from './print';

export function greet(buyer: Buyer): void {
  const contact = buyer.email;
  const line = \`Dear \${contact}\`;
  print(line);
  console.log({ contact });
  localStorage.setItem('contact', contact);
}

export class Desk {
  #last = '';

  take(buyer: Buyer): void {
    this.#last = buyer.email;
  }

  announce(): void {
    console.log(this.#last);
  }
}

export const visit = (buyers: Buyer[]): void => {
  buyers.forEach((each) => {
    console.log(each.email);
    console.log(each.email);
  });
};
`.trim();

/** Edits that change no source's declaration, no sink, and no enclosing function. */
const HARMLESS: Record<string, Record<string, string>> = {
  'moved lines': { 'desk.ts': `// Serves the desk.\n\n\n${DESK}`, 'buyer.ts': `\n\n${BUYER}` },
  reformatting: { 'desk.ts': DESK.replaceAll('\n  ', '\n\t\t').replaceAll('(buyer: Buyer)', '(\n  buyer: Buyer,\n)') },
  'joined lines': { 'desk.ts': DESK.replaceAll(/;\n +/g, '; ') },
  'Windows line ends': { 'desk.ts': DESK.replaceAll('\n', '\r\n') },
  'renamed locals': {
    'desk.ts': DESK.replaceAll('contact = ', 'mail = ')
      .replaceAll('${contact}', '${mail}')
      .replaceAll('{ contact }', '{ contact: mail }')
      .replaceAll(', contact)', ', mail)')
      .replaceAll('line', 'text')
      .replaceAll('each', 'one'),
  },
  'renamed parameters': { 'desk.ts': DESK.replaceAll(/\bbuyer\b(?!')/g, 'person') },
  'another function before': { 'desk.ts': DESK.replace('export function', 'export function idle(): void {}\n\n$&') },
  'another finding in another function': {
    'desk.ts': `${DESK}\nexport function more(buyer: Buyer): void {\n  console.log(buyer.email);\n}`,
  },
  'moved functions': { 'desk.ts': moveLast(DESK) },
  'an edit of another file': { 'print.ts': `${PRINT}\nexport const separator = ', ';` },
};

/** Edits after which a finding is another one: what they change, and where its old fingerprint must not be seen again. */
const HARMFUL: Record<string, Record<string, string>> = {
  'another source': {
    'buyer.ts': BUYER.replace('email: string', 'mail: string'),
    'desk.ts': DESK.replaceAll('.email', '.mail'),
  },
  'another category': { 'buyer.ts': BUYER.replace('@pii email', '@pii phone') },
  'another enclosing function': {
    'desk.ts': DESK.replace('greet', 'welcome').replace('announce', 'tell').replace('visit', 'tour'),
  },
};

describe('fingerprints', () => {
  it('tell all findings apart', async () => {
    const fingerprints = await fingerprintsOf({});
    expect(fingerprints.length).toBe(6);
    expect(new Set(fingerprints).size).toBe(6);
  });

  it.each(Object.entries(HARMLESS))('survive %s', async (_name, edit) => {
    const before = await fingerprintsOf({});
    const after = await fingerprintsOf(edit);
    expect(before.filter((fingerprint) => !after.includes(fingerprint))).toEqual([]);
  });

  it.each(Object.entries(HARMFUL))('change with %s', async (_name, edit) => {
    const before = await fingerprintsOf({});
    const after = await fingerprintsOf(edit);
    expect(after.length).toBe(before.length);
    expect(before.filter((fingerprint) => after.includes(fingerprint))).toEqual([]);
  });

  it('change with another sink, and only there', async () => {
    const before = await fingerprintsOf({});
    const after = await fingerprintsOf({ 'desk.ts': DESK.replace('log({ contact })', 'error({ contact })') });
    expect(after.length).toBe(before.length);
    expect(before.filter((fingerprint) => !after.includes(fingerprint)).length).toBe(1);
  });

  it('change with the sink behind a wrapper', async () => {
    const before = await fingerprintsOf({});
    const after = await fingerprintsOf({ 'print.ts': PRINT.replace('log', 'error') });
    expect(after.length).toBe(before.length);
    expect(before.filter((fingerprint) => !after.includes(fingerprint)).length).toBe(1);
  });

  it('do not depend on where the project lies', async () => {
    expect(await fingerprintsOf({})).toEqual(await fingerprintsOf({}));
  });
});

/** Scans a copy of the small program. */
async function fingerprintsOf(edit: Record<string, string>): Promise<string[]> {
  const cwd = writeTree({
    'package.json': { name: 'shop' },
    'tsconfig.json': {
      compilerOptions: {
        strict: true,
        module: 'esnext',
        moduleResolution: 'bundler',
        lib: ['es2023', 'dom'],
        types: [],
      },
      include: ['*.ts'],
    },
    'buyer.ts': BUYER,
    'print.ts': PRINT,
    'desk.ts': DESK,
    ...edit,
  });
  const { findings } = await scan({ cwd, config: {} });
  return findings.map(({ fingerprint }) => fingerprint);
}

/** Puts the last of the exported declarations before the others. */
function moveLast(text: string): string {
  const [head = '', ...declarations] = text.split(/^(?=export )/m);
  const last = declarations.pop() ?? '';
  return [head, `${last}\n\n`, ...declarations].join('');
}
