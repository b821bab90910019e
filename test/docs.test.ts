import type { Linter } from 'eslint';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plugin } from '../rules/index.js';
import { RULE_IDS, type RuleId } from '../src/model/finding.js';
import { RULE_INFO } from '../src/model/rule-info.js';
import { TAG_RULE_INFO } from '../src/model/tag-rule-info.js';
import { lintExample } from './rules/lint-example.js';

const ROOT = join(import.meta.dirname, '..');
const PAGES = join(ROOT, 'docs/rules');
const SECTIONS = ['Examples', 'Options', 'What it does not catch', 'When not to use it', 'Related'];

interface Example {
  isCorrect: boolean;
  code: string;
}

/** Every rule with a page: those that judge flows, and the one that asks for tags. */
const PAGED = { ...RULE_INFO, [TAG_RULE_INFO.id]: TAG_RULE_INFO };
const IDS = [...RULE_IDS, TAG_RULE_INFO.id];

describe.each(IDS)('the page of %s', (id) => {
  const page = readFileSync(join(PAGES, `${id}.md`), 'utf8');

  it('has the header that its record asks for, and the sections in their order', () => {
    expect(page.startsWith(`# ${id}\n\n> ${PAGED[id].title}\n`)).toBe(true);
    expect(PAGED[id].url.endsWith(`/docs/rules/${id}.md`)).toBe(true);
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(SECTIONS);
  });

  it('shows what is incorrect and what is correct', () => {
    const kinds = examplesOf(page).map(({ isCorrect }) => isCorrect);
    expect(new Set(kinds)).toEqual(new Set([false, true]));
  });

  it.each(examplesOf(page))('example %#: reported unless it is correct ($isCorrect)', ({ isCorrect, code }) => {
    const reported = lint(id, code);
    expect(reported.filter(({ fatal }) => fatal)).toEqual([]);
    expect(reported.map(({ ruleId }) => ruleId)).toEqual(isCorrect ? [] : [`pii-trace/${id}`]);
  });
});

describe('the documentation', () => {
  it('has a page for every rule, and no other', () => {
    expect(readdirSync(PAGES).sort()).toEqual(IDS.map((id) => `${id}.md`).sort());
  });

  it('names every rule in the README', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    for (const id of IDS) expect(readme).toContain(`[\`${id}\`](docs/rules/${id}.md)`);
  });
});

/** The fenced TypeScript below the ❌ and ✅ headings of a page. */
function examplesOf(page: string): Example[] {
  return page
    .split(/^### /m)
    .slice(1)
    .flatMap((part) => {
      const code = [...part.split(/^## /m)[0]!.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text]) => text!);
      return code.map((text) => ({ isCorrect: part.startsWith('✅'), code: text }));
    });
}

function lint(id: RuleId | typeof TAG_RULE_INFO.id, code: string): Linter.LintMessage[] {
  const config = { plugins: { 'pii-trace': plugin }, rules: { [`pii-trace/${id}`]: 'error' } };
  return lintExample(code, config as unknown as Linter.Config);
}
