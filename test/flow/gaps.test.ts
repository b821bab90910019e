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
  ])('%s is told', async (_, body, kind) => {
    expect(await gapsOf(body)).toEqual([kind]);
  });

  it.each([
    ['a call that leads nowhere', 'export const go = (user: User) => anything.handle(user.id);'],
    ['a callback of the caller', 'export const go = (user: User, done: any) => done(user.email);'],
    ['code that is made of text', 'export const go = (user: User) => eval(user.id);'],
    ['an object that is deep', `export const go = (user: User) => console.log(${nested(9, 'user.id')});`],
    ['a method of the language', 'export const go = (user: User) => user.email.localeCompare(user.email);'],
  ])('%s is nothing to tell without any, or where it is known', async (_, body) => {
    expect(await gapsOf(body)).toEqual([]);
  });
});
