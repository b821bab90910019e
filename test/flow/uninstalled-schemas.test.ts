import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.js';
import { writeTree } from '../project/write-tree.js';

/** The library is not installed: its types are `any`, and its schemas are read by their syntax. */
const SCHEMAS = `
import { z } from 'zod';
export const Email = z.email().max(200);
export const User = z.object({
  id: z.string(),
  email: Email,
  emailVerified: z.boolean(),
  address: z.object({ street: z.string() }).optional(),
});
export const Update = User.pick({ email: true }).extend({ phone: z.string() });
export const Public = User.omit({ email: true, address: true });
export type TUser = z.infer<typeof User>;
export type TUpdate = z.infer<typeof Update>;
export type TPublic = z.infer<typeof Public>;
`;

async function categoriesOf(body: string): Promise<string[]> {
  const root = writeTree({
    'schemas.ts': SCHEMAS,
    'use.ts': `import { User, type TUser, type TUpdate, type TPublic } from './schemas.js';\n${body}`,
  });
  const { findings } = await scan({ cwd: root });
  return findings.flatMap(({ categories }) => categories.map((category) => category.replace('user.contact.', '')));
}

describe('types that a schema library would infer', () => {
  it.each([
    ['(user: TUser) => console.log(user)', ['address.street', 'email']],
    ['(data: Partial<TUpdate>) => console.log(data)', ['email', 'phone_number']],
    ['(users: TUser[]) => console.log(users)', ['address.street', 'email']],
    ['({ data }: { data: TUpdate }) => console.log(data)', ['email', 'phone_number']],
    ['(user: TUser) => console.log(User.safeParse(user).data.email)', ['email']],
    ['(user: TPublic) => console.log(user)', []],
    ["(user: Omit<TUser, 'email' | 'address'>) => console.log(user)", []],
    ['(user: TUser) => console.log(User.safeParse(user).error)', []],
    ['(user: TUser) => console.log(User.parse(user).id)', []],
  ])('%s', async (program, categories) => {
    expect(await categoriesOf(`export const run = ${program};`)).toEqual(categories);
  });
});
