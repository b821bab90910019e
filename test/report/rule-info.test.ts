import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/model/finding.js';
import { RULE_INFO } from '../../src/model/rule-info.js';

describe.each(RULE_IDS)('texts of %s', (id) => {
  const info = RULE_INFO[id];

  it('are filed under its own id and page', () => {
    expect(info.id).toBe(id);
    expect(info.url).toMatch(new RegExp(`/${id}\\.md$`));
  });

  it('are whole sentences, the title aside', () => {
    expect(info.title).toMatch(/^[A-Z].*[^.]$/);
    for (const text of [info.why, info.fix, ...info.alternatives]) expect(text).toMatch(/^[A-Z].*\.$/);
  });

  it('fit into what code scanning shows', () => {
    expect(info.why.length).toBeLessThanOrEqual(1_024);
    expect(info.tags.length + info.cwe.length).toBeLessThanOrEqual(10);
  });
});
