import type { CallOp } from '../../ir/ops.js';
import { unite } from '../values/purposes.js';
import { constantsOf, EMPTY, type Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { withoutTests } from './argument-tests.js';

/*
 * `app.use(requireConsent)`: what a handler asks that is put before all further routes of a router holds for those that are registered after it.
 * Such a consent is kept among those of a point of the code, so that branches join it like any other, with the router that it is bound to.
 */

/** Begins a consent that holds for the handlers of a router, and not yet at this point. */
export const ROUTER = '@';

/** Methods by which a handler is put before the routes that come after. */
const FOR_ALL: ReadonlySet<string> = new Set(['use', 'addHook']);

/** Adds what the handlers that were put before a router's routes have asked. */
export function enterRouter(frame: Frame, op: CallOp): void {
  const router = routerOf(op);
  if (router === undefined || frame.state === undefined) return;
  const held = [...frame.state.consents].filter((fact) => fact.startsWith(router));
  if (held.length > 0)
    frame.state.consents = unite(frame.state.consents, new Set(held.map((fact) => fact.slice(router.length))));
}

/** The consents that hold after a registration: those that held before, and for the router what its new handlers ask. */
export function leaveRouter(
  frame: Frame,
  op: CallOp,
  args: readonly Value[],
  before: ReadonlySet<string>,
): ReadonlySet<string> {
  const router = routerOf(op);
  if (router === undefined || frame.state === undefined || !FOR_ALL.has(op.method!) || isForPart(op, args))
    return before;
  const asked = [...withoutTests(frame.state.consents)].filter((fact) => !before.has(fact) && !fact.startsWith(ROUTER));
  return asked.length === 0 ? before : unite(before, new Set(asked.map((fact) => router + fact)));
}

/** Handlers of one path say nothing of the others. */
function isForPart(op: CallOp, args: readonly Value[]): boolean {
  if (op.method !== 'use') return false;
  return constantsOf(args[0] ?? EMPTY).some((path) => typeof path === 'string' && !/^[/*]*$/.test(path));
}

function routerOf({ method, ref }: CallOp): string | undefined {
  const dot = ref.text.lastIndexOf('.');
  return method === undefined || dot < 0 ? undefined : `${ROUTER}${ref.text.slice(0, dot)} `;
}
