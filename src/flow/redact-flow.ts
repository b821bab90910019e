import type { Flow } from '../model/flow.js';
import { extend } from './trace.js';
import { Frame } from './frame.js';
import { leavesOf } from './leaves.js';
import { interpretFunction } from './interpret.js';
import type { Redaction, Setup } from './setup.js';
import type { Solution } from './solve.js';
import { newObject } from './state.js';
import type { ConcreteFlow } from './summary.js';
import { valueOf, type Value } from './value.js';

/**
 * Holds a flow against the redaction that its vendor's client is set up with: what that covers is masked, and of what it does not cover the
 * path is told. Where there are several clients, each has to cover it.
 */
export function redactFlow(
  solution: Solution,
  flow: ConcreteFlow,
): { flow: ConcreteFlow; uncovered?: NonNullable<Flow['uncovered']> } {
  if (flow.treatment !== 'none' && flow.treatment !== 'sliced') return { flow };
  const setups = setupsFor(solution, flow).filter(({ isClient }) => isClient);
  if (setups.every(({ redactions }) => redactions.length === 0)) return { flow };
  const paths = [flow.path, ...(flow.also ?? [])].map((path) => payloadPath(solution, flow, path));
  const missed = setups.flatMap((setup) =>
    paths.filter((path) => !isCovered(solution, setup, path, flow.tag)).map((path) => ({ setup, path })),
  );
  const [first] = missed;
  if (first === undefined) {
    const by = setups.flatMap(({ redactions }) => redactions.map(({ option }) => option));
    const step = {
      kind: 'protect' as const,
      text: `masked by \`${[...new Set(by)].join('`, `')}\` of ${setups[0]!.vendorName}`,
      fn: flow.sink.fn,
      at: flow.sink.at,
      end: flow.sink.end,
    };
    return { flow: { ...flow, treatment: 'masked', trace: extend(flow.trace, step) } };
  }
  const named = setups.find(({ redactions }) => redactions.length > 0)!;
  const options = [...new Set(named.redactions.map(({ option }) => `\`${option}\``))].join(', ');
  return { flow, uncovered: { option: `${options} of ${named.vendorName}`, path: first.path.join('.') } };
}

/** The purposes for which the vendor's own client sends nothing until the person opts in. */
export function heldPurposes(solution: Solution, flow: ConcreteFlow): ReadonlySet<string> {
  return new Set(setupsFor(solution, flow).flatMap(({ holds }) => holds));
}

/** The vendor's clients of the sink's own package, else all of the program. */
function setupsFor(solution: Solution, { sink }: ConcreteFlow): Setup[] {
  const vendor = sink.sink.id.split('#')[0];
  const all = [...solution.setups.values()].filter((setup) => setup.vendor === vendor);
  const own = all.filter(({ fn }) => packageOf(fn) === packageOf(sink.fn));
  return own.length > 0 ? own : all;
}

function packageOf(id: string): string {
  const parts = id.split('/');
  return id.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!;
}

/** The path of a leaf in the payload that options speak of; empty for a text without a field of its own. */
function payloadPath(solution: Solution, { sink }: ConcreteFlow, path: string): string[] {
  const match = /^\[(\d+)\]\.?(.*)$/.exec(path);
  const index = Number(match?.[1] ?? 0);
  const inside = match?.[2] ?? path;
  const payload = solution.world.knowledge.payloadOf(sink.sink, index);
  const at = inside === '' && payload?.text !== undefined ? payload.text : (payload?.at ?? '');
  return [...at.split('.'), ...inside.split('.')].filter((key) => key !== '');
}

function isCovered(solution: Solution, setup: Setup, path: readonly string[], tag: number): boolean {
  return setup.redactions.some((redaction) => covers(solution, redaction, path, tag));
}

function covers(solution: Solution, redaction: Redaction, path: readonly string[], tag: number): boolean {
  switch (redaction.how) {
    case 'paths':
      return redaction.listed.some((listed) => pathCovers(segmentsOf(listed), path));
    case 'names':
      return redaction.listed.some((name) => path.some((key) => key.toLowerCase() === name.toLowerCase()));
    case 'transform':
      return redaction.functions.some(({ fn }) => removes(solution, fn, path, tag));
    case 'edit':
      return redaction.functions.some(({ fn }) => removes(solution, fn, path, tag, true));
    case 'serializers':
      return redaction.functions.some(({ key, fn }) => path[0] === key && removes(solution, fn, path.slice(1), tag));
  }
}

/** `a.b[*].c["d-e"]` as keys. */
function segmentsOf(path: string): string[] {
  return [...path.matchAll(/\[\s*["'`]?([^\]"'`]+)["'`]?\s*\]|[^.[\]]+/g)].map((match) => match[1] ?? match[0]);
}

/** A redacted field takes all that is below it along. */
function pathCovers(redacted: readonly string[], path: readonly string[]): boolean {
  return (
    redacted.length > 0 &&
    redacted.length <= path.length &&
    redacted.every((key, i) => key === '*' || key === path[i] || path[i] === '*')
  );
}

/**
 * Whether a function, given something made up that has the data at this path, returns it no more.
 *
 * @param edits it changes what it is given, and returns whether that is sent
 */
function removes(solution: Solution, id: string, path: readonly string[], tag: number, edits = false): boolean {
  const { world } = solution;
  const fn = world.program.functions.get(id);
  const module = world.program.moduleOf.get(id);
  if (fn === undefined || module === undefined) return false;
  const frame = new Frame(world, fn, module);
  const payload = madeUp(frame, path, tag);
  frame.trial = [payload];
  interpretFunction(frame);
  if (frame.exit === undefined) return true;
  const isDropped =
    frame.result.atoms.length > 0 &&
    frame.result.atoms.every(({ kind, constant }) => kind === 'const' && DROPPING.has(constant));
  return leavesOf(world, frame.exit, edits && !isDropped ? payload : frame.result).every(
    ({ atom }) => atom.kind !== 'source' || (atom.treatment !== 'none' && atom.treatment !== 'sliced'),
  );
}

/** What a function returns that lets nothing be sent. */
const DROPPING: ReadonlySet<unknown> = new Set([false, null]);

function madeUp(frame: Frame, path: readonly string[], tag: number): Value {
  let value = valueOf(frame.world.atoms.source(tag));
  [...path].reverse().forEach((key, i) => {
    const atom = frame.world.atoms.object(`made up ${i}`);
    const inside = key === '[]' ? { elements: value } : { fields: new Map([[key, value]]) };
    frame.here.heap.set(atom, newObject(key === '[]' ? 'array' : 'object', inside));
    value = valueOf(atom);
  });
  return value;
}
