import { describe, expect, it } from 'vitest';
import { DATA_MAP_FORMATS } from '../../src/report/data-map/formats.js';
import { processingRecords } from '../../src/report/data-map/record.js';
import { HOSTILE_RESULT } from './hostile-result.js';
import { SAMPLE_RESULT } from './sample-result.js';

const input = { flows: SAMPLE_RESULT.flows, toolVersion: '1.2.3', system: 'shop' };

describe('a data map', () => {
  it('has a record per category and whoever gets it', () => {
    const records = processingRecords(SAMPLE_RESULT.flows);
    expect(
      records.find(({ destination, category }) => destination === 'Segment' && category === 'user.contact.email'),
    ).toMatchObject({
      people: ['Buyer'],
      purposes: ['analytics'],
      transfer: 'to another party',
      protections: ['hashed'],
      consents: ['marketing'],
      sensitivity: 'medium',
      flows: 1,
    });
    expect(records.reduce((sum, { flows }) => sum + flows, 0)).toBe(SAMPLE_RESULT.flows.length);
  });

  it('as csv and json has them all', () => {
    const { records } = JSON.parse(DATA_MAP_FORMATS.json(input)) as { records: unknown[] };
    expect(DATA_MAP_FORMATS.csv(input).trimEnd().split('\n')).toHaveLength(records.length + 1);
  });

  it('as markdown is one table in which names are text', () => {
    const text = DATA_MAP_FORMATS.markdown({ ...input, flows: HOSTILE_RESULT.flows });
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    expect(new Set(rows.map((row) => row.split(' | ').length)).size).toBe(1);
    expect(text).not.toContain('<b>');
  });

  it('for Fides has a dataset per store and a declaration per recipient and use', () => {
    const text = DATA_MAP_FORMATS.fides(input);
    expect(text).toContain('dataset:\n  - fides_key: shop_');
    expect(text).toContain('system:\n  - fides_key: shop\n');
    expect(text).toContain('        data_use: analytics\n');
    expect(text).toContain('        third_parties: "Segment"');
    // Lines are keys, list items, or texts in quotes: what a name holds cannot become another line.
    for (const line of DATA_MAP_FORMATS.fides({ ...input, flows: HOSTILE_RESULT.flows, system: 'a: b\n- c' })
      .trimEnd()
      .split('\n'))
      expect(line).toMatch(/^ *(?:- )?(?:[a-z_]+:(?: (?:"(?:[^"\\]|\\.)*"|[\w.-]+|\[\]))?|[\w.-]+)$/);
  });
});
