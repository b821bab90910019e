import fc from 'fast-check';

/** An expression of a random program; numbers name the variables that were made before. */
type Expression =
  | { kind: 'constant' }
  | { kind: 'email' }
  | { kind: 'id' }
  | { kind: 'variable'; of: number }
  | { kind: 'template'; of: number }
  | { kind: 'method'; of: number; name: string }
  | { kind: 'call'; name: HelperName; of: number; other: number }
  | { kind: 'member'; key: 'first' | 'second'; of: number; other: number }
  | { kind: 'item'; index: 0 | 1; of: number; other: number };

type Statement =
  | { kind: 'declare'; value: Expression }
  | { kind: 'assign'; to: number; value: Expression }
  | { kind: 'branch'; to: number; value: Expression }
  | { kind: 'loop'; to: number; value: Expression }
  | { kind: 'show'; of: number };

/** A function that takes a buyer and a flag: what its lines do to data is random, what they mean is not. */
export type RandomProgram = Statement[];

type HelperName = keyof typeof HELPERS;

/** Functions that the programs call. */
const HELPERS = {
  same: '(value: string, _other: string): string { return value; }',
  other: '(_value: string, other: string): string { return other; }',
  later: '(value: string, other: string): string { return value.length > 3 ? value : same(other, value); }',
  boxed: '(value: string, other: string): string { const box = { value, other }; return box.value; }',
} as const;

const variable = fc.nat(20);
const expression: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom<Expression>({ kind: 'constant' }, { kind: 'email' }, { kind: 'id' }),
  fc.record({ kind: fc.constantFrom('variable' as const, 'template' as const), of: variable }),
  fc.record({ kind: fc.constant('method' as const), of: variable, name: fc.constantFrom('trim()', 'slice(1)') }),
  fc.record({
    kind: fc.constant('call' as const),
    name: fc.constantFrom(...(Object.keys(HELPERS) as HelperName[])),
    of: variable,
    other: variable,
  }),
  fc.record({
    kind: fc.constant('member' as const),
    key: fc.constantFrom('first' as const, 'second' as const),
    of: variable,
    other: variable,
  }),
  fc.record({
    kind: fc.constant('item' as const),
    index: fc.constantFrom(0 as const, 1 as const),
    of: variable,
    other: variable,
  }),
);

const statement: fc.Arbitrary<Statement> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('declare' as const), value: expression }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('assign' as const, 'branch' as const, 'loop' as const),
      to: variable,
      value: expression,
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('show' as const), of: variable }) },
);

export const randomProgram: fc.Arbitrary<RandomProgram> = fc.array(statement, { minLength: 6, maxLength: 16 });

/** How a program is written down: everything here is without meaning, or only adds to what reaches the sinks. */
export interface Writing {
  /** Names of variables; the default is `v0`, `v1`, … */
  nameOf?: (index: number) => string;
  /** Order of the helper functions and the program among each other. */
  order?: (texts: string[]) => string[];
  /** Lines that do nothing, before each line of the program. */
  dead?: (line: number) => string;
  /** Helper functions in a file of their own. */
  isSplit?: boolean;
  /** Every value is shown through further names for it. */
  isAliased?: boolean;
  /** Every variable may hold the e-mail at the end of each branch. */
  isTainted?: boolean;
}

/**
 * Writes a program as TypeScript files.
 *
 * @param name of the folder that the files are in
 * @returns text by path
 */
export function writeProgram(name: string, program: RandomProgram, writing: Writing = {}): Record<string, string> {
  const { order = (texts) => texts, isSplit = false } = writing;
  const prefix = isSplit ? 'export ' : '';
  const helpers = Object.entries(HELPERS).map(([helper, rest]) => `${prefix}function ${helper}${rest}`);
  const model = 'interface Buyer {\n  id: string;\n  /** @pii email */\n  email: string;\n}';
  const main = writeMain(program, writing);
  if (!isSplit) return { [`${name}/main.ts`]: [model, ...order([...helpers, main])].join('\n\n') };
  return {
    [`${name}/helpers.ts`]: order(helpers).join('\n\n'),
    [`${name}/main.ts`]: [`import { ${Object.keys(HELPERS).join(', ')} } from './helpers';`, model, main].join('\n\n'),
  };
}

function writeMain(program: RandomProgram, writing: Writing): string {
  const { nameOf = (index) => `v${index}`, dead } = writing;
  const lines = [`let ${nameOf(0)} = 'open';`];
  let count = 1;
  let shown = 0;
  const at = (index: number): string => nameOf(index % count);
  program.forEach((item, line) => {
    if (dead !== undefined) lines.push(dead(line));
    if (item.kind === 'declare') {
      const value = writeExpression(item.value, at);
      lines.push(`let ${nameOf(count++)} = ${value};`);
    } else if (item.kind === 'show') {
      if (writing.isAliased) {
        lines.push(`const again${shown} = ${at(item.of)};`, `const held${shown} = { inside: [again${shown}] };`);
        lines.push(`console.log('show ${shown}', held${shown}.inside[0]);`);
      } else lines.push(`console.log('show ${shown}', ${at(item.of)});`);
      shown++;
    } else {
      const write = `${at(item.to)} = ${writeExpression(item.value, at)};`;
      if (item.kind === 'assign') lines.push(write);
      else if (item.kind === 'branch') lines.push(`if (flag) { ${write} }`);
      else lines.push(`for (const _ of buyer.id) { ${write} }`);
      if (writing.isTainted) lines.push(`if (flag) ${at(item.to)} = buyer.email;`);
    }
  });
  return `export function main(buyer: Buyer, flag: boolean): void {\n${lines.map((text) => `  ${text}`).join('\n')}\n}`;
}

function writeExpression(value: Expression, at: (index: number) => string): string {
  switch (value.kind) {
    case 'constant':
      return `'open'`;
    case 'email':
    case 'id':
      return `buyer.${value.kind}`;
    case 'variable':
      return at(value.of);
    case 'template':
      return `\`to \${${at(value.of)}}\``;
    case 'method':
      return `${at(value.of)}.${value.name}`;
    case 'call':
      return `${value.name}(${at(value.of)}, ${at(value.other)})`;
    case 'member':
      return `({ first: ${at(value.of)}, second: ${at(value.other)} }).${value.key}`;
    case 'item':
      return `[${at(value.of)}, ${at(value.other)}][${value.index}]!`;
  }
}
