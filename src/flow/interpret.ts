import type { ControlOp, Op, OpOf, StraightOp } from '../ir/ops.js';
import { NOTHING } from '../ir/ops.js';
import { isOpaque, SENT } from './atom.js';
import { makeAbsent } from './absent.js';
import { ArrayBuilder, exactItems, itemsFrom } from './array-state.js';
import { executeCall } from './calls.js';
import { iterateHere, resumeGenerator, runCallback, runFunction } from './run-function.js';
import { runLiterals } from './run-literals.js';
import { spoken } from './coerce.js';
import { deleteEach, readUnderKey } from './computed-keys.js';
import { ALL_PURPOSES, applyFacts, consentOfOp, negate, equalsConsent, refine } from './consent.js';
import { unite } from './emit.js';
import type { Frame, Handler, JumpTarget } from './frame.js';
import {
  ANY_KEY,
  elementOf,
  iterate,
  keysOf,
  load,
  omit,
  remove,
  RESUME,
  RETURNED,
  store,
  filterAtoms,
} from './heap.js';
import { writeOuter } from './instantiate.js';
import { isOwnIterable } from './iteration.js';
import { loadUnder, storeUnder } from './keys.js';
import { narrow } from './narrow.js';
import { awaited } from './promise.js';
import { readTrapped, writeTrapped } from './proxy.js';
import { asCopied, isSettled, overlayOf } from './overlay.js';
import { retype } from './retype.js';
import { reportAssignment } from './sinks.js';
import { unlessPresent } from './stand-ins.js';
import { copyState, newObject, sameState, type ObjectState, type State } from './state.js';
import { combineText } from './text.js';
import { extend } from './trace.js';
import { EMPTY, join, joinAll, joinEither, mapAtoms, valueOf, withConsent, type Value } from './value.js';

/** Turns of a loop after which its state is taken as it is, see docs/known-limits.md. */
const MAX_TURNS = 12;
/** The same for a loop that is dear: whose turns have filled in so many atoms of callees' summaries. */
const DEAR_TURNS = 3;
const MAX_LOOP_EFFORT = 6_000;

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
      control(frame, op);
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
    case 'under-key':
      frame.set(op.out, readUnderKey(frame, op));
      return;
    case 'omit':
      frame.set(op.out, omit(world, frame.here, frame.get(op.object), op.keys, `${frame.fn.id}@omit${op.out}`));
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
      frame.set(op.out, withConsent(EMPTY, negate(frame.get(op.from).consent)));
      return;
    case 'equals':
      frame.set(op.out, withConsent(EMPTY, equalsConsent(frame.get(op.left), frame.get(op.right), op.negated)));
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

/** Register that holds what the innermost handler caught; real registers start at 1. */
const CAUGHT = 0;

function constant(frame: Frame, value: string | number | boolean | null): Value {
  const made = valueOf(frame.world.atoms.constant(value));
  if (value === false || value === null) return withConsent(made, { whenTrue: 'all', whenFalse: new Set() });
  return value === true ? withConsent(made, { whenTrue: new Set(), whenFalse: 'all' }) : made;
}

/** A parameter at entry: symbolic, and what its declared type tags in it. */
function parameter(frame: Frame, index: number): Value {
  if (frame.trial !== undefined) return frame.trial[index] ?? EMPTY;
  const described = frame.fn.params[index];
  const value = valueOf(frame.world.atoms.param(index));
  const declared = frame.world.knowledge.parameterTagOf(frame.fn.id, index);
  if (declared !== undefined) {
    return valueOf(
      frame.world.atoms.source(declared),
      extend(undefined, frame.step('source', frame.world.tagName(declared), frame.fn.at, frame.fn.at)),
    );
  }
  if (described?.shape === undefined) return value;
  return retype(frame, value, frame.world.program.shapeIndex(frame.module, described.shape), frame.fn.at, frame.fn.at);
}

/** Arguments beyond the declared parameters that `arguments` is looked up for. */
const MAX_ARGUMENTS = 8;

/** `arguments`: what was given, in positions, whether or not there is a parameter for it. */
function argumentList(frame: Frame, out: number): Value {
  const count = Math.max(frame.fn.params.length, MAX_ARGUMENTS);
  const fields = new Map(Array.from({ length: count }, (_, i) => [String(i), parameter(frame, i)]));
  const atom = frame.world.atoms.object(`${frame.fn.id}@arguments:${out}`);
  frame.here.heap.set(atom, newObject('array', { fields }));
  return valueOf(atom);
}

function loadVariable(frame: Frame, index: number): Value {
  const value = frame.here.variables[index]!;
  const isChangeable = frame.fn.variables[index]!.rebound === true;
  return isChangeable ? joinEither(value, EMPTY, frame.world.atoms.plain) : value;
}

function putIntoText(frame: Frame, { parts, at }: Extract<StraightOp, { op: 'text' }>): Value {
  const said = parts.map((part) =>
    spoken(frame, frame.get(part), (method, self) => runCallback(frame, method, [], { at, end: at }, self)),
  );
  return frame.state === undefined ? EMPTY : combineText(frame, said, at);
}

function storeVariable(frame: Frame, index: number, from: Value, at: number): void {
  const variable = frame.fn.variables[index]!;
  const typed =
    variable.shape === undefined
      ? from
      : retype(
          frame,
          from,
          frame.world.program.shapeIndex(frame.module, variable.shape),
          at,
          at + variable.name.length,
        );
  const value = frame.traced(
    typed,
    frame.step('assign', `assigned to \`${variable.name}\``, at, at + variable.name.length),
  );
  frame.here.variables[index] = value;
  if (variable.captured || frame.fn.kind === 'module') frame.share(index, value);
}

function outer(frame: Frame, variable: string): Value {
  const own = frame.variableIndex(variable);
  if (own !== undefined) return frame.here.variables[own]!;
  return frame.here.outer.get(variable) ?? valueOf(frame.world.atoms.outer(variable));
}

function makeFunction(frame: Frame, id: string, at: number): Value {
  const { atoms, program } = frame.world;
  const fn = program.functions.get(id);
  if (fn === undefined) return EMPTY;
  if (fn.parent === frame.fn.id) frame.noteClosure(id);
  if (fn.captures.length === 0) return valueOf(atoms.fn(id));
  const atom = atoms.object(`${frame.fn.id}@${at}=>${id}`);
  if (!frame.here.heap.has(atom)) frame.here.heap.set(atom, newObject('function', { fn: id }));
  return valueOf(atom);
}

/** The methods of a class that is declared here may use this function's variables. */
function noteMembers(frame: Frame, id: string): void {
  const cls = frame.world.program.classes.get(id);
  if (cls === undefined) return;
  const members = [
    cls.constructorFn,
    cls.initializer,
    ...Object.values(cls.methods),
    ...Object.values(cls.getters),
    ...Object.values(cls.statics),
  ];
  for (const member of members) {
    if (member !== undefined && frame.world.program.functions.get(member)?.parent === frame.fn.id)
      frame.noteClosure(member);
  }
}

function makeObject(frame: Frame, op: Extract<StraightOp, { op: 'object' }>): Value {
  const { world, here } = frame;
  const atom = world.atoms.object(`${frame.fn.id}@${op.at}:${op.out}`);
  here.heap.set(atom, newObject('object'));
  const value = valueOf(atom);
  const getters = new Map<string, string>();
  for (const entry of op.entries) {
    if (entry.kind === 'set') {
      const given =
        entry.shape === undefined
          ? frame.get(entry.value)
          : retype(frame, frame.get(entry.value), world.program.shapeIndex(frame.module, entry.shape), op.at, op.at);
      store(
        world,
        here,
        value,
        entry.key,
        frame.traced(given, frame.step('store', `put into \`${entry.key}\``, op.at, op.at)),
      );
    } else if (entry.kind === 'computed') storeUnder(frame, value, frame.get(entry.key), frame.get(entry.value));
    else if (entry.kind === 'getter') getters.set(entry.key, entry.fn);
    else spreadInto(frame, atom, frame.get(entry.value));
  }
  if (getters.size > 0) here.heap.set(atom, { ...here.heap.get(atom)!, getters });
  return value;
}

/** `{ ...source }`: known fields are copied and override what is there; for the rest the object looks into the source. */
function spreadInto(frame: Frame, target: ReturnType<Frame['world']['atoms']['object']>, source: Value): void {
  const { world, here } = frame;
  let into: ObjectState = here.heap.get(target)!;
  const plain = filterAtoms(source, (atom) => atom.kind !== 'object' && atom.kind !== 'const');
  const overlays = plain.atoms.flatMap((atom) => overlayOf(world.atoms, here, atom) ?? []);
  const objects = source.atoms.flatMap((atom) => (atom.kind === 'object' ? (here.heap.get(atom) ?? []) : []));
  const isCertain = source.atoms.length === 1;
  if (plain.atoms.length > 0) {
    // What was set before the spread may be overridden by it.
    const fields = new Map([...into.fields].map(([key, value]) => [key, join(value, load(world, here, plain, key))]));
    const copied = mapAtoms(plain, (atom, trace) => valueOf(asCopied(world.atoms, atom), trace));
    into = { ...into, fields, rest: join(into.rest, copied) };
  }
  for (const object of [...objects, ...overlays]) {
    const fields = new Map(into.fields);
    for (const [key, value] of object.fields) {
      // Where it may be another object that is spread, the member may still be what it was.
      const before = fields.get(key) ?? load(world, here, into.rest, key);
      fields.set(key, isCertain ? value : join(before, value));
    }
    into = { ...into, fields, elements: join(into.elements, object.elements), rest: join(into.rest, object.rest) };
  }
  here.heap.set(target, into);
}

function makeArray(frame: Frame, op: Extract<StraightOp, { op: 'array' }>): Value {
  const { world, here } = frame;
  const builder = new ArrayBuilder();
  for (const item of op.items) {
    const value = frame.get(item.value);
    const items = item.spread ? exactItems(here, value) : [value];
    if (items === undefined) builder.addSome(iterateHere(frame, value, { at: op.at, end: op.at }));
    else builder.addAll(items);
  }
  const atom = world.atoms.object(`${frame.fn.id}@${op.at}:${op.out}`);
  here.heap.set(atom, builder.build());
  return valueOf(atom);
}

/** `yield` gives what `next` is given; `yield*` what the other iterator returns. */
function yieldValue(frame: Frame, op: Extract<StraightOp, { op: 'yield' }>): Value {
  const { world } = frame;
  const from = frame.get(op.from);
  const sent = valueOf(world.atoms.param(SENT));
  if (!op.delegate) {
    frame.yielded = join(frame.yielded, from);
    return sent;
  }
  const resumed = resumeGenerator(frame, load(world, frame.here, from, RESUME), sent, op);
  if (frame.state === undefined) return EMPTY;
  frame.yielded = joinAll([frame.yielded, iterateHere(frame, from, op), iterate(world, frame.here, resumed)]);
  return join(load(world, frame.here, from, RETURNED), load(world, frame.here, resumed, RETURNED));
}

/** What an array pattern takes apart: an array as it is, and of an object that says itself how it is iterated what that gives. */
function iterable(frame: Frame, op: Extract<StraightOp, { op: 'iterable' }>): Value {
  const object = frame.get(op.object);
  if (!isOwnIterable(frame, object)) return object;
  const elements = iterateHere(frame, object, op);
  const atom = frame.world.atoms.object(`${frame.fn.id}@${op.at}:${op.out}`);
  frame.here.heap.set(atom, newObject('array', { elements }));
  return valueOf(atom);
}

/** Whether an array has an item at an index: known only where all its items are. */
function hasItem(frame: Frame, op: Extract<StraightOp, { op: 'has' }>): Value {
  const items = exactItems(frame.here, frame.get(op.object));
  if (items === undefined) return EMPTY;
  const item = items[op.index];
  if (item === undefined) return valueOf(frame.world.atoms.constant(false));
  return item.atoms.length === 0 || item.atoms.some(isOpaque) ? EMPTY : valueOf(frame.world.atoms.constant(true));
}

function read(frame: Frame, op: Extract<StraightOp, { op: 'read' }>): Value {
  const { world } = frame;
  const object = frame.get(op.object);
  if (object.atoms.length === 0) return EMPTY;
  const getter = getterOf(frame, object, op.key) ?? op.getter;
  if (getter !== undefined) {
    const result = runFunction(frame, getter, [], object, {
      at: op.at,
      end: op.end,
      key: `${frame.fn.id}@${op.at}`,
      name: `get ${op.key}`,
    });
    return op.tag === undefined ? result : tagged(frame, result, op);
  }
  const given = readTrapped(frame, object, op.key, (trap, args) => runCallback(frame, trap, args, op));
  if (given !== undefined) return given;
  const value = load(world, frame.here, object, op.key);
  return op.tag === undefined ? value : tagged(frame, value, op, object);
}

/** A getter of the class or literal that the object is known to be. */
function getterOf(frame: Frame, object: Value, key: string): string | undefined {
  for (const atom of object.atoms) {
    const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
    const found =
      known?.getters?.get(key) ??
      (known?.cls === undefined ? undefined : frame.world.program.member(known.cls, 'getters', key));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The declaration that is read is tagged: whatever the flow does not know of the value is personal. */
function tagged(frame: Frame, value: Value, op: Extract<StraightOp, { op: 'read' }>, object?: Value): Value {
  const { world } = frame;
  const tag = world.program.tagIndex(frame.module, op.tag!);
  const source = world.atoms.source(tag);
  const step = frame.step('source', world.tagName(tag), op.at, op.end);
  const isBare =
    value.atoms.length === 0 &&
    object !== undefined &&
    object.atoms.some((atom) => atom.kind === 'typed' || isOpaque(atom)) &&
    !isSettled(world.atoms, frame.here, object, op.key);
  if (isBare) return valueOf(source, extend(undefined, step));
  // Where a source came by the flow, the unknown beside it needs no second name.
  const hasSource = value.atoms.some((atom) => atom.kind === 'source' && atom !== source);
  return mapAtoms(value, (atom, trace) => {
    if (atom === source && trace === undefined) return valueOf(atom, extend(undefined, step));
    if (!isOpaque(atom) && atom.kind !== 'typed') return valueOf(atom, trace);
    if (hasSource && atom.kind === 'unknown') return EMPTY;
    if (atom.mode !== 'value' && atom.kind !== 'unknown') return valueOf(atom, trace);
    return valueOf(
      atom.treatment === 'none' ? source : world.atoms.with(source, { treatment: atom.treatment }),
      extend(trace, step),
    );
  });
}

function write(frame: Frame, op: Extract<StraightOp, { op: 'write' }>): void {
  const object = frame.get(op.object);
  const value = frame.traced(frame.get(op.from), frame.step('store', `stored in \`.${op.key}\``, op.at, op.end));
  if (op.ref !== undefined) reportAssignment(frame, op.ref, value, op.at, op.end);
  const setter = op.setter ?? setterOf(frame, object, op.key);
  if (setter !== undefined) {
    runFunction(frame, setter, [value], object, {
      at: op.at,
      end: op.end,
      key: `${frame.fn.id}@${op.at}`,
      name: `set ${op.key}`,
    });
    return;
  }
  if (writeTrapped(frame, object, op.key, value, (trap, args) => runCallback(frame, trap, args, op))) return;
  store(frame.world, frame.here, object, op.key, value);
}

function setterOf(frame: Frame, object: Value, key: string): string | undefined {
  for (const atom of object.atoms) {
    const cls = atom.kind === 'object' ? frame.here.heap.get(atom)?.cls : undefined;
    const found = cls === undefined ? undefined : frame.world.program.member(cls, 'setters', key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function writeComputed(frame: Frame, op: Extract<StraightOp, { op: 'write-computed' }>): void {
  const value = frame.get(op.from);
  if (op.ref !== undefined) reportAssignment(frame, op.ref, value, op.at, op.end);
  storeUnder(frame, frame.get(op.object), frame.get(op.key), value);
}

function sliceFrom(frame: Frame, op: Extract<StraightOp, { op: 'slice' }>): Value {
  const { world, here } = frame;
  const object = frame.get(op.object);
  const known = object.atoms.length === 1 ? here.heap.get(object.atoms[0]!) : undefined;
  const atom = world.atoms.object(`${frame.fn.id}@slice${op.out}`);
  const rest =
    known === undefined ? newObject('array', { elements: elementOf(world, here, object) }) : itemsFrom(known, op.from);
  here.heap.set(atom, rest);
  return valueOf(atom);
}

function control(frame: Frame, op: ControlOp): void {
  switch (op.op) {
    case 'if':
      branch(frame, op);
      return;
    case 'loop':
      loop(frame, op);
      return;
    case 'switch':
      select(frame, op);
      return;
    case 'try':
      attempt(frame, op);
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

function leave(frame: Frame, value: Value): void {
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

function branch(frame: Frame, op: Extract<ControlOp, { op: 'if' }>): void {
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

function loop(frame: Frame, op: Extract<ControlOp, { op: 'loop' }>): void {
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

function select(frame: Frame, op: Extract<ControlOp, { op: 'switch' }>): void {
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
      const facts = equalsConsent(on, frame.get(item.test), false);
      applyFacts(frame, withConsent(EMPTY, facts), true);
      matched = isImpossible(on, frame.get(item.test)) ? undefined : frame.state;
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

function attempt(frame: Frame, op: Extract<ControlOp, { op: 'try' }>): void {
  if (op.finalizer === undefined) guarded(frame, op);
  else finish(frame, op, op.finalizer);
}

/** `try` and `catch`. */
function guarded(frame: Frame, op: Extract<ControlOp, { op: 'try' }>): void {
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
function finish(frame: Frame, op: Extract<ControlOp, { op: 'try' }>, finalizer: readonly Op[]): void {
  const before = { exit: frame.exit, result: frame.result };
  const consents = frame.here.consents;
  const interrupted: Handler = { state: undefined, value: EMPTY };
  frame.exit = undefined;
  frame.result = EMPTY;
  frame.handlers.push(interrupted);
  guarded(frame, op);
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
