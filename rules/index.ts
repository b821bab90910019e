import { createRequire } from 'node:module';
import type { Linter } from '@typescript-eslint/utils/ts-eslint';
import type { RuleId } from '../src/model/finding.js';
import type { PiiTraceRule } from './create-rule.js';
import { noInsecureTransport } from './no-insecure-transport.js';
import { noPiiInLogs } from './no-pii-in-logs.js';
import { noThirdPartyLeak } from './no-third-party-leak.js';
import { noUnconsentedSharing } from './no-unconsented-sharing.js';
import { noUnencryptedStorage } from './no-unencrypted-storage.js';
import { requirePiiTag } from './require-pii-tag.js';

const NAMESPACE = 'pii-trace';

/** The package finds its own manifest by name, from its sources as well as from where it is built. */
const { name, version } = createRequire(import.meta.url)('eslint-plugin-pii-trace/package.json') as {
  name: string;
  version: string;
};

const rules: PluginRules = {
  'no-pii-in-logs': noPiiInLogs,
  'no-unencrypted-storage': noUnencryptedStorage,
  'no-unconsented-sharing': noUnconsentedSharing,
  'no-third-party-leak': noThirdPartyLeak,
  'no-insecure-transport': noInsecureTransport,
  'require-pii-tag': requirePiiTag,
};

/** Rules that show findings of flows, and the one that asks for tags. */
type PluginRules = Record<RuleId, PiiTraceRule> & { 'require-pii-tag': typeof requirePiiTag };

/** The plugin as ESLint and people's configurations see it. */
export interface PiiTracePlugin {
  meta: { name: string; version: string; namespace: string };
  rules: PluginRules;
  configs: {
    recommended: FlatConfig;
    all: FlatConfig;
    'legacy-recommended': LegacyConfig;
  };
}

/** A configuration object for `eslint.config.js`. */
export interface FlatConfig {
  name: string;
  plugins: Record<string, PiiTracePlugin>;
  rules: Linter.RulesRecord;
}

/** A configuration for eslintrc, extended as `plugin:pii-trace/legacy-recommended`. */
export interface LegacyConfig {
  plugins: string[];
  rules: Linter.RulesRecord;
}

/** The plugin: rules, and configurations for both of ESLint's configuration systems. */
export const plugin: PiiTracePlugin = {
  meta: { name, version, namespace: NAMESPACE },
  rules,
  // Made when asked for: they hold the plugin itself, and ESLint refuses two objects for one namespace.
  configs: {
    get recommended() {
      return { name: `${NAMESPACE}/recommended`, plugins: { [NAMESPACE]: plugin }, rules: severities(isRecommended) };
    },
    get all() {
      return { name: `${NAMESPACE}/all`, plugins: { [NAMESPACE]: plugin }, rules: severities(() => true) };
    },
    get 'legacy-recommended'() {
      return { plugins: [NAMESPACE], rules: severities(isRecommended) };
    },
  },
};

// ESLint asks for a default export; `module.exports` is what Node gives to the `require` of eslintrc.
export { plugin as default, plugin as 'module.exports' };

function isRecommended(rule: PluginRules[keyof PluginRules]): boolean {
  return rule.meta.docs?.recommended === true;
}

function severities(isIncluded: (rule: PluginRules[keyof PluginRules]) => boolean): Linter.RulesRecord {
  const included = Object.entries(rules).filter(([, rule]) => isIncluded(rule));
  return Object.fromEntries(included.map(([id]) => [`${NAMESPACE}/${id}`, 'error']));
}
