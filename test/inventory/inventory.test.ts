import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/default-config.js';
import { runInventory } from '../../src/inventory.js';
import type { InventoryEntry, InventoryResult } from '../../src/model/inventory.js';
import { createProjectLoader } from '../../src/project/load-projects.js';
import { INVENTORY_REPORTERS } from '../../src/report/inventory/index.js';
import { writeTree } from '../project/write-tree.js';

function inventory(files: Record<string, string>): InventoryResult & { folder: string } {
  const folder = writeTree({ 'tsconfig.json': { compilerOptions: { strict: true, allowJs: true } }, ...files });
  const config = defaultConfig(folder);
  const load = createProjectLoader({ root: folder, paths: [folder], config });
  return { ...runInventory(load, config), folder };
}

const lines = (entries: readonly InventoryEntry[]): string[] =>
  entries.map(({ name, kind, category, style, confidence }) => [name, kind, category, style, confidence].join(' '));

describe('the inventory', () => {
  it('lists what is tagged, whether or not anything reads it', () => {
    const { entries } = inventory({
      'a.ts': `
import type { Pii } from 'eslint-plugin-pii-trace/types';
declare function Pii(name: string): PropertyDecorator;
export interface Buyer {
  email: Pii<'email'>;
  /** @pii phone */
  reach: string;
  /** @pii none: the name of the shop */
  name: string;
}
export class Seller { @Pii('ip') from = ''; }
/** @pii location.precise */
export type Spot = { x: number };
/** @pii email */
export function primaryAddress(): string { return ''; }
export function greet(/** @pii name */ who: string, /** @pii email */ to: string): string { return who + to; }
/** @pii id */
export const current = '';
`,
    });
    expect(lines(entries)).toEqual([
      'Buyer.email property user.contact.email brand certain',
      'Buyer.reach property user.contact.phone_number jsdoc certain',
      'Buyer.name property none jsdoc certain',
      'Seller.from property user.device.ip_address decorator certain',
      'Spot type user.location.precise jsdoc certain',
      'primaryAddress function user.contact.email jsdoc certain',
      'who parameter user.name jsdoc certain',
      'to parameter user.contact.email jsdoc certain',
      'current variable user.unique_id jsdoc certain',
    ]);
    expect(entries[2]!.why).toBe('the name of the shop');
  });

  it('lists what is inferred, with why and the tag to add', () => {
    const { entries } = inventory({
      'a.ts': `export interface Buyer { email: string; emailVerified: boolean; id: string }
export function call(phoneNumber: string): string { return phoneNumber; }`,
    });
    expect(entries.map(({ name, why, suggestion }) => [name, why, suggestion?.text])).toEqual([
      ['Buyer.email', 'because field `email: string` of `Buyer`, a person type', '/** @pii email */'],
      ['Buyer.id', 'because field `id: string` of `Buyer`, a person type', '/** @pii id */'],
      ['phoneNumber', 'because parameter `phoneNumber: string` is named like a phone number', '/** @pii phone */'],
    ]);
  });

  it('lists what only its surroundings say: what is hashed, what is asked about health, names beside others of the same', () => {
    const { entries } = inventory({
      'a.ts': `export interface Log { emailHash: string; buildHash: string }
export interface Patient { lastName: string; hasDiabetes: boolean; hasAccount: boolean }
export interface Pledge { makerEmail: string; makerName: string; rewardName: string }`,
    });
    expect(entries.map(({ name }) => name)).toEqual([
      'Log.emailHash',
      'Patient.lastName',
      'Patient.hasDiabetes',
      'Pledge.makerEmail',
      'Pledge.makerName',
    ]);
  });

  it('lists members of schemas, and reads that nothing declares', () => {
    const { entries } = inventory({
      'a.js': `
import { z } from 'zod';
import mongoose from 'mongoose';
export const SignUp = z.object({ email: z.string().min(3), newsletter: z.boolean(), emailVerified: z.boolean() });
export const userSchema = new mongoose.Schema({ phone: { type: String, required: true }, address: { street: String } });
export const options = { email: 'on' };
export function handle(req) { console.log(req.body.lastName); }
`,
    });
    expect(lines(entries)).toEqual([
      'SignUp.email column user.contact.email inferred likely',
      'userSchema.phone column user.contact.phone_number inferred likely',
      'address.street column user.contact.address.street inferred likely',
      'req.body.lastName use user.name.last inferred likely',
    ]);
  });

  it('names tags that name no category, with near ones', () => {
    const { unknown, entries } = inventory({
      'a.ts': 'export interface Buyer {\n  /** @pii emial */\n  reach: string;\n}',
    });
    expect(entries).toEqual([]);
    expect(unknown).toMatchObject([{ written: 'emial', place: { file: 'a.ts', line: 3 } }]);
    expect(unknown[0]!.suggestions).toContain('email');
  });
});

describe('reports of an inventory', () => {
  const sample = () =>
    inventory({
      'a.ts': `export interface Buyer { email: string }
/** @pii none: "quoted", by hand */
export const lastName = '';`,
    });
  const context = { toolVersion: '1.0.0', color: false, untagged: false };

  it('are a table', () => {
    const result = sample();
    expect(INVENTORY_REPORTERS.table(result, context)).toBe(
      [
        'a.ts',
        '  1:26  Buyer.email  user.contact.email  likely   because field `email: string` of `Buyer`, a person type',
        '  3:14  lastName     none                certain  jsdoc: "quoted", by hand',
        '',
        '2 declarations in 1 file, 2 categories: 1 tagged, 1 inferred.',
        '',
      ].join('\n'),
    );
    expect(
      INVENTORY_REPORTERS.table({ ...result, entries: result.entries.slice(0, 1) }, { ...context, untagged: true }),
    ).toContain('user.contact.email  /** @pii email */  because');
  });

  it('are comma-separated values', () => {
    const result = sample();
    expect(INVENTORY_REPORTERS.csv(result, context).split('\r\n')).toEqual([
      'file,line,column,name,kind,category,sensitivity,confidence,style,why,suggestion',
      'a.ts,1,26,Buyer.email,property,user.contact.email,medium,likely,inferred,"because field `email: string` of `Buyer`, a person type",/** @pii email */',
      'a.ts,3,14,lastName,variable,none,,certain,jsdoc,"""quoted"", by hand",',
      '',
    ]);
  });

  it('are JSON, without the folder of the scan', () => {
    const result = sample();
    const text = INVENTORY_REPORTERS.json(result, context);
    expect(text).not.toContain(result.folder);
    expect((JSON.parse(text) as { entries: unknown[] }).entries[0]).toMatchObject({
      name: 'Buyer.email',
      sensitivity: 'medium',
      place: { file: 'a.ts', line: 1, column: 26 },
      suggestion: '/** @pii email */',
    });
  });
});
