import { type ControlOp, NOTHING, type Op, type OpOf } from '../ir/ops.js';
import { equalsArgument } from './operations/argument-tests.js';
import { applyFacts, equalsConsent, refine } from './operations/consent.js';
import { awaited } from './operations/promise.js';
import { unlessPresent } from './operations/stand-ins.js';
import { isOpaque } from './values/atom.js';
import { copyState, sameState, type State } from './values/state.js';
import { EMPTY, join, joinEither, mapAtoms, type Value, valueOf, withConsent } from './values/value.js';
import type { Frame, Handler, JumpTarget } from './world/frame.js';

/** Turns of a loop after which its state is taken as it is, see docs/known-limits.md. */
const MAX_TURNS = 12;
/** The same for a loop that is dear: whose turns have filled in so many atoms of callees' summaries. */
const DEAR_TURNS = 3;
const MAX_LOOP_EFFORT = 6_000;

/** Register that holds what the innermost handler caught; real registers start at 1. */
export const CAUGHT = 0;

/** Interprets operations one after the other, as long as control reaches them. */
type Execute = (frame: Frame, ops: readonly Op[]) => void;

/** Interprets control flow: where it goes, and what is known on each way. */
export function control(frame: Frame, op: ControlOp, execute: Execute): void {
  switch (op.op) {
    case 'if':
      branch(frame, op, execute);
      return;
    case 'loop':
      loop(frame, op, execute);
      return;
    case 'switch':
      select(frame, op, execute);
      return;
    case 'try':
      attempt(frame, op, execute);
      return;
    case 'labeled': {
      const target = enter(frame, op.label, 'block');
      execute(frame, op.body);
      frame.jumps.pop();
      frame.state = frame.joined(frame.state, target.broken);
      return;
    }
    case 'break':
    case 'continue':
      jump(frame, op);
      return;
    case 'return':
      leave(frame, frame.fn.async ? awaited(frame, frame.get(op.from)) : frame.get(op.from));
      return;
    case 'throw':
      frame.noteThrowPoint();
      frame.raise(frame.get(op.from));
      if (frame.handlers.length === 0) frame.thrownState = frame.joined(frame.thrownState, frame.state);
      frame.state = undefined;
      return;
  }
}

export function leave(frame: Frame, value: Value): void {
  if (frame.trial?.drops(value) === true) {
    frame.state = undefined;
    return;
  }
  frame.result = frame.exit === undefined ? value : join(frame.result, value);
  frame.exit = frame.joined(frame.exit, frame.state);
  frame.state = undefined;
}

/** Truth of a condition that is a constant, or in a trial part of what the function is given. */
function truthOf(frame: Frame, value: Value): boolean | undefined {
  if (frame.trial !== undefined && value.atoms.length > 0 && value.atoms.every(isThere)) return true;
  const [only] = value.atoms;
  if (value.atoms.length !== 1 || only?.kind !== 'const') return undefined;
  return Boolean(only.constant);
}

function isThere({ kind }: Value['atoms'][number]): boolean {
  return kind === 'object' || kind === 'source';
}

function branch(frame: Frame, op: Extract<ControlOp, { op: 'if' }>, execute: Execute): void {
  const cond = frame.get(op.cond);
  const truth = op.cond === NOTHING ? presenceOf(frame, op) : truthOf(frame, cond);
  const before = frame.here;
  let then: { state: State | undefined; value: Value } | undefined;
  let otherwise: { state: State | undefined; value: Value } | undefined;
  if (truth !== false) {
    frame.state = truth === true ? before : copyState(before);
    applyFacts(frame, cond, true);
    execute(frame, op.then);
    then = {
      state: frame.state,
      value:
        frame.state === undefined ? EMPTY : refine(frame.get(op.thenOut ?? NOTHING), cond, true, op.short === 'or'),
    };
  }
  if (truth !== true) {
    frame.state = before;
    applyFacts(frame, cond, false);
    execute(frame, op.else);
    const isShort = op.short === 'and';
    const left = isShort
      ? withConsent(valueOf(frame.world.atoms.plain), { whenTrue: 'all', whenFalse: new Set() })
      : defaultOf(frame, op, frame.get(op.elseOut ?? NOTHING));
    otherwise = { state: frame.state, value: frame.state === undefined ? EMPTY : refine(left, cond, false, false) };
  }
  frame.state = frame.joined(then?.state, otherwise?.state);
  if (op.out === undefined) return;
  const [value = EMPTY, other] = [then, otherwise].flatMap((side) => (side?.state === undefined ? [] : [side.value]));
  frame.set(op.out, other === undefined ? value : joinEither(value, other, frame.world.atoms.plain));
}

/** Whether something that may be missing is there: what has a default, the left side of `??`. */
function presenceOf(frame: Frame, op: OpOf<'if'>): boolean | undefined {
  if (op.short !== 'nullish') return isNeedless(frame, op) ? true : undefined;
  const { atoms } = frame.get(op.thenOut ?? NOTHING);
  const [only] = atoms;
  return atoms.length === 1 && only!.kind === 'const' && only!.unless === null ? only!.constant !== null : undefined;
}

/** The default of a member that is there. */
function isNeedless(frame: Frame, op: Extract<ControlOp, { op: 'if' }>): boolean {
  if (op.unlessKnown !== true) return false;
  const { atoms } = frame.get(op.thenOut ?? NOTHING);
  return atoms.length > 0 && atoms.every((atom) => atom.kind !== 'plain' && atom.kind !== 'typed' && !isOpaque(atom));
}

/** What a parameter's default is made of, or the right side of `??`, is there only in calls that do not give the other. */
function defaultOf(frame: Frame, op: OpOf<'if'>, value: Value): Value {
  const { atoms } = frame.world;
  const unless =
    op.unlessGiven === undefined
      ? op.short === 'nullish' && unlessPresent(frame, frame.get(op.thenOut ?? NOTHING))
      : atoms.param(op.unlessGiven);
  if (!unless) return value;
  return mapAtoms(value, (atom, trace) => valueOf(atom.kind === 'object' ? atom : atoms.with(atom, { unless }), trace));
}

function enter(frame: Frame, label: string | undefined, kind: JumpTarget['kind']): JumpTarget {
  const target: JumpTarget = { label, kind, broken: undefined, continued: undefined };
  frame.jumps.push(target);
  return target;
}

function jump(frame: Frame, op: Extract<ControlOp, { op: 'break' | 'continue' }>): void {
  for (let i = frame.jumps.length - 1; i >= 0; i--) {
    const target = frame.jumps[i]!;
    const isMeant = op.label === undefined ? target.kind !== 'block' : target.label === op.label;
    if (!isMeant || (op.op === 'continue' && target.kind !== 'loop')) continue;
    if (op.op === 'break') target.broken = frame.joined(target.broken, frame.state);
    else target.continued = frame.joined(target.continued, frame.state);
    break;
  }
  frame.state = undefined;
}

function loop(frame: Frame, op: Extract<ControlOp, { op: 'loop' }>, execute: Execute): void {
  const target = enter(frame, op.label, 'loop');
  const { effort } = frame.world;
  let after: State | undefined;
  for (let turn = 0; frame.state !== undefined; turn++) {
    const atHead = copyState(frame.here);
    execute(frame, op.head);
    if (frame.state === undefined) break;
    const cond = frame.get(op.cond);
    const truth = op.cond === NOTHING ? undefined : truthOf(frame, cond);
    if (truth !== true && !op.once) after = frame.joined(after, exitState(frame, cond));
    if (truth === false) {
      frame.state = undefined;
      break;
    }
    applyFacts(frame, cond, true);
    execute(frame, op.body);
    frame.state = frame.joined(frame.state, target.continued);
    target.continued = undefined;
    execute(frame, op.update);
    const next = frame.joined(copyState(atHead), frame.state);
    if (op.once && frame.state !== undefined) after = frame.joined(after, copyState(frame.state));
    if (next === undefined || sameState(next, atHead)) break;
    const isDear = frame.world.effort - effort > MAX_LOOP_EFFORT;
    if (turn >= (isDear ? DEAR_TURNS : MAX_TURNS)) {
      frame.world.noteBound(frame.fn.id, `a loop that did not settle after ${turn} turns`);
      break;
    }
    frame.state = next;
  }
  frame.jumps.pop();
  frame.state = frame.joined(after, target.broken);
}

function exitState(frame: Frame, cond: Value): State {
  const current = frame.here;
  frame.state = copyState(current);
  applyFacts(frame, cond, false);
  const left = frame.here;
  frame.state = current;
  return left;
}

function select(frame: Frame, op: Extract<ControlOp, { op: 'switch' }>, execute: Execute): void {
  const target = enter(frame, op.label, 'switch');
  const on = frame.get(op.on);
  let entry: State | undefined = frame.here;
  let through: State | undefined;
  let hasDefault = false;
  for (const item of op.cases) {
    frame.state = entry === undefined ? undefined : copyState(entry);
    if (frame.state !== undefined) execute(frame, item.head);
    let matched: State | undefined = frame.state;
    if (item.test === undefined) hasDefault = true;
    else if (frame.state !== undefined) {
      const test = frame.get(item.test);
      const facts = equalsConsent(on, test, false) ?? equalsArgument(on, test, false);
      applyFacts(frame, withConsent(EMPTY, facts), true);
      matched = isImpossible(on, test) ? undefined : frame.state;
    }
    frame.state = frame.joined(through, matched);
    execute(frame, item.body);
    through = frame.state;
    entry = entry === undefined ? undefined : copyState(entry);
  }
  frame.jumps.pop();
  const skipped = hasDefault ? undefined : entry;
  frame.state = frame.joined(frame.joined(through, target.broken), skipped);
}

/** Two different constants. */
function isImpossible(on: Value, test: Value): boolean {
  const [a] = on.atoms;
  const [b] = test.atoms;
  return on.atoms.length === 1 && test.atoms.length === 1 && a?.kind === 'const' && b?.kind === 'const' && a !== b;
}

function attempt(frame: Frame, op: Extract<ControlOp, { op: 'try' }>, execute: Execute): void {
  if (op.finalizer === undefined) guarded(frame, op, execute);
  else finish(frame, op, op.finalizer, execute);
}

/** `try` and `catch`. */
function guarded(frame: Frame, op: Extract<ControlOp, { op: 'try' }>, execute: Execute): void {
  if (op.handler === undefined) {
    execute(frame, op.body);
    return;
  }
  const handler: Handler = { state: undefined, value: EMPTY };
  frame.handlers.push(handler);
  execute(frame, op.body);
  frame.handlers.pop();
  if (handler.state === undefined) return;
  const normal = frame.state;
  frame.state = handler.state;
  const outerCaught = frame.registers[CAUGHT] ?? EMPTY;
  frame.registers[CAUGHT] = handler.value;
  execute(frame, op.handler);
  frame.registers[CAUGHT] = outerCaught;
  frame.state = frame.joined(normal, frame.state);
}

/** A finalizer runs on every way out: on, out by `return`, and out by an exception. Where it leaves itself, it replaces that way. */
function finish(frame: Frame, op: Extract<ControlOp, { op: 'try' }>, finalizer: readonly Op[], execute: Execute): void {
  const before = { exit: frame.exit, result: frame.result };
  const consents = frame.here.consents;
  const interrupted: Handler = { state: undefined, value: EMPTY };
  frame.exit = undefined;
  frame.result = EMPTY;
  frame.handlers.push(interrupted);
  guarded(frame, op, execute);
  frame.handlers.pop();
  const normal = frame.state;
  const returned = { exit: frame.exit, result: frame.result };
  frame.exit = before.exit;
  frame.result = before.result;
  if (returned.exit !== undefined) {
    frame.state = returned.exit;
    execute(frame, finalizer);
    if (frame.state !== undefined) leave(frame, returned.result);
  }
  if (interrupted.state !== undefined && interrupted.value.atoms.length > 0) {
    frame.state = { ...copyState(interrupted.state), consents };
    execute(frame, finalizer);
    if (frame.state !== undefined) frame.raise(interrupted.value);
  }
  frame.state = normal;
  if (normal !== undefined) execute(frame, finalizer);
}
