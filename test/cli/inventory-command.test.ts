import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeTree } from '../project/write-tree.js';
import { runCommand } from './run-command.js';

const buyer = `export interface Buyer {
  email: string;
  /** @pii phone */
  reach: string;
}
export const call = (phoneNumber: string): string => phoneNumber;
`;

describe('pii-trace inventory', () => {
  it('lists what is personal, and ends with 0', async () => {
    const run = await runCommand(writeTree({ 'a.ts': buyer }), ['inventory']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('Buyer.email');
    expect(run.stdout).toContain('3 declarations in 1 file, 2 categories: 1 tagged, 2 inferred.');
  });

  it('lists what has no tag, of some kinds and categories', async () => {
    const cwd = writeTree({ 'a.ts': buyer });
    const untagged = await runCommand(cwd, ['inventory', '--untagged', '--kind', 'property']);
    expect(untagged.stdout).toContain('/** @pii email */');
    expect(untagged.stdout).toContain('1 declaration without a tag.');
    const phones = await runCommand(cwd, ['inventory', '--category', 'phone', '--format', 'csv']);
    expect(phones.stdout.trim().split('\r\n')).toHaveLength(3);
  });

  it('writes to a file', async () => {
    const cwd = writeTree({ 'a.ts': buyer });
    const run = await runCommand(cwd, ['inventory', '--format', 'json', '--output', 'out/pii.json']);
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'out/pii.json'), 'utf8'))).toMatchObject({ schemaVersion: '1.0' });
  });

  it('ends with 2 when a tag names no category, and when it is asked for one that does not exist', async () => {
    const cwd = writeTree({ 'a.ts': 'export interface Buyer {\n  /** @pii emial */\n  reach: string;\n}\n' });
    const run = await runCommand(cwd, ['inventory']);
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('a.ts:3:3  "emial"  Did you mean "email"');
    const unknown = await runCommand(cwd, ['inventory', '--category', 'emial']);
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr).toContain('There is no category "emial". Did you mean "email"');
  });
});
