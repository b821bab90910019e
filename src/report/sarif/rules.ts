import type { ReportingDescriptor } from 'sarif';
import { RULE_IDS } from '../../model/finding.js';
import { RULE_INFO, type RuleInfo } from '../../model/rule-info.js';
import { LIMITS } from './limits.js';
import { cweReference } from './taxonomies.js';

/** Descriptors of every rule, in the order to which `ruleIndex` refers. */
export function sarifRules(): ReportingDescriptor[] {
  return RULE_IDS.map((id) => descriptor(RULE_INFO[id]));
}

function descriptor(info: RuleInfo): ReportingDescriptor {
  return {
    id: info.id,
    name: pascalCase(info.id),
    shortDescription: { text: `${info.title}.` },
    fullDescription: { text: info.why },
    help: { text: helpText(info), markdown: helpMarkdown(info) },
    helpUri: info.url,
    defaultConfiguration: { level: info.severity },
    relationships: info.cwe.map((cwe) => ({ target: cweReference(cwe), kinds: ['relevant'] })),
    properties: {
      tags: [...info.tags, ...info.cwe.map((cwe) => `external/cwe/cwe-${cwe}`)].slice(0, LIMITS.tags),
      precision: info.precision,
      'problem.severity': info.severity === 'note' ? 'recommendation' : info.severity,
      'security-severity': info.securitySeverity,
    },
  };
}

function helpText(info: RuleInfo): string {
  return [info.why, '', `Fix: ${info.fix}`, ...info.alternatives.map((text) => `Or: ${text}`), '', info.url].join('\n');
}

function helpMarkdown(info: RuleInfo): string {
  return [
    info.why,
    '',
    '### How to fix it',
    '',
    ...[info.fix, ...info.alternatives].map((text) => `- ${text}`),
    '',
    `More: [${info.id}](${info.url}).`,
  ].join('\n');
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
