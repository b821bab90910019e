import type { Op, StraightOp } from '../ir/ops.js';
import { executeCall } from './calls/calls.js';
import { constant, makeArray, makeFunction, makeObject, noteMembers, putIntoText } from './calls/literals.js';
import { read, write, writeComputed } from './calls/members.js';
import { iterateHere } from './calls/run-function.js';
import { runLiterals } from './calls/run-literals.js';
import { hasItem, iterable, sliceFrom, yieldValue } from './calls/sequences.js';
import { CAUGHT, control, leave } from './control.js';
import { makeAbsent } from './operations/absent.js';
import { equalsArgument, truthOfArgument } from './operations/argument-tests.js';
import { overwrite, readChecked } from './operations/checked-keys.js';
import { deleteEach, readUnderKey } from './operations/computed-keys.js';
import { ALL_PURPOSES, consentOfOp, equalsConsent, negate } from './operations/consent.js';
import { load } from './operations/heap.js';
import { loadUnder } from './operations/keys.js';
import { treat } from './operations/leaves.js';
import { narrow } from './operations/narrow.js';
import { keysOf } from './operations/object-keys.js';
import { remove, without } from './operations/omit.js';
import { writeOuter } from './operations/outer-writes.js';
import { awaited } from './operations/promise.js';
import { retype } from './operations/retype.js';
import { argumentList, loadVariable, outer, parameter, storeVariable } from './operations/variables.js';
import { ANY_KEY } from './values/hidden-keys.js';
import { ARRAY } from './values/key-tests.js';
import { unite } from './values/purposes.js';
import { EMPTY, join, joinAll, type Value, valueOf, withConsent } from './values/value.js';
import type { Frame } from './world/frame.js';

/** Interprets a function's body from its entry; what it found is in the frame. */
export function interpretFunction(frame: Frame): void {
  execute(frame, frame.fn.body);
  if (frame.state !== undefined) leave(frame, EMPTY);
  runLiterals(frame);
}

function execute(frame: Frame, ops: readonly Op[]): void {
  for (const op of ops) {
    if (frame.state === undefined) return;
    step(frame, op);
  }
}

function step(frame: Frame, op: Op): void {
  switch (op.op) {
    case 'if':
    case 'loop':
    case 'switch':
    case 'try':
    case 'labeled':
    case 'break':
    case 'continue':
    case 'return':
    case 'throw':
      control(frame, op, execute);
      return;
    default:
      straight(frame, op);
  }
}

function straight(frame: Frame, op: StraightOp): void {
  const { world } = frame;
  const { atoms } = world;
  switch (op.op) {
    case 'assume':
      frame.here.consents = unite(frame.here.consents, op.purposes === 'any' ? ALL_PURPOSES : new Set(op.purposes));
      return;
    case 'assume-each':
      frame.here.consents = unite(frame.here.consents, frame.get(op.list).consent?.each ?? NO_CONSENTS);
      return;
    case 'const':
      frame.set(op.out, constant(frame, op.value));
      return;
    case 'param':
      frame.set(op.out, parameter(frame, op.index));
      return;
    case 'arguments':
      frame.set(op.out, argumentList(frame, op.out));
      return;
    case 'this':
      frame.set(op.out, frame.fn.kind === 'module' ? EMPTY : valueOf(atoms.self));
      return;
    case 'caught':
      frame.set(op.out, join(frame.registers[CAUGHT] ?? EMPTY, valueOf(atoms.unknown)));
      return;
    case 'load':
      frame.set(op.out, loadVariable(frame, op.variable));
      return;
    case 'store':
      storeVariable(frame, op.variable, frame.get(op.from), op.at);
      return;
    case 'outer':
      frame.set(op.out, outer(frame, op.variable));
      return;
    case 'store-outer':
      writeOuter(frame, op.variable, frame.get(op.from), true);
      return;
    case 'external':
      frame.set(op.out, join(valueOf(atoms.external(op.ref)), valueOf(atoms.unknown)));
      return;
    case 'function':
      frame.set(op.out, makeFunction(frame, op.fn, op.at));
      return;
    case 'class':
      frame.set(op.out, valueOf(atoms.cls(op.id)));
      noteMembers(frame, op.id);
      return;
    case 'object':
      frame.set(op.out, makeObject(frame, op));
      return;
    case 'array':
      frame.set(op.out, makeArray(frame, op));
      return;
    case 'read':
      frame.set(op.out, read(frame, op));
      return;
    case 'read-computed':
      frame.set(op.out, loadUnder(frame, frame.get(op.object), frame.get(op.key), op.each ? '*' : ANY_KEY));
      return;
    case 'write':
      write(frame, op);
      return;
    case 'write-computed':
      writeComputed(frame, op);
      return;
    case 'delete':
      remove(world, frame.here, frame.get(op.object), op.key);
      return;
    case 'delete-each':
      deleteEach(frame, op);
      return;
    case 'checked-key':
      frame.set(op.out, readChecked(frame, op));
      return;
    case 'protected':
      frame.set(op.out, treat(world, frame.here, frame.get(op.from), op.protection));
      return;
    case 'as-array':
      frame.set(op.out, load(world, frame.here, frame.get(op.from), ARRAY));
      return;
    case 'overwritten':
      overwrite(frame, op);
      return;
    case 'under-key':
      frame.set(op.out, readUnderKey(frame, op));
      return;
    case 'omit':
      frame.set(op.out, without(frame, op));
      return;
    case 'absent':
      makeAbsent(frame, op);
      return;
    case 'narrow':
      frame.set(op.out, narrow(frame, op));
      return;
    case 'slice':
      frame.set(op.out, sliceFrom(frame, op));
      return;
    case 'element':
      frame.set(op.out, iterateHere(frame, frame.get(op.object), op));
      return;
    case 'key':
      frame.set(op.out, keysOf(world, frame.here, frame.get(op.object)));
      return;
    case 'text':
      frame.set(op.out, putIntoText(frame, op));
      return;
    case 'join':
      frame.set(op.out, joinAll(op.from.map((register) => frame.get(register))));
      return;
    case 'not':
      frame.set(op.out, negation(frame.get(op.from)));
      return;
    case 'equals':
      frame.set(op.out, equality(frame, frame.get(op.left), frame.get(op.right), op.negated));
      return;
    case 'await':
      frame.set(op.out, awaited(frame, frame.get(op.from)));
      return;
    case 'yield':
      frame.set(op.out, yieldValue(frame, op));
      return;
    case 'iterable':
      frame.set(op.out, iterable(frame, op));
      return;
    case 'has':
      frame.set(op.out, hasItem(frame, op));
      return;
    case 'retype': {
      const value = frame.get(op.from);
      frame.set(
        op.out,
        value.atoms.length === 0
          ? value
          : retype(frame, value, world.program.shapeIndex(frame.module, op.shape), op.at, op.at),
      );
      return;
    }
    case 'consent':
      frame.set(op.out, consentOfOp(frame, op));
      return;
    case 'unknown':
      frame.set(op.out, valueOf(atoms.unknown));
      return;
    case 'call':
      executeCall(frame, op);
      return;
  }
}

const NO_CONSENTS: ReadonlySet<string> = new Set();

function negation(value: Value): Value {
  return withConsent(EMPTY, negate(value.consent ?? truthOfArgument(value)));
}

/** What is made up to try a function out has constants that say what it is: `event.type === 'action'` is decided there. */
function equality(frame: Frame, left: Value, right: Value, negated: boolean): Value {
  const [one, other] = [left, right].map(({ atoms }) => (atoms.length === 1 ? atoms[0] : undefined));
  const isDecided = frame.trial !== undefined && one?.kind === 'const' && other?.kind === 'const';
  const truth = isDecided ? valueOf(frame.world.atoms.constant((one.constant === other.constant) !== negated)) : EMPTY;
  return withConsent(truth, equalsConsent(left, right, negated) ?? equalsArgument(left, right, negated));
}
