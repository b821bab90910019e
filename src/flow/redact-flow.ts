import { coversCategory, parseCategory } from '../model/category.js';
import type { Flow } from '../model/flow.js';
import { interpretFunction } from './interpret.js';
import { leavesOf } from './operations/leaves.js';
import type { Solution } from './solve.js';
import { newObject } from './values/state.js';
import type { ConcreteFlow } from './values/summary.js';
import { extend } from './values/trace.js';
import { valueOf, type Value } from './values/value.js';
import type { Redaction, Setup } from './world/client-setup.js';
import { Frame } from './world/frame.js';

/**
 * Holds a flow against the redaction that its vendor's client is set up with: what that covers is masked, and of what it does not cover the
 * path is told. Where there are several clients, each has to cover it.
 */
export function redactFlow(
  solution: Solution,
  flow: ConcreteFlow,
): { flow: ConcreteFlow; uncovered?: NonNullable<Flow['uncovered']> } {
  if (flow.treatment !== 'none' && flow.treatment !== 'sliced') return { flow };
  const setups = clientsFor(solution, flow);
  if (setups.every(({ redactions }) => redactions.length === 0)) return { flow };
  const payloads = [flow.path, ...(flow.also ?? [])].map((path) => payloadOf(solution, flow, path));
  const missed = setups.flatMap((setup) =>
    payloads.filter((payload) => !isCovered(solution, setup, payload)).map(({ path }) => ({ setup, path })),
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

/** The clients through which a flow may go, each with what it and what was added to it leave out of the call. */
function clientsFor(solution: Solution, flow: ConcreteFlow): Setup[] {
  const setups = setupsFor(solution, flow);
  const call = callOf(flow);
  const concerns = ({ calls }: Redaction | Setup): boolean => calls === undefined || calls.includes(call);
  const added = setups.filter(({ role }) => role === 'adds').flatMap(({ redactions }) => redactions);
  const clients = setups.filter((setup) => setup.role === 'client' && concerns(setup));
  return (clients.length > 0 ? clients : setups.filter(({ role }) => role === 'adds').slice(0, 1)).map((setup) => ({
    ...setup,
    redactions: [...new Set([...setup.redactions, ...added])].filter(concerns),
  }));
}

/** The call that a sink is, by its last name. */
function callOf({ sink }: ConcreteFlow): string {
  return sink.sink.id.slice(Math.max(sink.sink.id.lastIndexOf('.'), sink.sink.id.indexOf('#')) + 1);
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

/** What options speak of: something personal at a path, which is empty for a text without a field of its own. */
interface Payload {
  path: string[];
  tag: number;
  /** What else is known of it. */
  given: Readonly<Record<string, string>>;
}

function payloadOf(solution: Solution, { sink, tag }: ConcreteFlow, path: string): Payload {
  const match = /^\[(\d+)\]\.?(.*)$/.exec(path);
  const index = Number(match?.[1] ?? 0);
  const inside = match?.[2] ?? path;
  const payload = solution.world.knowledge.payloadOf(sink.sink, index);
  const at = inside === '' && payload?.text !== undefined ? payload.text : (payload?.at ?? '');
  const keys = [...at.split('.'), ...inside.split('.')].filter((key) => key !== '');
  return { path: keys, tag, given: payload?.given ?? {} };
}

function isCovered(solution: Solution, setup: Setup, payload: Payload): boolean {
  return setup.redactions.some((redaction) => {
    const { under } = redaction;
    if (!pathCovers(under, payload.path) && under.length > 0) return false;
    return covers(solution, redaction, { ...payload, path: payload.path.slice(under.length) });
  });
}

function covers(solution: Solution, redaction: Redaction, payload: Payload): boolean {
  const { path } = payload;
  switch (redaction.how) {
    case 'paths':
      return redaction.listed.some((listed) => pathCovers(segmentsOf(listed), path));
    case 'names':
      return redaction.listed.some((name) => path.some((key) => isNamed(key, name)));
    case 'transform':
      return redaction.functions.some(({ fn }) => removes(solution, fn, payload));
    case 'edit':
      return redaction.functions.some(({ fn }) => removes(solution, fn, payload, true));
    case 'patterns':
      return redaction.listed.some((name) => {
        const found = parseCategory(name);
        return found !== undefined && coversCategory(found, solution.world.program.tags[payload.tag]!.category);
      });
    case 'serializers':
      return redaction.functions.some(
        ({ key, fn }) => path[0] === key && removes(solution, fn, { ...payload, path: path.slice(1), given: {} }),
      );
  }
}

/** Whether a name of a list, or a regular expression as code writes it, speaks of a key. */
function isNamed(key: string, name: string): boolean {
  const pattern = /^\/(.+)\/([a-z]*)$/.exec(name);
  if (pattern === null) return key.toLowerCase() === name.toLowerCase();
  try {
    return new RegExp(pattern[1]!, pattern[2]!.replace(/[gy]/g, '')).test(key);
  } catch {
    return false;
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
function removes(solution: Solution, id: string, made: Payload, edits = false): boolean {
  const { world } = solution;
  const fn = world.program.functions.get(id);
  const module = world.program.moduleOf.get(id);
  if (fn === undefined || module === undefined) return false;
  const frame = new Frame(world, fn, module);
  const payload = madeUp(frame, made);
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

function madeUp(frame: Frame, { path, tag, given }: Payload): Value {
  const { atoms } = frame.world;
  let value = valueOf(atoms.source(tag));
  [...path].reverse().forEach((key, i) => {
    const atom = atoms.object(`made up ${i}`);
    const known = i === path.length - 1 ? Object.entries(given) : [];
    const fields = new Map([[key, value], ...known.map(([name, is]) => [name, valueOf(atoms.constant(is))] as const)]);
    const inside = key === '[]' ? { elements: value } : { fields };
    frame.here.heap.set(atom, newObject(key === '[]' ? 'array' : 'object', inside));
    value = valueOf(atom);
  });
  return value;
}
