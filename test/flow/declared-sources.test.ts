import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.js';
import type { SourceDeclaration } from '../../src/config/config.js';

const PROGRAM = `
export function currentVisitor(): unknown { return globalThis; }
export function remember(note: unknown): void { console.log(note); }
console.log(currentVisitor());
`;

async function scanWith(sources: SourceDeclaration[]): Promise<{ found: string[]; gaps: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'pii-trace-sources-'));
  writeFileSync(join(folder, 'visitor.ts'), PROGRAM);
  const { findings, coverage } = await scan({ cwd: folder, config: { sources } });
  return {
    found: findings.map(({ place, categories }) => `${place.line} ${categories.join()}`),
    gaps: coverage.filter(({ kind }) => kind === 'unmatched-config').map(({ message }) => message),
  };
}

describe('a source that the configuration declares', () => {
  it('makes the result of a function personal', async () => {
    const { found, gaps } = await scanWith([{ match: { from: 'file', name: 'currentVisitor' }, category: 'ip' }]);
    expect(found).toEqual(['4 user.device.ip_address']);
    expect(gaps).toEqual([]);
  });

  it('makes a parameter personal where the function uses it', async () => {
    const { found, gaps } = await scanWith([{ match: { from: 'file', name: 'remember' }, category: 'email', of: 0 }]);
    expect(found).toEqual(['3 user.contact.email']);
    expect(gaps).toEqual([]);
  });

  it('is reported when it matches nothing', async () => {
    const { found, gaps } = await scanWith([{ match: { from: 'file', name: 'nobody' }, category: 'email' }]);
    expect(found).toEqual([]);
    expect(gaps).toHaveLength(1);
  });
});
