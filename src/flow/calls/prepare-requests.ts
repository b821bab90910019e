import type { CallOp } from '../../ir/ops.js';
import type { RequestPreparation } from '../../catalogue/define.js';
import { allocateAt } from '../operations/allocate.js';
import { isFunction } from '../operations/coerce.js';
import { elementOf, load } from '../operations/heap.js';
import { reportCall } from '../sinks/sinks.js';
import { newObject } from '../values/state.js';
import { EMPTY, filterAtoms, join, joinAll, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import type { KnownSink } from '../world/knowledge.js';
import { runCallback } from './run-function.js';

/**
 * `client.interceptors.request.use((config) => …)`: the function is run with a request that has nothing in it yet. What it puts in, or returns, leaves with
 * every request of the client, to where the client sends them.
 */
export function prepareRequests(
  frame: Frame,
  op: CallOp,
  known: KnownSink,
  args: readonly Value[],
  receiver: Value,
): Value {
  const request = emptyRequest(frame, op, known.prepares!);
  const returned = runCallback(frame, args[known.prepares!.index] ?? EMPTY, [request], op);
  if (frame.state === undefined) return EMPTY;
  reportCall(frame, op, known, [join(request, returned)], receiver);
  return op.plain ? EMPTY : valueOf(frame.world.atoms.unknown);
}

/** `got.extend({ hooks: { beforeRequest: [(options) => …] } })`: the same of functions among the options of a client, or of one request. */
export function prepareByHooks(
  frame: Frame,
  op: CallOp,
  known: KnownSink,
  args: readonly Value[],
  receiver: Value,
): void {
  const { index, members, paths = [], as = [] } = known.prepares!;
  const options = args[index] ?? EMPTY;
  const hooks = joinAll(paths.map((path) => functionsAt(frame, options, path.split('.'))));
  if (hooks.atoms.length === 0) return;
  const request = emptyRequest(frame, op, known.prepares!);
  const fields = new Map(members.map((member) => [member, load(frame.world, frame.here, request, member)]));
  for (const name of as) fields.set(name, request);
  const handed = allocateAt(frame.world, frame.here, `${frame.siteOf(op)}/handed`, newObject('object', { fields }));
  const returned = runCallback(frame, hooks, [handed, handed], op);
  if (frame.state === undefined) return;
  const prepared = joinAll([request, handed, returned]);
  const { implied: _, ...own } = known;
  const address = index === known.url ? [options] : [args[known.url ?? 0] ?? EMPTY];
  reportCall(frame, op, { ...own, args: [{ index: 0, paths: members }], url: 1 }, [prepared, ...address], receiver);
}

function functionsAt(frame: Frame, options: Value, path: readonly string[]): Value {
  let at = options;
  for (const key of path)
    at = key === '*' ? elementOf(frame.world, frame.here, at) : load(frame.world, frame.here, at, key);
  return filterAtoms(at, (atom) => isFunction(frame, atom));
}

/** A request that has nothing in it yet. */
function emptyRequest(frame: Frame, op: CallOp, { members }: RequestPreparation): Value {
  const site = frame.siteOf(op);
  // Headers are an object of the library, which keeps what it is given: `config.headers.set('x-buyer', email)`.
  const fields = new Map(
    members.map((member) => [member, allocateAt(frame.world, frame.here, `${site}/${member}`, newObject('wrapper'))]),
  );
  return allocateAt(frame.world, frame.here, `${site}/request`, newObject('object', { fields }));
}
