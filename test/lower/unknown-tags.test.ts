import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.js';
import { writeTree } from '../project/write-tree.js';

/** What a scan says of the tags of a file that name no category. */
async function unknownIn(text: string): Promise<(string | number | undefined)[][]> {
  const { coverage } = await scan({
    cwd: writeTree({ 'a.ts': text, 'tsconfig.json': { compilerOptions: { strict: true } } }),
  });
  return coverage.filter(({ kind }) => kind === 'unmatched-config').map(({ message, place }) => [place?.line, message]);
}

describe('tags that name no category', () => {
  it('are told with near names, whether or not anything reads them', async () => {
    expect(
      await unknownIn(`interface Buyer {
  /** @pii emial */
  reach: string;
  /** @pii phone */
  call: string;
}
export const schema = { object: (shape: object) => shape }.object({ reach: { type: String, pii: 'adress' } });
export type { Buyer };
`),
    ).toEqual([
      [3, expect.stringContaining('There is no category "emial"; the tag is not used. Did you mean "email"')],
      [7, expect.stringContaining('There is no category "adress"; the tag is not used. Did you mean "address"')],
    ]);
  });
});

describe('a tag that says none', () => {
  it.each([
    ['in a comment', '/** @pii none: of the shop */ phone: string;'],
    ['of a decorator', `@Pii('none', 'of the shop') phone!: string;`],
    ['in the options of a decorator', `@Column({ comment: '@pii none: of the shop' }) phone!: string;`],
  ])('%s, is no source', async (_where, member) => {
    const cwd = writeTree({
      'tsconfig.json': { compilerOptions: { strict: true, experimentalDecorators: true } },
      'a.ts': `declare function Pii(category: string, reason?: string): PropertyDecorator;
declare function Column(options: object): PropertyDecorator;
class Buyer {
  @Column({}) email!: string;
  ${member}
}
export function seen(buyer: Buyer): void {
  console.log(buyer.phone);
}
export { Pii };
`,
    });
    expect((await scan({ cwd })).findings).toEqual([]);
  });
});
