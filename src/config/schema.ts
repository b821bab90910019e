import { z } from 'zod';
import { CATEGORY_KEYS, SHORT_NAMES, type CategoryName } from '../model/category-name.js';
import { nearestNames } from '../model/edit-distance.js';
import { RULE_IDS, SEVERITIES } from '../model/finding.js';
import { PURPOSES, SINK_KINDS } from '../model/sink.js';
import { CONFIDENCES, PROTECTIONS } from '../model/tag.js';
import type { UserConfig } from './config.js';

/** An object that refuses unknown keys, and names the nearest known ones. */
function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? describeUnknownKeys(issue.keys, Object.keys(shape)) : undefined,
  });
}

function describeUnknownKeys(keys: readonly string[], known: readonly string[]): string {
  const texts = keys.map((key) => {
    const nearest = nearestNames(key, known);
    const hint = nearest.length > 0 ? `did you mean ${quoteList(nearest)}?` : `known keys are ${quoteList(known)}.`;
    return `unknown key \`${key}\`; ${hint}`;
  });
  return texts.join(' ');
}

function quoteList(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

const categoryNames = [
  ...Object.keys(SHORT_NAMES),
  ...CATEGORY_KEYS,
  ...CATEGORY_KEYS.map((key) => `user.${key}`),
] as CategoryName[];

const name = z.string().min(1);
const category = z.enum(categoryNames).meta({ id: 'CategoryName' });
/** Both spellings of English are understood, as in the names of consents in code; from here on there is one. */
const purpose = z.preprocess(
  (value) => (typeof value === 'string' ? value.replace(/^personalisation$/i, 'personalization') : value),
  z.enum(PURPOSES).meta({ id: 'PurposeName' }),
);

const match = z
  .discriminatedUnion('from', [
    strict({ from: z.literal('file'), path: name.optional(), name, member: name.optional() }),
    strict({ from: z.literal('package'), package: name, name, member: name.optional() }),
    strict({ from: z.literal('lib'), name, member: name.optional() }),
  ])
  .meta({ id: 'SymbolSpecifier', description: 'A declaration, and a member below it where one is needed.' });

const tag = strict({ match, category: z.enum([...categoryNames, 'none']), reason: name.optional() }).refine(
  (value) => value.category !== 'none' || value.reason !== undefined,
  { path: ['reason'], error: 'is missing; a tag of category `none` needs a `reason`.' },
);

const argumentIndex = z.int().min(0);

const sources = strict({
  match,
  category,
  of: z.union([z.literal('result'), argumentIndex]).optional(),
});

const sinks = strict({
  match,
  kind: z.enum(SINK_KINDS),
  args: z.array(argumentIndex).optional(),
  recipient: name.optional(),
  store: name.optional(),
  purpose: purpose.optional(),
});

const sanitizers = strict({ match, protection: z.enum(PROTECTIONS).exclude(['none']) });

const propagators = strict({ match, result: z.enum(['value', 'text', 'none']) });

const guards = strict({ match, purposes: z.union([z.array(purpose).min(1), strict({ argument: argumentIndex })]) });

const recipient = strict({
  categories: z.array(category),
  name: name.optional(),
  purpose: purpose.optional(),
  hosts: z.array(name).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'a country is two capital letters, as in ISO 3166-1: `US`')
    .optional()
    .describe('Where the company is, as ISO 3166-1 has it: `US`.'),
  clause: name.optional(),
});

const store = strict({ encrypted: z.boolean(), name: name.optional() });

const level = z.enum([...SEVERITIES, 'off']);
const rules = strict({
  [RULE_IDS[0]]: level.optional(),
  [RULE_IDS[1]]: level.optional(),
  [RULE_IDS[2]]: level.optional(),
  [RULE_IDS[3]]: level.optional(),
  [RULE_IDS[4]]: level.optional(),
});

/** What a configuration file may hold. The JSON Schema in `schema/` is generated from it. */
export const userConfigSchema = strict({
  $schema: z.string().optional().describe('Where editors find this schema; not read.'),
  include: z
    .array(name)
    .optional()
    .describe('Globs of the files to analyze, relative to this file; all when left out.'),
  exclude: z
    .array(name)
    .optional()
    .describe('Globs of files not to analyze, after the built-in ones; `!` re-includes. The last match wins.'),
  projects: z.array(name).optional().describe('tsconfig files to scan instead of those that are found.'),
  inference: z
    .enum(['off', 'strict', 'balanced', 'aggressive'])
    .optional()
    .describe('How boldly names and types are taken for personal data.'),
  firstParty: z.array(name).optional().describe('Hosts of the project itself; `*.example.com` matches subdomains.'),
  tags: z.array(tag).optional().describe('Categories of declarations that cannot be tagged in code.'),
  sources: z.array(sources).optional().describe('Functions whose result, or parameters whose value, is personal.'),
  sinks: z.array(sinks).optional().describe('Functions through which data leaves.'),
  sanitizers: z.array(sanitizers).optional().describe('Functions that protect a value.'),
  propagators: z.array(propagators).optional().describe('How results of library functions follow from arguments.'),
  guards: z.array(guards).optional().describe('Functions whose truth means consent.'),
  recipients: z
    .record(name, recipient)
    .optional()
    .describe(
      'What the privacy policy allows each recipient, by vendor id or host. Once present, nothing else may be sent.',
    ),
  stores: z.record(name, store).optional().describe('Whether each store encrypts, by store id.'),
  rules: rules.optional().describe('Severity of each rule, or `off`.'),
  unknownPackages: level
    .optional()
    .describe('Severity of personal data that is handed to a package the catalogue does not know, or `off`.'),
  minConfidence: z.enum(CONFIDENCES).optional().describe('Findings that are less sure are not reported.'),
}) satisfies z.ZodType<UserConfig>;
