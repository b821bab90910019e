import type { FunctionIR } from '../../ir/module-ir.js';
import { isRuledOut } from '../operations/argument-tests.js';
import { substituteFacts } from '../operations/fill-consents.js';
import { type Leaf, leavesOf, textOf } from '../operations/leaves.js';
import { omit } from '../operations/omit.js';
import { emit, pins } from '../sinks/emit.js';
import { fillAddress } from '../sinks/sinks.js';
import { type Atom, isSymbolic } from '../values/atom.js';
import { isCheckedKey } from '../values/hidden-keys.js';
import { isTaggedOn } from '../values/typed-shape.js';
import { unite } from '../values/purposes.js';
import type { Cover, SinkEvent } from '../values/summary.js';
import { append } from '../values/trace.js';
import { treated } from '../values/treatment.js';
import { type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { type Call, takenOut, valueAt } from './fill-in.js';

/** An event of the callee, filled in. */
export function raise(call: Call, event: SinkEvent, evaluate: (atom: Atom) => Value): void {
  const { frame, fn, bindings, site } = call;
  const { atom } = event;
  if (atom.kind === 'outer' && site.skipCaptured && bindings.outer(atom.name) !== undefined) return;
  if (site.capturedOnly && atom.kind === 'param') return;
  if (isRuledOut(frame, event.consents, evaluate)) return;
  const leaves = leavesAt(call, atom);
  if (leaves.length === 0) return;
  const staysThere = pins(atom) || !site.movesHop;
  const emission = {
    sink: fillAddress(frame, event.sink, evaluate),
    hop: staysThere ? event.hop : site.hop,
    consents: unite(
      unite(substituteFacts(frame, event.consents, evaluate), frame.here.consents),
      site.consents ?? NO_FACTS,
    ),
  };
  // The callee reports what its parameter's type tags, but to an address that is only known here.
  const isAddressed = event.sink.address !== undefined && emission.sink.sink.recipient !== undefined;
  const own = coverOf(frame, fn, atom);
  for (const leaf of leaves) {
    if (!isAddressed && (isCovered(frame, own, leaf) || isCovered(frame, event.cover, leaf))) continue;
    const treatment = atom.treatment === 'none' ? leaf.atom : treated(frame.world, leaf.atom, atom.treatment);
    const raised = {
      ...leaf,
      atom: treatment,
      trace: append(leaf.trace, event.trace),
      path: event.path === '' ? leaf.path : [event.path, ...leaf.path],
    };
    emit(frame, emission, raised, below(event.cover ?? own, leaf));
  }
}

const NO_FACTS: ReadonlySet<string> = new Set();

/** What leaves at this call where an atom does, found once for all events that tell of it. */
function leavesAt(call: Call, atom: Atom): readonly Leaf[] {
  let leaves = call.leaving.get(atom);
  if (leaves === undefined) call.leaving.set(atom, (leaves = filledLeaves(call, atom)));
  return leaves;
}

function filledLeaves(call: Call, atom: Atom): Leaf[] {
  const { world, here } = call.frame;
  let value = valueAt(call, atom) ?? valueOf(atom);
  if (value.atoms.length === 0) return [];
  if (atom.minus.length > 0) value = omit(world, here, value, takenOut(call, atom), call.site.key);
  if (atom.mode !== 'text') return leavesOf(world, here, value);
  const text = textOf(world, here, value);
  return text.atoms.flatMap((inner, i) =>
    inner.kind === 'source' || isSymbolic(inner) ? [{ atom: inner, trace: text.traces[i], path: [] }] : [],
  );
}

/** What the parameter's own type says of an atom. */
function coverOf(frame: Frame, fn: FunctionIR, atom: Atom): Cover | undefined {
  const shape = atom.kind === 'param' ? fn.params[atom.index]?.shape : undefined;
  if (shape === undefined) return undefined;
  const { program } = frame.world;
  return { shape: program.shapeIndex(program.moduleOf.get(fn.id)!, shape), path: atom.path };
}

/** What the type of a parameter tags is concrete in the function that has it, and reported there. */
function isCovered(frame: Frame, cover: Cover | undefined, leaf: Leaf): boolean {
  if (cover === undefined) return false;
  const node = frame.world.program.shapes[cover.shape];
  const path = [...cover.path, ...leaf.path].filter((name) => !isCheckedKey(name));
  return node !== undefined && isTaggedOn(node, path);
}

function below(cover: Cover | undefined, { path }: Leaf): Cover | undefined {
  return cover === undefined || path.length === 0 ? cover : { ...cover, path: [...cover.path, ...path] };
}
