import type { CallOp } from '../../ir/ops.js';
import { allocateAt } from '../operations/allocate.js';
import { reportCall } from '../sinks/sinks.js';
import { newObject } from '../values/state.js';
import { EMPTY, join, type Value, valueOf } from '../values/value.js';
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
  const { world } = frame;
  const { index, members } = known.prepares!;
  const site = frame.siteOf(op);
  // Headers are an object of the library, which keeps what it is given: `config.headers.set('x-buyer', email)`.
  const fields = new Map(
    members.map((member) => [member, allocateAt(world, frame.here, `${site}/${member}`, newObject('wrapper'))]),
  );
  const request = allocateAt(world, frame.here, `${site}/request`, newObject('object', { fields }));
  const returned = runCallback(frame, args[index] ?? EMPTY, [request], op);
  if (frame.state === undefined) return EMPTY;
  reportCall(frame, op, known, [join(request, returned)], receiver);
  return op.plain ? EMPTY : valueOf(world.atoms.unknown);
}
