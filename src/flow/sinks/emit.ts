import type { Leaf } from '../operations/leaves.js';
import { type Atom, isClaim } from '../values/atom.js';
import { intersect } from '../values/purposes.js';
import type { SinkHit } from '../values/sink-hit.js';
import { sameFlow, type Cover, type Hop, type SinkEvent } from '../values/summary.js';
import type { Frame } from '../world/frame.js';

/** Most events that one function passes on to its callers, see docs/known-limits.md. */
const MAX_EVENTS = 400;

/** What an event is, apart from what reaches it. */
export interface Emission {
  sink: SinkHit;
  consents: ReadonlySet<string>;
  hop: Hop;
}

/**
 * Records that a leaf reaches a sink: as a flow when it is concrete, as an event for callers or for the end when it is not.
 *
 * @param cover what the leaf is in a function that it has been passed to
 */
export function emit(frame: Frame, emission: Emission, leaf: Leaf, cover?: Cover): void {
  const { atom } = leaf;
  const path = leaf.path.join('.');
  const { sink, hop, consents } = emission;
  // What a store gave is not given away where it gets it back.
  if (leaf.from !== undefined && leaf.from === sink.sink.store) return;
  if (atom.kind === 'source') {
    const key = `${sink.key}|${hop.fn}:${hop.at}|${atom.index}|${atom.treatment}`;
    const known = frame.flows.get(key);
    const claims = isClaim(atom.unless) ? { claims: [atom.unless] } : {};
    const flow = {
      sink,
      tag: atom.index,
      treatment: atom.treatment,
      path,
      consents,
      trace: leaf.trace,
      hop,
      ...claims,
    };
    frame.flows.set(key, known === undefined ? flow : sameFlow(known, flow));
    return;
  }
  const standsIn = frame.unless !== undefined && atom.unless === null;
  const symbolic = standsIn ? frame.world.atoms.with(atom, { unless: frame.unless! }) : atom;
  const event: SinkEvent = { sink, atom: symbolic, path, consents, trace: leaf.trace, hop };
  if (cover !== undefined) event.cover = cover;
  if (atom.kind === 'outer' && frame.world.program.isModuleVariable(atom.name)) addEvent(frame.globalEvents, event);
  else if (frame.events.size < MAX_EVENTS) addEvent(frame.events, event);
  else frame.world.noteBound(frame.fn.id, `more than ${MAX_EVENTS} ways into sinks`);
}

function addEvent(events: Map<string, SinkEvent>, event: SinkEvent): void {
  const key = `${event.sink.key}|${event.atom.id}|${event.hop.fn}:${event.hop.at}`;
  const known = events.get(key);
  if (known === undefined) events.set(key, event);
  else events.set(key, { ...withoutCover(known, event), consents: intersect(known.consents, event.consents) });
}

/** Where two ways lead to the same sink, only what is concrete on both need not be told again. */
function withoutCover({ cover, ...event }: SinkEvent, other: SinkEvent): SinkEvent {
  const isSame =
    cover !== undefined && cover.shape === other.cover?.shape && cover.path.join('.') === other.cover.path.join('.');
  return isSame ? { ...event, cover } : event;
}

/** What comes through a field or a variable is concrete where it is used: it does not move the meet to the caller. */
export function pins(atom: Atom): boolean {
  return atom.kind === 'this' || atom.kind === 'outer';
}
