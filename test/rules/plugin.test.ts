import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { plugin } from '../../rules/index.js';
import { RULE_IDS } from '../../src/model/finding.js';
import { RULE_INFO } from '../../src/model/rule-info.js';

/** Every rule: those that show findings, and the one that asks for tags. */
const ALL = [...RULE_IDS, 'require-pii-tag'];

const require = createRequire(import.meta.url);

describe('the plugin', () => {
  it('says who it is', () => {
    const { name, version } = require('../../package.json') as { name: string; version: string };
    expect(plugin.meta).toEqual({ name, version, namespace: 'pii-trace' });
  });

  it('has every rule, described by its record', () => {
    expect(Object.keys(plugin.rules)).toEqual(ALL);
    for (const id of RULE_IDS) {
      const { docs, schema, type } = plugin.rules[id].meta;
      expect(docs).toMatchObject({
        description: RULE_INFO[id].title,
        url: RULE_INFO[id].url,
        requiresTypeChecking: true,
      });
      expect(type).toBe('problem');
      expect(schema).toMatchObject([{ additionalProperties: false }]);
    }
  });

  it('has configurations that hold the plugin itself, for ESLint refuses two objects for one namespace', () => {
    for (const set of ['recommended', 'all'] as const) {
      const config = plugin.configs[set];
      expect(config.plugins['pii-trace']).toBe(plugin);
      expect(Object.keys(config.rules)).toEqual((set === 'all' ? ALL : RULE_IDS).map((id) => `pii-trace/${id}`));
      expect(config.name).toBe(`pii-trace/${set}`);
    }
  });

  it('has a configuration for eslintrc, and is what `require` of the built package gives', () => {
    const built = require('eslint-plugin-pii-trace') as typeof plugin;
    expect(Object.keys(built.rules)).toEqual(ALL);
    expect(built.configs['legacy-recommended']).toEqual({
      plugins: ['pii-trace'],
      rules: plugin.configs.recommended.rules,
    });
  });
});
