import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hasTypes, probeCatalogue } from '../../scripts/catalogue-probe.js';
import { defineVendor } from '../../src/catalogue/define.js';

const root = mkdtempSync(join(tmpdir(), 'pii-trace-probe-'));

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Puts a package into the folder, and says where. */
function makePackage(name: string, manifest: object, files: Record<string, string>): string {
  const folder = join(root, 'node_modules', name);
  const all = { 'package.json': JSON.stringify({ name, version: '1.0.0', ...manifest }), ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

describe('whether a package has types', () => {
  it.each([
    ['a file beside what is run', { main: 'lib/client.js' }, 'lib/client.d.ts', true],
    ['a file beside what is run, named without its ending', { main: './lib/client' }, 'lib/client.d.ts', true],
    ['the index of the folder that is run', { main: './lib/' }, 'lib/index.d.ts', true],
    ['a folder with code alone', { main: './lib' }, 'lib/index.js', false],
    ['its manifest', { types: 'dist/all.d.ts' }, 'dist/all.d.ts', true],
  ])('is told by %s', (_, manifest, file, expected) => {
    expect(hasTypes(makePackage(`typed-${file.replace(/\W/g, '-')}`, manifest, { [file]: '' }))).toBe(expected);
  });
});

describe('the probe', () => {
  const vendor = defineVendor({
    id: 'acme',
    name: 'Acme',
    role: 'messaging',
    noCountry: 'made up',
    packages: ['acme-*'],
    kind: 'message',
    purpose: 'transactional',
    calls: [{ path: ['chat.post', 'sign'], args: [0] }],
  });

  it('finds what a package has that lists its exports without their types', () => {
    makePackage(
      'acme-listed',
      { exports: { '.': { import: './lib/index.mjs' } }, types: 'types/index.d.ts' },
      { 'lib/index.mjs': '', 'types/index.d.ts': 'export function sign(payload: object): string;' },
    );
    const sign = probeCatalogue([vendor], root).find(({ path }) => path === 'sign');
    expect(sign?.foundIn).toEqual(['acme-listed']);
  });

  it('finds the calls of a client that an application holds', () => {
    makePackage(
      'acme-client',
      { types: 'index.d.ts' },
      { 'index.d.ts': 'export declare class Client { chat: { post(message: object): void } }' },
    );
    makePackage(
      'acme-app',
      { types: 'index.d.ts' },
      {
        'index.d.ts':
          "import { Client } from 'acme-client';\nexport class App { constructor(options: object); client: Client; }",
      },
    );
    const post = probeCatalogue([vendor], root).find(({ path }) => path === 'chat.post');
    expect(post?.foundIn).toEqual(['acme-app', 'acme-client']);
  });
});
