import { packageOf } from '../ir/package-of.js';
import { coversCategory, parseCategory } from '../model/category.js';
import type { Flow } from '../model/flow.js';
import type { Region } from '../model/sink.js';
import type { Solution } from './solve.js';
import { removes, type MadeUp } from './try-out.js';
import type { ConcreteFlow } from './values/summary.js';
import { isNamed, segmentsOf } from './values/redacted-path.js';
import { extend } from './values/trace.js';
import { isBare } from './values/treatment.js';
import type { Redaction, Setup } from './world/client-setup.js';

/**
 * Holds a flow against the redaction that its vendor's client is set up with: what that covers is masked, and of what it does not cover the
 * path is told. Where there are several clients, each has to cover it.
 */
export function redactFlow(
  solution: Solution,
  flow: ConcreteFlow,
): { flow: ConcreteFlow; uncovered?: NonNullable<Flow['uncovered']> } {
  if (!isBare(flow.treatment)) return { flow };
  const setups = clientsFor(solution, flow);
  if (setups.every(({ redactions }) => redactions.length === 0)) return { flow };
  const payloads = [flow.path, ...(flow.also ?? [])].map((path) => payloadsOf(solution, flow, path));
  const missed = setups.flatMap((setup) =>
    payloads
      .filter((either) => !either.some((payload) => isCovered(solution, setup, payload)))
      .map(([{ path } = NO_PAYLOAD]) => ({ setup, path })),
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

/** The part of the world in which the vendor's clients are told to keep data, where they agree. */
export function regionOf(solution: Solution, flow: ConcreteFlow): Region | undefined {
  const found = setupsFor(solution, flow).filter(({ regions }) => regions.length > 0);
  const [region, ...others] = new Set(found.flatMap(({ regions }) => regions));
  return others.length > 0 ? undefined : region;
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

/** What options speak of. */
type Payload = Omit<MadeUp, 'within'>;

const NO_PAYLOAD: Pick<Payload, 'path'> = { path: [] };

/** The payloads that data at a path of a sink's arguments may be in: one of these at a time. */
function payloadsOf(solution: Solution, { sink, tag }: ConcreteFlow, path: string): Payload[] {
  const match = /^\[(\d+)\]\.?(.*)$/.exec(path);
  const index = Number(match?.[1] ?? 0);
  const inside = keysOf(match?.[2] ?? path);
  const found = solution.world.knowledge
    .payloadsOf(sink.sink)
    .find((one) => one.index === index && (one.part === undefined || inside[0] === one.part));
  const rest = found?.part === undefined ? inside : inside.slice(1);
  const places = inside.length === 0 && found?.text !== undefined ? found.text : (found?.at ?? '');
  return [places].flat().map((place) => {
    const named = keysOf(place).map((key) => {
      const argument = /^\{(\d)\}$/.exec(key)?.[1];
      return argument === undefined ? key : (sink.names?.get(Number(argument)) ?? '*');
    });
    return { path: [...named, ...rest], tag, given: found?.given ?? {} };
  });
}

function keysOf(path: string): string[] {
  return path.split('.').filter((key) => key !== '');
}

function isCovered(solution: Solution, setup: Setup, payload: Payload): boolean {
  return setup.redactions.some((redaction) => {
    const { under } = redaction;
    if (!pathCovers(under, payload.path) && under.length > 0) return false;
    return covers(solution, setup.vendor, redaction, { ...payload, path: payload.path.slice(under.length) });
  });
}

function covers(solution: Solution, vendor: string, redaction: Redaction, payload: Payload): boolean {
  const { path } = payload;
  const { how, listed, functions, within } = redaction;
  switch (how) {
    case 'paths':
      return listed.some((one) => pathCovers(segmentsOf(one), path));
    case 'names':
      return listed.some((name) => path.some((key) => isNamed(key, name)));
    case 'transform':
    case 'edit':
    case 'relay':
      return functions.some(({ fn }) => removes(solution, fn, { ...payload, within }, { vendor, sends: how }));
    case 'patterns':
      return listed.some((name) => {
        const found = parseCategory(name);
        return found !== undefined && coversCategory(found, solution.world.program.tags[payload.tag]!.category);
      });
    case 'serializers':
      return functions.some(
        ({ key, fn }) =>
          path[0] === key &&
          removes(
            solution,
            fn,
            { path: path.slice(1), tag: payload.tag, given: {}, within },
            { vendor, sends: 'transform' },
          ),
      );
  }
}

/** A redacted field takes all that is below it along. */
function pathCovers(redacted: readonly string[], path: readonly string[]): boolean {
  return (
    redacted.length > 0 &&
    redacted.length <= path.length &&
    redacted.every((key, i) => key === '*' || key === path[i] || path[i] === '*')
  );
}
