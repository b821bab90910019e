import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VENDORS } from '../../src/catalogue/index.js';
import { countryOf, regionIn } from '../../src/catalogue/vendor-place.js';
import { writeTree } from '../project/write-tree.js';
import { scan } from '../../src/index.js';

const ROOT = join(import.meta.dirname, '../../fixtures/places');
const OWN_ROLES = new Set(['built-in', 'storage', 'host']);

describe('where a vendor is', () => {
  it('is said of each other party, or why it is not', () => {
    for (const { id, role, country, noCountry, isFamily, packages, hosts = [] } of VENDORS) {
      if (OWN_ROLES.has(role)) continue;
      expect(country ?? noCountry, id).toBeDefined();
      if (typeof country !== 'object') continue;
      const unsaid = [...packages, ...hosts].filter((name) => name !== 'global' && !Object.hasOwn(country, name));
      expect(noCountry !== undefined || unsaid.length === 0, `${id}: ${unsaid.join()}`).toBe(true);
      for (const name of Object.keys(country)) expect([...packages, ...hosts], id).toContain(name);
      expect(isFamily ?? packages.includes('global'), id).toBe(true);
    }
  });

  it('is a country by its code', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const { id, country } of VENDORS)
      for (const code of typeof country === 'object' ? Object.values(country) : [country ?? 'US'])
        expect(/^[A-Z]{2}$/.test(code) && names.of(code), id).toBeTruthy();
  });

  it('is the same in all files of one vendor', () => {
    for (const { id, country } of VENDORS) {
      if (typeof country !== 'string') continue;
      for (const other of VENDORS.filter((vendor) => vendor.id === id)) expect(other.country, id).toBe(country);
    }
  });

  it('is told apart by package and host where a record holds several', () => {
    const vendor = VENDORS.find(({ id }) => id === 'payment-service')!;
    expect(countryOf(vendor, 'plaid')).toBe('US');
    expect(countryOf(vendor, '@paddle/paddle-node-sdk')).toBe('GB');
    expect(countryOf(vendor, 'api.wise.com')).toBe('GB');
    expect(countryOf(vendor, 'otherwise.com')).toBeUndefined();
    expect(countryOf(vendor, undefined)).toBeUndefined();
  });

  it.each([
    ['EU', 'eu'],
    ['eu-west-1', 'eu'],
    ['europe-west4', 'eu'],
    ['ie1', 'eu'],
    ['us-east-1', 'us'],
    ['ap-southeast-2', 'ap'],
    ['datadoghq.eu', 'eu'],
    ['https://eu.i.posthog.com', 'eu'],
    ['https://key@o1.ingest.de.sentry.io/2', 'eu'],
    ['https://sdk.fra-01.braze.eu', 'eu'],
    ['datadoghq.com', undefined],
    ['https://log-in.example.me/eu', undefined],
    ['production', undefined],
  ])('the region in %s is %s', (text, region) => expect(regionIn(text)).toBe(region));

  it('is said of flows, with where the client is told to keep data', async () => {
    const { flows } = await scan({ cwd: ROOT });
    const found = flows.map(({ meet, sink }) => {
      const at = [sink.country, sink.region].filter((part) => part !== undefined).join(' ');
      return `${meet.line} ${at === '' ? 'nowhere known' : at}`;
    });
    const expected = readFileSync(join(ROOT, 'places.ts'), 'utf8')
      .split('\n')
      .flatMap((line, i) => {
        const at = / \/\/ at: (.*)$/.exec(line)?.[1];
        return at === undefined ? [] : [`${i + 1} ${at}`];
      });
    const byLine = (a: string, b: string): number => parseInt(a, 10) - parseInt(b, 10);
    expect([...new Set(found)].sort(byLine)).toEqual(expected);
  });

  it('is what the configuration says of a recipient, whatever the catalogue knows', async () => {
    const root = writeTree({
      'pii-trace.config.json': {
        recipients: {
          stripe: { categories: ['email'], country: 'IE' },
          'api.courier.example': { categories: ['email'], country: 'ES' },
          'api.post.example': { categories: ['email'] },
        },
      },
      'src/index.ts': `
import Stripe from 'stripe';
interface Buyer { email: string }
export async function send(buyer: Buyer): Promise<void> {
  await new Stripe('key').customers.create({ email: buyer.email });
  await fetch('https://api.courier.example/labels', { method: 'POST', body: buyer.email });
  await fetch('https://api.post.example/labels', { method: 'POST', body: buyer.email });
}`,
    });
    const { flows } = await scan({ cwd: root });
    const places = Object.fromEntries(flows.map(({ sink }) => [sink.recipient, sink.country]));
    expect(places).toEqual({ stripe: 'IE', 'api.courier.example': 'ES', 'api.post.example': undefined });
  });
});
