import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fillConfig } from '../../src/config/default-config.js';
import { loadConfig } from '../../src/config/load-config.js';
import type { Config } from '../../src/config/config.js';
import type { ModuleIR } from '../../src/ir/module-ir.js';
import { writeTree } from '../project/write-tree.js';
import { findingsOfModules, lowerFolder } from './lower-folder.js';

const MARKETPLACE = join(import.meta.dirname, '../../fixtures/marketplace');

/** A whole program is loaded and lowered. */
const LOWER_TIMEOUT = 180_000;

describe('the intermediate representation of the marketplace', () => {
  let config: Config;
  let modules: ModuleIR[];
  let parsed: ModuleIR[];

  beforeAll(async () => {
    config = await loadConfig({ cwd: MARKETPLACE });
    modules = lowerFolder(MARKETPLACE, config);
    parsed = modules.map((module) => JSON.parse(JSON.stringify(module)) as ModuleIR);
  }, LOWER_TIMEOUT);

  it('is plain data: every module survives being written and read', () => {
    expect(modules.length).toBeGreaterThan(150);
    // One module at a time: a difference is then shown for the module that has it.
    for (const [i, module] of modules.entries()) expect(parsed[i], module.file).toStrictEqual(module);
  });

  it('gives the same findings after it was written and read', { timeout: LOWER_TIMEOUT }, () => {
    const findings = findingsOfModules(modules, config);
    expect(findings.length).toBeGreaterThan(70);
    expect(findingsOfModules(parsed, config)).toEqual(findings);
  });

  it('has an id of its own for every function and class', () => {
    expect(repeated(modules.flatMap(({ functions }) => functions.map(({ id }) => id)))).toEqual([]);
    expect(repeated(modules.flatMap(({ classes }) => classes.map(({ id }) => id)))).toEqual([]);
    expect(repeated(modules.map(({ id }) => id))).toEqual([]);
  });

  it('names no folder of the machine', () => {
    expect(JSON.stringify(modules)).not.toContain(MARKETPLACE);
  });
});

const PROGRAM = `
import { createServer } from 'node:http';

export interface Buyer {
  id: string;
  /** @pii email */
  email: string;
}

export const label = (buyer: Buyer): string => buyer.email;

export function visit(buyers: Buyer[]): void {
  buyers.forEach((buyer) => console.log(buyer.email));
  buyers.map(({ id }) => id).forEach((id) => console.log(id));
}

export class Desk {
  static opened = new Date();
  #line = '';
  readonly show = (): void => console.log(this.#line);

  constructor(line: string) {
    this.#line = line;
  }

  get line(): string {
    return this.#line;
  }

  set line(value: string) {
    this.#line = value;
  }

  take(this: Desk, value: string): () => void {
    return () => {
      this.#line = value;
    };
  }
}

const handlers = {
  open: (buyer: Buyer) => label(buyer),
  close(buyer: Buyer) {
    return buyer.id;
  },
};

createServer((request) => console.log(request.url));
createServer(function named() {});
export default function (name: keyof typeof handlers, buyer: Buyer): string {
  return handlers[name](buyer);
}
`.trim();

/** Edits that leave everything that was there before as it is. */
const EDITS: Record<string, string> = {
  'blank lines at the top': `\n\n\n${PROGRAM}`,
  'a comment at the top': `/* Serves\n * the desk. */\n// By hand.\n${PROGRAM}`,
  'a comment in every function': PROGRAM.replaceAll(/\{$/gm, '{\n  // Noted.'),
  'a new function at the top': `export function added(): void {}\n${PROGRAM}`,
  'a new function variable at the top': `export const added = () => [1].map((each) => each + 1);\n${PROGRAM}`,
  'a new class at the top': `export class Added {\n  run = () => {};\n  take() {\n    return () => {};\n  }\n}\n${PROGRAM}`,
  'a new interface at the top': `export interface Added {\n  run(): void;\n}\n${PROGRAM}`,
  'Windows line ends': PROGRAM.replaceAll('\n', '\r\n'),
  'other indentation': PROGRAM.replaceAll('  ', '\t'),
};

describe('symbol ids', () => {
  it('are there for every function, class and tag', () => {
    const before = idsOf(PROGRAM);
    const functions = before.filter((id) => id.startsWith('function '));
    expect(functions.length).toBeGreaterThanOrEqual(15);
    expect(repeated(functions)).toEqual([]);
    expect(before.filter((id) => id.startsWith('tag ')).length).toBe(1);
  });

  it.each(Object.entries(EDITS))('stay as they are after %s', (_name, text) => {
    const after = idsOf(text);
    expect(idsOf(PROGRAM).filter((id) => !after.includes(id))).toEqual([]);
  });

  it('are as many after edits that add nothing', () => {
    expect(idsOf(EDITS['a comment in every function']!)).toEqual(idsOf(PROGRAM));
    expect(idsOf(EDITS['other indentation']!)).toEqual(idsOf(PROGRAM));
  });

  it('are new for what is new', () => {
    const before = idsOf(PROGRAM);
    const added = idsOf(EDITS['a new function at the top']!).filter((id) => !before.includes(id));
    expect(added).toEqual([expect.stringContaining('added')]);
  });
});

/** Ids of functions with what they are for fingerprints, of classes, and of tagged declarations. */
function idsOf(text: string): string[] {
  const root = writeTree({
    'package.json': { name: 'shop' },
    'tsconfig.json': { compilerOptions: { strict: true, lib: ['es2023', 'dom'], types: [] }, include: ['*.ts'] },
    'desk.ts': text,
  });
  return lowerFolder(root, fillConfig({}, root))
    .flatMap(({ functions, classes, tags }) => [
      ...functions.map(({ id, named, kind }) => `function ${id} in ${named}, ${kind}`),
      ...classes.map(({ id }) => `class ${id}`),
      ...tags.map(({ symbol }) => `tag ${symbol}`),
    ])
    .sort();
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, i) => texts.indexOf(text) !== i);
}
