import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { configJsonSchema } from '../../src/config/json-schema.js';

const published: unknown = JSON.parse(
  readFileSync(new URL('../../schema/config.schema.json', import.meta.url), 'utf8'),
);

describe('schema/config.schema.json', () => {
  it('is up to date (run `npx jiti scripts/generate-config-schema.ts`)', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
  });

  it('accepts a full configuration and refuses unknown keys', () => {
    const validate = new Ajv2020().compile(published as object);
    const match = { from: 'package', package: 'stripe', name: 'Customer', member: 'email' };
    const valid = {
      tags: [{ match, category: 'email' }],
      sources: [{ match, category: 'user.contact.email', of: 0 }],
      sinks: [{ match, kind: 'log', args: [0] }],
      sanitizers: [{ match, protection: 'hashed' }],
      guards: [{ match, purposes: { argument: 1 } }],
      recipients: { stripe: { categories: ['payment'] } },
      stores: { s3: { encrypted: true } },
      rules: { 'no-pii-in-logs': 'off' },
    };
    expect(validate(valid)).toBe(true);
    expect(validate({ ...valid, tag: [] })).toBe(false);
    expect(validate({ tags: [{ match, category: 'emial' }] })).toBe(false);
  });
});
