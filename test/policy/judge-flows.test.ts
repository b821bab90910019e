import { describe, expect, it } from 'vitest';
import { PROTECTIONS } from '../../src/model/tag.js';
import { judgeFlows } from '../../src/policy/judge-flows.js';
import type { Config } from '../../src/config/config.js';
import { config, flows, type FlowSketch } from './sample-flow.js';

const openai = { kind: 'llm', role: 'llm', recipient: 'openai', recipientName: 'OpenAI', id: 'openai#create' } as const;
const segment = {
  kind: 'third-party',
  role: 'analytics',
  recipient: 'segment',
  recipientName: 'Segment',
  purpose: 'analytics',
  id: 'segment#track',
  name: 'analytics.track',
} as const;
const stripe = {
  kind: 'third-party',
  role: 'payment',
  recipient: 'stripe',
  recipientName: 'Stripe',
  id: 's#c',
} as const;
const postgres = {
  kind: 'database',
  role: 'storage',
  store: 'postgres',
  id: 'postgres#query',
  name: 'pool.query',
} as const;
const localStorage = { kind: 'storage', role: 'built-in', store: 'local-storage', id: 'web-storage#setItem' } as const;

/** `rule categories` of each finding. */
function judged(sketches: FlowSketch[], settings: Partial<Config> = {}): string[] {
  return judgeFlows(flows(...sketches), config(settings)).map(
    ({ rule, categories }) => `${rule} ${categories.map((key) => key.slice('user.'.length)).join(',')}`,
  );
}

describe('every rule', () => {
  const broken: [string, FlowSketch][] = [
    ['no-pii-in-logs', { sink: { kind: 'log' } }],
    ['no-unencrypted-storage', { sink: localStorage }],
    ['no-third-party-leak', { sink: openai }],
    ['no-unconsented-sharing', { sink: { ...segment, recipient: undefined } }],
    ['no-insecure-transport', { sink: { kind: 'network', role: 'host', insecure: true, id: 'fetch#fetch' } }],
  ];

  it.each(broken)('%s objects to what is in the clear', (rule, sketch) => {
    expect(judged([sketch])).toEqual([`${rule} contact.email`]);
  });

  it.each(broken)('%s accepts every protection', (_, sketch) => {
    const protections = PROTECTIONS.filter((protection) => protection !== 'none');
    expect(judged(protections.map((protection) => ({ ...sketch, protection })))).toEqual([]);
  });

  it.each(broken)('%s can be turned off, and its severity can be set', (rule, sketch) => {
    expect(judged([sketch], { rules: { [rule]: 'off' } })).toEqual([]);
    const [finding] = judgeFlows(flows(sketch), config({ rules: { [rule]: 'note' } }));
    expect(finding?.severity).toBe('note');
  });

  it.each(broken)('%s does not object to an identifier, nor name one beside other data', (rule, sketch) => {
    expect(judged([{ ...sketch, category: 'id' }])).toEqual([]);
    expect(judged([{ ...sketch, category: 'unique_id.pseudonymous' }])).toEqual([]);
    expect(judged([{ ...sketch, category: 'id' }, sketch])).toEqual([`${rule} contact.email`]);
  });

  it('leaves responses to own clients alone', () => {
    const response = { kind: 'response', role: 'built-in', recipient: 'express', name: 'res.json' } as const;
    expect(judged([{ sink: response }], { recipients: {} })).toEqual([]);
  });
});

describe('no-pii-in-logs', () => {
  it('comes with no-third-party-leak where somebody else keeps the log', () => {
    const sentry = { kind: 'error-report', role: 'error-tracker', recipient: 'sentry' } as const;
    const datadog = { kind: 'log', role: 'observability', recipient: 'datadog' } as const;
    for (const sink of [sentry, datadog]) {
      expect(judged([{ sink }])).toEqual(['no-pii-in-logs contact.email', 'no-third-party-leak contact.email']);
    }
  });

  it('stands alone for a logger of the project itself', () => {
    expect(judged([{ sink: { kind: 'log', role: 'built-in', recipient: 'pino' } }], { recipients: {} })).toEqual([
      'no-pii-in-logs contact.email',
    ]);
  });
});

describe('no-unencrypted-storage', () => {
  it('follows the declaration of a store', () => {
    expect(judged([{ sink: postgres }], { stores: { postgres: { encrypted: true } } })).toEqual([]);
    expect(judged([{ sink: postgres }], { stores: { postgres: { encrypted: false } } })).toEqual([
      'no-unencrypted-storage contact.email',
    ]);
    expect(judged([{ sink: localStorage }], { stores: { 'local-storage': { encrypted: true } } })).toEqual([]);
  });

  it('gives one note for an undeclared database, at its first write', () => {
    const writes = flows({ sink: postgres, line: 30, category: 'name' }, { sink: postgres, line: 20 });
    const found = judgeFlows(writes, config());
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'note', categories: ['user.contact.email', 'user.name'] });
    expect(found[0]?.place.line).toBe(20);
    expect(found[0]?.flows).toHaveLength(2);
  });

  it('gives a note per undeclared store, and keeps it a note whatever the severity of the rule', () => {
    const s3 = { ...postgres, kind: 'object-store', store: 's3', id: 's3#put' } as const;
    const found = judgeFlows(
      flows({ sink: postgres }, { sink: s3, line: 11 }),
      config({ rules: { 'no-unencrypted-storage': 'error' } }),
    );
    expect(found.map(({ severity }) => severity)).toEqual(['note', 'note']);
  });

  it.each(['payment', 'financial.bank_account', 'authorization.password', 'health_and_medical.genetic'])(
    'gives a finding per write of %s to an undeclared database',
    (category) => {
      const found = judgeFlows(flows({ sink: postgres, category }, { sink: postgres, category, line: 20 }), config());
      expect(found.map(({ severity }) => severity)).toEqual(['error', 'error']);
    },
  );

  it('keeps one finding per meet: the note stands at a write that has none of its own', () => {
    const card = { sink: postgres, category: 'financial.credit_card' };
    expect(judged([card, { sink: postgres }])).toEqual(['no-unencrypted-storage financial.credit_card']);
    expect(judged([card, { sink: postgres }, { sink: postgres, line: 20 }])).toEqual([
      'no-unencrypted-storage financial.credit_card',
      'no-unencrypted-storage contact.email',
    ]);
  });
});

describe('no-unconsented-sharing', () => {
  const declared: Partial<Config> = { recipients: { segment: { categories: ['email'] } } };

  it('asks for the consent for that very purpose', () => {
    expect(judged([{ sink: segment }], declared)).toEqual(['no-unconsented-sharing contact.email']);
    expect(judged([{ sink: segment, consents: ['marketing'] }], declared)).toEqual([
      'no-unconsented-sharing contact.email',
    ]);
    expect(judged([{ sink: segment, consents: ['marketing', 'analytics'] }], declared)).toEqual([]);
  });

  it('asks for none where the purpose needs none', () => {
    for (const purpose of ['payment', 'shipping', 'security', 'support', 'transactional'] as const) {
      expect(judged([{ sink: { ...stripe, purpose } }])).toEqual([]);
    }
  });

  it('takes the purpose from the role where the catalogue names none', () => {
    expect(judged([{ sink: { ...segment, purpose: undefined } }], declared)).toHaveLength(1);
  });

  it('lets a declaration say what a vendor is used for, but not what a marketing call is for', () => {
    const asEssential: Partial<Config> = { recipients: { segment: { categories: ['email'], purpose: 'essential' } } };
    expect(judged([{ sink: segment }], asEssential)).toEqual([]);

    const mail: Partial<Config> = { recipients: { sendgrid: { categories: ['email'], purpose: 'transactional' } } };
    const newsletter = { kind: 'message', role: 'messaging', recipient: 'sendgrid', purpose: 'marketing' } as const;
    expect(judged([{ sink: newsletter }], mail)).toEqual(['no-unconsented-sharing contact.email']);
  });

  it('says who uses the data for what', () => {
    const [finding] = judgeFlows(flows({ sink: segment }), config(declared));
    expect(finding?.message).toBe(
      '`user.contact.email` from `Buyer.email` reaches `analytics.track`. ' +
        'Segment uses it for analytics; no check of that consent dominates the call.',
    );
  });
});

describe('no-third-party-leak', () => {
  it('goes by the role while no recipients are declared', () => {
    expect(judged([{ sink: stripe }, { sink: stripe, category: 'financial.credit_card' }])).toEqual([]);
    expect(judged([{ sink: stripe, category: 'health_and_medical' }])).toEqual([
      'no-third-party-leak health_and_medical',
    ]);
    expect(judged([{ sink: openai, category: 'name' }])).toEqual(['no-third-party-leak name']);
  });

  it('lets a call carry what it is for, until recipients are declared', () => {
    const push = { ...openai, accepts: ['user.device.device_id'] } as const;
    expect(judged([{ sink: push, category: 'device.device_id' }])).toEqual([]);
    expect(judged([{ sink: push, category: 'device.device_id' }], { recipients: {} })).toHaveLength(1);
  });

  it('allows only what is declared once recipients are declared; an empty list counts', () => {
    expect(judged([{ sink: stripe }], { recipients: {} })).toEqual(['no-third-party-leak contact.email']);
    expect(judged([{ sink: stripe }], { recipients: { stripe: { categories: [] } } })).toHaveLength(1);
    expect(judged([{ sink: stripe }], { recipients: { stripe: { categories: ['contact'] } } })).toEqual([]);
    expect(
      judged([{ sink: stripe, category: 'financial.credit_card' }], {
        recipients: { stripe: { categories: ['payment'] } },
      }),
    ).toEqual([]);
  });

  it('knows a host by name, by pattern, and by the hosts of a recipient', () => {
    const host = { kind: 'network', role: 'host', recipient: 'eu.api.acme.example', name: 'fetch' } as const;
    expect(judged([{ sink: host }])).toEqual(['no-third-party-leak contact.email']);
    const declarations: NonNullable<Config['recipients']>[] = [
      { 'eu.api.acme.example': { categories: ['email'] } },
      { '*.acme.example': { categories: ['email'] } },
      { acme: { categories: ['email'], hosts: ['*.acme.example'] } },
    ];
    for (const recipients of declarations) {
      expect(judged([{ sink: host }], { recipients })).toEqual([]);
    }
    expect(judged([{ sink: host }], { recipients: { '*.example.com': { categories: ['email'] } } })).toHaveLength(1);
  });

  it('leaves requests without a recipient and the stores alone', () => {
    expect(judged([{ sink: { kind: 'network', role: 'built-in', name: 'fetch' } }], { recipients: {} })).toEqual([]);
    const s3 = { kind: 'object-store', role: 'storage', recipient: 'aws', store: 's3' } as const;
    expect(judged([{ sink: s3 }], { recipients: {}, stores: { s3: { encrypted: true } } })).toEqual([]);
  });

  it('quotes the clause of the policy', () => {
    const recipients = {
      stripe: { categories: ['payment', 'name'], clause: 'Service Providers' },
    } satisfies Config['recipients'];
    const [finding] = judgeFlows(flows({ sink: stripe }), config({ recipients }));
    expect(finding?.message).toContain('allows Stripe only payment and name. Policy: "Service Providers".');
  });
});

describe('a finding', () => {
  it('is one per rule and meet, with every flow as its evidence, worst first', () => {
    const evidence = flows(
      { from: 'Buyer.city', category: 'contact.address.city' },
      { from: 'Buyer.email' },
      { from: 'Buyer.card', category: 'financial.credit_card', confidence: 'likely' },
    );
    const found = judgeFlows(evidence, config());
    expect(found).toHaveLength(1);
    expect(found[0]?.flows.map((id) => evidence.find(({ fingerprint }) => fingerprint === id)?.category)).toEqual([
      'user.contact.email',
      'user.financial.credit_card',
      'user.contact.address.city',
    ]);
    expect(found[0]).toMatchObject({ severity: 'error', confidence: 'certain', protection: 'none' });
    expect(found[0]?.message).toMatch(/ from `Buyer` reach `logger.info`\. /);
  });

  it('names three categories and counts the rest', () => {
    const categories = ['email', 'phone', 'name', 'location.precise', 'device'];
    const found = judgeFlows(flows(...categories.map((category) => ({ category }))), config());
    expect(found[0]?.categories).toHaveLength(5);
    expect(found[0]?.message).toContain(' and 2 more from `Buyer.email` reach ');
  });

  it('shows no contents of string literals', () => {
    const [finding] = judgeFlows(flows({ sink: { name: "clients['ada@example.org']\n  .send" } }), config());
    expect(finding?.message).not.toContain('ada');
    expect(finding?.message).not.toContain('\n');
  });

  it('must be as sure as the configuration asks', () => {
    const sketch: FlowSketch = { confidence: 'likely' };
    expect(judged([sketch], { minConfidence: 'certain' })).toEqual([]);
    expect(judged([sketch], { minConfidence: 'likely' })).toHaveLength(1);
    expect(judged([{ confidence: 'possible' }], { minConfidence: 'possible' })).toHaveLength(1);
  });

  it('does not depend on the order of the flows', () => {
    const many = flows(
      { line: 40, sink: segment },
      { line: 10 },
      { line: 40, sink: segment, category: 'name', from: 'Buyer.name' },
      { line: 2, file: 'src/a.ts', sink: openai },
      { line: 15, sink: postgres },
      { line: 12, sink: postgres, category: 'phone' },
    );
    expect(JSON.stringify(judgeFlows([...many].reverse(), config()))).toBe(JSON.stringify(judgeFlows(many, config())));
    expect(judgeFlows(many, config()).map(({ place }) => `${place.file}:${place.line}`)).toEqual([
      'src/a.ts:2',
      'src/orders.ts:10',
      'src/orders.ts:12',
      'src/orders.ts:40',
      'src/orders.ts:40',
    ]);
  });
});

describe('severity', () => {
  function severity(sketch: FlowSketch): string | undefined {
    return judgeFlows(flows(sketch), config({ minConfidence: 'possible' }))[0]?.severity;
  }

  it('falls with sensitivity, with certainty, and nearer to home', () => {
    expect(severity({})).toBe('error');
    expect(severity({ confidence: 'likely' })).toBe('warning');
    expect(severity({ confidence: 'possible' })).toBe('note');
    expect(severity({ category: 'job_title' })).toBe('warning');
    expect(severity({ category: 'authorization.password', confidence: 'possible' })).toBe('warning');
    expect(severity({ sink: { ...postgres, store: 's' } })).toBe('note');
  });
});
