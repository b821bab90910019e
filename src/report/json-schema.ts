import { z } from 'zod';
import { CATEGORY_KEYS } from '../model/category-name.js';
import type { Category } from '../model/category.js';
import { GAP_KINDS } from '../model/coverage.js';
import { RULE_IDS, SEVERITIES } from '../model/finding.js';
import { PROBLEM_RULES } from '../model/gate.js';
import { PURPOSES, REGIONS, SINK_KINDS, VENDOR_ROLES } from '../model/sink.js';
import { CONFIDENCES, PROTECTIONS } from '../model/tag.js';
import { PACKAGE_URL, TOOL_NAME } from '../model/tool.js';

/** Version of the JSON format: the second number grows when a key is added, the first when one changes or goes. */
export const SCHEMA_VERSION = '1.3';

const category = z.enum(CATEGORY_KEYS.map((key): Category => `user.${key}`)).meta({
  id: 'Category',
  description: 'A category of personal data: a key of the Fideslang taxonomy, (c) Ethyca, Inc., CC BY 4.0.',
});

const fingerprint = z.string().regex(/^\S+$/).meta({
  id: 'Fingerprint',
  description:
    'Identity across scans: survives moved lines, reformatting, edits elsewhere, and renamed local variables.',
});

const confidence = z.enum(CONFIDENCES).meta({ id: 'Confidence', description: 'How sure the scan is, surest first.' });

const protection = z.enum(PROTECTIONS).meta({ id: 'Protection', description: 'What was done to a value on its way.' });

const purpose = z.enum(PURPOSES).meta({ id: 'Purpose', description: 'What a recipient uses data for.' });

const sinkKind = z
  .enum(SINK_KINDS)
  .meta({ id: 'SinkKind', description: 'The kind of place through which a value leaves the code.' });

const position = z.int().min(1);

const place = z
  .strictObject({
    file: z
      .string()
      .regex(/^(?!\/|[A-Za-z]:[\\/])/)
      .describe('Relative to the root of the scan, with forward slashes.'),
    line: position.describe('From 1.'),
    column: position.describe('From 1, in UTF-16 code units.'),
    endLine: position,
    endColumn: position.describe('The column after the last character.'),
  })
  .meta({ id: 'Place', description: 'A stretch of source text.' });

const tag = z
  .strictObject({
    category,
    confidence,
    style: z
      .enum(['brand', 'jsdoc', 'decorator', 'config', 'schema', 'library', 'inferred'])
      .describe('The style of tagging it came from, most trusted first.'),
    why: z.string().describe('Why the declaration is held to be personal, as a clause.'),
    name: z.string().describe('Name of the declaration for people.'),
    symbol: z.string().describe('Stable id of the declaration; holds no position.'),
    place: place.optional().describe('Where it is declared; absent for declarations of libraries.'),
  })
  .meta({ id: 'Tag', description: 'What says that a declaration holds personal data.' });

const sink = z
  .strictObject({
    kind: sinkKind,
    name: z.string().describe('The callee as written.'),
    recipient: z
      .string()
      .optional()
      .describe('Vendor id or host of whoever gets the data; absent when nobody else does.'),
    recipientName: z.string().optional().describe("The recipient's name for people."),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .describe(
        'Country of the company that gets or keeps the data (ISO 3166-1); absent where there is no single answer.',
      ),
    region: z
      .enum(REGIONS)
      .optional()
      .describe('The part of the world in which it keeps the data, as the code sets it up.'),
    insecure: z.literal(true).optional().describe('The data goes there unencrypted, by `http:` or `ws:`.'),
    role: z.enum(VENDOR_ROLES).describe('What the vendor is to the project.'),
    store: z.string().optional().describe('Id of the store that keeps the data.'),
    storeName: z.string().optional().describe("The store's name for people."),
    purpose: purpose.optional(),
    accepts: z.array(category).optional().describe('Categories that the call carries by its nature.'),
    id: z.string().describe('Stable id of the catalogue or configuration entry that matched.'),
  })
  .meta({ id: 'Sink', description: 'A call, assignment, or other expression through which a value leaves the code.' });

const step = z
  .strictObject({
    kind: z.enum(['source', 'assign', 'store', 'pass', 'return', 'capture', 'combine', 'protect', 'library', 'sink']),
    text: z.string().describe('What happens, in words; never a value.'),
    place,
  })
  .meta({ id: 'Step', description: 'One step on the way of a value.' });

const flow = z
  .strictObject({
    fingerprint,
    category,
    source: z.strictObject({ tag, place: place.describe('Where the value entered the flow.') }),
    sink,
    sinkPlace: place.describe('Where the sink stands.'),
    meet: place.describe('The call at which concrete data enters the chain of parameters that ends in the sink.'),
    meetFunction: z.string().describe('Stable id of the function that holds the meet.'),
    path: z.string().describe("Path inside the sink's arguments."),
    protection,
    consents: z.array(purpose).describe('Purposes for which a consent check dominates, sorted.'),
    confidence,
    steps: z.array(step).describe('From the source to the sink.'),
    uncovered: z
      .strictObject({ option: z.string(), path: z.string() })
      .optional()
      .describe('The configured redaction that this flow passes by, and the path that it does not cover.'),
  })
  .meta({ id: 'Flow', description: 'One source that reaches one sink: a fact, whether or not a rule objects.' });

const finding = z
  .strictObject({
    rule: z.enum(RULE_IDS),
    fingerprint,
    severity: z.enum(SEVERITIES),
    confidence,
    message: z.string().describe('What goes where, and why that is wrong; never a value.'),
    fix: z.string().describe('How to fix it, in the imperative.'),
    place: place.describe('The meet: the line to change.'),
    categories: z.array(category).min(1).describe('Distinct and sorted.'),
    sinkKind,
    sinkName: z.string().describe('Callee of the sink as written.'),
    recipient: z.string().optional().describe('Vendor id or host of whoever gets the data.'),
    protection: protection.describe('The weakest protection among the flows.'),
    flows: z.array(fingerprint).min(1).describe('Fingerprints of the flows that are its evidence, most telling first.'),
  })
  .meta({ id: 'Finding', description: "A rule's judgement on one exposure: one per rule and meet." });

const gap = z
  .strictObject({
    kind: z.enum(GAP_KINDS),
    message: z.string().describe('What happened and what it costs.'),
    place: place.optional().describe('Absent for gaps of the whole project.'),
    count: z.int().min(1).describe('How many places share this gap.'),
  })
  .meta({
    id: 'CoverageGap',
    description: 'A place where a tag may have been lost, or where the scan could not look.',
  });

const total = z.int().min(0);

const stats = z
  .strictObject({
    projects: total,
    files: total,
    lines: total,
    functions: total,
    tags: total.describe('Declarations that carry a tag.'),
    sinks: total.describe('Calls that matched an entry of the catalogue or of the configuration.'),
  })
  .meta({ id: 'Stats', description: 'Counts of the scan.' });

const problem = z
  .strictObject({
    rule: z.enum(PROBLEM_RULES),
    fingerprint,
    severity: z.enum(SEVERITIES),
    message: z.string(),
    fix: z.string().describe('How to fix it, in the imperative.'),
    place: place.describe('The directive, or the entry of the baseline or decisions file.'),
  })
  .meta({ id: 'Problem', description: 'A finding about a decision or a baseline.' });

const knownFinding = z
  .strictObject({
    file: z.string().describe('Where it stood.'),
    rule: z.string(),
    scope: z.string().describe('Stable id of the function around it, or of the store.'),
    sinks: z.array(z.string()),
    data: z.array(z.string()).describe('Categories, each with the declaration that it comes from.'),
    fingerprint,
  })
  .meta({ id: 'KnownFinding', description: 'A finding as a baseline remembers it.' });

const decision = z
  .strictObject({
    from: z.enum(['code', 'file']),
    reason: z.string(),
    owner: z.string().optional(),
    expires: z.string().optional().describe('The last day on which it holds.'),
    place,
  })
  .meta({ id: 'Decision', description: 'Why somebody wants a finding not to be reported.' });

const gate = z
  .strictObject({
    against: z.array(z.string()).describe('What was compared with.'),
    statuses: z
      .record(fingerprint, z.enum(['new', 'touched']))
      .describe('Of what is in `findings`: new, or there before and on the way of a change.'),
    unchanged: z.array(finding).describe('There before, and not in `findings`.'),
    fixed: z.array(knownFinding).describe('There before, and no longer.'),
    decided: z.array(z.strictObject({ finding, decision })).describe('Not in `findings` since somebody decided so.'),
  })
  .meta({ id: 'Gate', description: 'What was compared with, and what is therefore not in `findings`.' });

/** The JSON report: the one description from which its type and its published JSON Schema are made. */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: z.strictObject({ name: z.literal(TOOL_NAME), version: z.string().min(1) }),
  findings: z.array(finding).describe('Sorted by place.'),
  flows: z.array(flow).describe('Every flow, also those that no rule objects to; sorted by meet.'),
  coverage: z.array(gap).describe('What the scan could not see; that of the whole project first.'),
  stats,
  problems: z.array(problem).optional().describe('What is wrong with decisions and baselines; absent when nothing is.'),
  gate: gate.optional().describe('Absent when nothing was compared or decided.'),
});

export type JsonReport = z.infer<typeof reportSchema>;

/** The published JSON Schema (2020-12) of the report. */
export function reportJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12' });
  return {
    $schema,
    $id: `${PACKAGE_URL}/schema/report.schema.json`,
    title: 'Report of pii-trace',
    description: 'What `pii-trace scan --format json` prints.',
    ...rest,
  };
}
