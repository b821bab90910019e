import type { Flow } from '../../src/model/flow.js';
import type { Place } from '../../src/model/place.js';
import type { Sink } from '../../src/model/sink.js';
import type { Config } from '../../src/config/config.js';
import { parseCategory } from '../../src/model/category.js';
import { fingerprintFlows } from '../../src/policy/fingerprint.js';

/** What a test says of a flow; the rest is that of a tagged e-mail that is logged. */
export interface FlowSketch extends Partial<Omit<Flow, 'category' | 'sink' | 'source' | 'meet'>> {
  category?: string;
  sink?: Partial<Sink>;
  /** Line of the meet, in `file`. */
  line?: number;
  file?: string;
  /** Name of the tagged declaration. */
  from?: string;
}

/** Flows with their fingerprints. */
export function flows(...sketches: FlowSketch[]): Flow[] {
  return fingerprintFlows(sketches.map(draft));
}

/** A configuration as it is without a file. */
export function config(settings: Partial<Config> = {}): Config {
  return {
    base: '/shop',
    include: [],
    exclude: [],
    inference: 'balanced',
    firstParty: [],
    tags: [],
    sources: [],
    sinks: [],
    sanitizers: [],
    propagators: [],
    guards: [],
    stores: {},
    rules: {},
    unknownPackages: 'note',
    minConfidence: 'likely',
    ...settings,
  };
}

export function placeAt(line: number, file = 'src/orders.ts'): Place {
  return { file, line, column: 3, endLine: line, endColumn: 30 };
}

function draft(sketch: FlowSketch): Omit<Flow, 'fingerprint'> {
  const { line = 10, file, from = 'Buyer.email', category: written = 'email', sink, ...rest } = sketch;
  const category = parseCategory(written);
  if (!category) throw new Error(`No such category: ${written}`);
  const meet = placeAt(line, file);
  const symbol = `src/buyer.ts#${from}`;
  return {
    category,
    source: {
      tag: { category, confidence: 'certain', style: 'brand', why: 'because it is branded', name: from, symbol },
      place: meet,
    },
    sink: { kind: 'log', name: 'logger.info', role: 'built-in', id: 'pino#info', ...sink },
    sinkPlace: meet,
    meet,
    meetFunction: `${meet.file}#placeOrder`,
    path: '[0].email',
    protection: 'none',
    consents: [],
    confidence: 'certain',
    steps: [],
    ...rest,
  };
}
