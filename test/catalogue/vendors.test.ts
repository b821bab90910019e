import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueIndexFile, catalogueIndexText } from '../../scripts/catalogue-index-text.js';
import type { CallDefinition } from '../../src/catalogue/define.js';
import { VENDORS } from '../../src/catalogue/index.js';
import { parseCategory } from '../../src/model/category.js';
import { CONSENT_PURPOSES } from '../../src/model/sink.js';

const calls = VENDORS.flatMap((vendor) => (vendor.calls ?? []).map((call) => ({ vendor, call })));
const pathsOf = ({ path }: { path: string | readonly string[] }): readonly string[] =>
  typeof path === 'string' ? [path] : path;

describe('the catalogue', () => {
  it('is listed as the generator would list it', async () => {
    expect(readFileSync(catalogueIndexFile, 'utf8')).toBe(await catalogueIndexText());
  });

  it('knows sinks of at least 180 vendors and built-ins', () => {
    const isSink = ({ calls = [], responders = [] }: (typeof VENDORS)[number]): boolean =>
      calls.length + responders.length > 0;
    expect(new Set(VENDORS.filter(isSink).map(({ id }) => id)).size).toBeGreaterThanOrEqual(180);
  });

  it('gives vendors that share an id one role', () => {
    for (const vendor of VENDORS) {
      const others = VENDORS.filter(({ id }) => id === vendor.id);
      expect(new Set(others.map(({ role }) => role)), vendor.id).toHaveLength(1);
    }
  });

  it('has well-formed paths, none twice in one vendor for the same types', () => {
    for (const vendor of VENDORS) {
      const definitions = [vendor.calls, vendor.propagators, vendor.sanitizers, vendor.guards];
      for (const list of definitions) {
        const seen = (list ?? []).flatMap((one) => pathsOf(one).map((path) => `${path} ${one.types?.join() ?? ''}`));
        expect(seen.length, vendor.id).toBe(new Set(seen).size);
        for (const path of (list ?? []).flatMap(pathsOf))
          expect(path).toMatch(/^(new |=)?[\w$#()*-]+(\.(new |=)?[\w$*-]+)*$/);
      }
    }
  });

  it('names arguments that can exist', () => {
    const indexes = (call: CallDefinition): number[] =>
      call.args === 'all' ? [] : call.args.map((one) => (typeof one === 'number' ? one : one.index));
    for (const { vendor, call } of calls) {
      for (const index of indexes(call)) expect(index, `${vendor.id} ${String(call.path)}`).toBeGreaterThanOrEqual(-1);
      expect(call.args.length + (call.implies?.length ?? 0), `${vendor.id} ${String(call.path)}`).toBeGreaterThan(0);
    }
  });

  it('accepts only categories that exist', () => {
    for (const { vendor, call } of calls)
      for (const name of call.accepts ?? []) expect(parseCategory(name), vendor.id).toBeDefined();
  });

  it('claims each host for one vendor, without scheme, path or wildcard', () => {
    const owners = new Map<string, string>();
    for (const { id, hosts = [] } of VENDORS) {
      for (const host of hosts) {
        expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
        expect(owners.get(host) ?? id, host).toBe(id);
        owners.set(host, id);
      }
    }
  });

  it('asks consent of whoever measures, advertises or records', () => {
    const roles = new Set(['analytics', 'advertising', 'marketing', 'session-replay']);
    const exempt = new Set(['feature-flags']);
    for (const { vendor, call } of calls) {
      if (!roles.has(vendor.role) || exempt.has(vendor.id)) continue;
      const purpose = call.purpose ?? vendor.purpose;
      const kind = call.kind ?? vendor.kind;
      const isExpected =
        purpose !== undefined && (CONSENT_PURPOSES.has(purpose) || kind === 'message' || kind === 'error-report');
      expect(isExpected, `${vendor.id} ${String(call.path)}`).toBe(true);
    }
  });

  it('asks no consent for payment, shipping, support, identity and transactional mail', () => {
    const roles = new Set(['payment', 'shipping', 'support', 'identity']);
    for (const { vendor, call } of calls) {
      const purpose = call.purpose ?? vendor.purpose ?? 'essential';
      const kind = call.kind ?? vendor.kind;
      if (roles.has(vendor.role) || kind === 'message')
        expect(CONSENT_PURPOSES.has(purpose), `${vendor.id} ${String(call.path)}`).toBe(false);
    }
  });

  it('gives built-ins no recipient to be consented to, and hosts an argument that names the host', () => {
    for (const { vendor, call } of calls) {
      if (vendor.role === 'built-in' || vendor.role === 'storage') {
        expect(CONSENT_PURPOSES.has(call.purpose ?? vendor.purpose ?? 'essential'), vendor.id).toBe(false);
      }
    }
    const requests = calls.filter(({ vendor, call }) => vendor.role === 'host' && pathsOf(call).includes('request'));
    expect(requests.length).toBeGreaterThan(3);
    for (const { vendor, call } of requests) expect(call.url, vendor.id).toBe(0);
  });
});
