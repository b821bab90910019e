import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.js';
import { writeTree } from '../project/write-tree.js';

const USER = `interface User {
  id: string;
  /** @pii email */
  email: string;
}
declare const anything: any;
`;

async function gapsOf(body: string): Promise<string[]> {
  const { coverage } = await scan({ cwd: writeTree({ 'use.ts': USER + body }) });
  return coverage.map(({ kind }) => kind).filter((kind) => kind !== 'project-setup');
}

function nested(levels: number, inner: string): string {
  return '{ a: '.repeat(levels) + inner + ' }'.repeat(levels);
}

/** `const a1 = first; const a2 = a1; …` */
function variables(first: string, count: number, suffix: string): string {
  return Array.from({ length: count }, (_, i) => `const a${i + 1} = ${i === 0 ? first : `a${i}`}${suffix};`).join('\n');
}

/** Clients that have each other's address, none of which is known. */
function clients(count: number): string {
  const others = Array.from({ length: count }, (_, i) => `const client${i + 1} = { url: client${i} };`);
  return ['const client0: any = { url: anything() };', ...others].join('\n');
}

describe('where personal data may be lost', () => {
  it.each([
    ['a call that leads nowhere', 'export const go = (user: User) => anything.handle(user.email);', 'unresolved-call'],
    ['code that is made of text', 'export const go = (user: User) => eval(`send("${user.email}")`);', 'dynamic-code'],
    [
      'a function made of text',
      'export const go = (user: User) => new Function(`send("${user.email}")`);',
      'dynamic-code',
    ],
    [
      'an object that is deeper than is looked into',
      `export const go = (user: User) => console.log(${nested(9, 'user.email')});`,
      'bound-reached',
    ],
    [
      'a call of too many implementations',
      `interface Job { run(value: string): void }
      ${Array.from({ length: 45 }, (_, i) => `export class Job${i} implements Job { run(value: string) { void value; } }`).join('\n')}
      export const go = (user: User, job: Job) => job.run(user.email);`,
      'bound-reached',
    ],
    [
      'a member far down of a value without a type',
      `export const go = (req: any) => { console.log(req.a.b.c.d.e.f.g.email === ''); anything.keep(req); };`,
      'bound-reached',
    ],
    [
      'a value without a type that goes through many variables',
      `export const go = (a: any) => {
        ${variables('a', 9, '')}
        return a9.email === '';
      };`,
      'bound-reached',
    ],
    [
      'more personal members than are kept of a value without a type',
      `export const go = (body: any) => [${Array.from({ length: 50 }, (_, i) => `body.part${i}.email === ''`).join(', ')}];`,
      'bound-reached',
    ],
    [
      'a function that is many variables away from its package',
      `${variables('console.log', 101, '.bind(console)')}
      export const go = (user: User) => a101(user.id);`,
      'bound-reached',
    ],
    [
      'arguments beyond those that are looked up',
      `function last() { return arguments[9]; }
      export const go = (user: User) => last(0, 1, 2, 3, 4, 5, 6, 7, 8, user.email);`,
      'bound-reached',
    ],
    [
      'arrays that are nested deeper than they are made flat',
      `export const go = (user: User) => [[[[[[[user.email]]]]]]].flat(Infinity);`,
      'bound-reached',
    ],
    [
      'a type that has many parts',
      `type Event = ${Array.from({ length: 20 }, (_, i) => `{ kind: ${i}; user${i}: User }`).join(' | ')};
      export const go = (event: Event) => JSON.stringify(event);`,
      'bound-reached',
    ],
    [
      'many places of one type',
      `interface Family { a: User; b: User; c: User; d: User; e: User; f: User }
      export const go = (family: Family) => JSON.stringify(family);`,
      'bound-reached',
    ],
    [
      'an address behind many clients',
      `${clients(8)}
      export const go = (user: User) => fetch(client8, { method: 'POST', body: user.email });`,
      'bound-reached',
    ],
  ])('%s is told', async (_, body, kind) => {
    expect(await gapsOf(body)).toEqual([kind]);
  });

  it.each([
    ['a call that leads nowhere', 'export const go = (user: User) => anything.handle(user.id);'],
    ['a callback of the caller', 'export const go = (user: User, done: any) => done(user.email);'],
    ['code that is made of text', 'export const go = (user: User) => eval(user.id);'],
    ['an object that is deep', `export const go = (user: User) => console.log(${nested(9, 'user.id')});`],
    ['a method of the language', 'export const go = (user: User) => user.email.localeCompare(user.email);'],
    [
      'a member far down of a value without a type, of no person',
      'export const go = (req: any) => req.a.b.c.d.e.f.g.count;',
    ],
    [
      'arguments that nobody looks up',
      'function none() {} export const go = (user: User) => (none as any)(0, 1, 2, 3, 4, 5, 6, 7, 8, user.email);',
    ],
    ['arrays that are made flat to the end', 'export const go = (user: User) => [[[user.email]]].flat(Infinity);'],
    [
      'an address behind a few clients',
      `${clients(2)} export const go = (user: User) => fetch(client2, { method: 'POST', body: user.id });`,
    ],
    [
      'a function that is itself',
      'let again: any = () => again; again = again; export const go = (user: User) => again(user.id);',
    ],
  ])('%s is nothing to tell without any, or where it is known', async (_, body) => {
    expect(await gapsOf(body)).toEqual([]);
  });
});
