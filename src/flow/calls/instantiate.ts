import type { FunctionIR } from '../../ir/module-ir.js';
import { isRuledOut } from '../operations/argument-tests.js';
import { substituteConsent, substituteFacts } from '../operations/fill-consents.js';
import { load } from '../operations/heap.js';
import { isHookCell } from '../operations/hook-cells.js';
import { importTree } from '../operations/import-tree.js';
import { writeLater } from '../operations/late-writes.js';
import { merge } from '../operations/library.js';
import { contributeToInstances, writeOuter } from '../operations/outer-writes.js';
import { originOfCall, promiseOf } from '../operations/promise.js';
import { retypeResult } from '../operations/retype.js';
import { canBeWritten, store, storeAnywhere } from '../operations/store.js';
import { pins } from '../sinks/emit.js';
import { type Atom, isClaim, isSymbolic, isTagged, recordOf } from '../values/atom.js';
import { ANY_KEY, MERGED } from '../values/hidden-keys.js';
import { unite } from '../values/purposes.js';
import { CELL_VALUE } from '../values/state.js';
import type { Handed, Summary, Write } from '../values/summary.js';
import { append, type Trace } from '../values/trace.js';
import { someAtom, type Tree } from '../values/tree.js';
import { EMPTY, join, mapAtoms, type Value, valueOf } from '../values/value.js';
import { type Frame, mapTraces } from '../world/frame.js';
import { answerTo, settleClaim } from './claims.js';
import { type Bindings, type Call, fill, type Invoked, namesIn, settled, type Site } from './fill-in.js';
import { raise } from './raise-events.js';
import { SharedMembers } from './shared-members.js';

/** Puts a function's summary into the caller: its result, its effects, and what of it reaches sinks. */
export function instantiate(frame: Frame, fn: FunctionIR, summary: Summary, bindings: Bindings, site: Site): Value {
  const invoked: Invoked[] = [];
  const members = new SharedMembers(frame);
  const call: Call = {
    frame,
    fn,
    bindings,
    passed: new Map(),
    invoked,
    given: new Map(),
    members,
    leaving: new Map(),
    site,
  };
  // Every atom means what it meant at entry, so each is filled in once.
  const filled = new Map<Atom, Value>();
  let invokedCount = 0;
  const isKnown = (atom: Atom): boolean => atom.kind !== 'invoke' || atom.index < invokedCount;
  const evaluate = (atom: Atom, trace?: Trace): Value => {
    frame.world.effort++;
    const claim = isClaim(atom.unless) ? atom.unless : undefined;
    if (!isSymbolic(atom) && claim === undefined) return settled(call, atom, trace);
    let value = filled.get(atom);
    if (value === undefined) {
      value = claim === undefined ? fill(call, atom) : settleClaim(call, atom, claim);
      if (isKnown(atom)) filled.set(atom, value);
    }
    return trace === undefined ? value : mapTraces(value, (before) => append(before, trace));
  };
  // The same value stands in many places of a summary.
  const mapped = new Map<Value, Value>();
  const mapValue = (value: Value): Value => {
    if (value.atoms.length === 0 && value.consent === undefined) return value;
    const known = mapped.get(value);
    if (known !== undefined) return known;
    const made = substituteConsent(frame, mapAtoms(value, evaluate), value, evaluate);
    const isFinal = invokedCount === summary.invocations.length;
    if (isFinal || (value.consent === undefined && value.atoms.every(isKnown))) mapped.set(value, made);
    return made;
  };
  const importHere = (tree: Tree, key: string): Value =>
    importTree(frame.world, frame.here, tree, mapValue, `${site.key}${key}`, site.key, (origin) =>
      originOfCall(origin, fn.id, site.key),
    );

  // Nobody outside has seen the callee's own records: what it wrote into them is there when it hands one on.
  const own = summary.invocations.length === 0 ? [] : summary.writes.filter(({ base }) => recordOf(base) !== '');
  if (own.length > 0) {
    applyWrites(call, own, evaluate, readWrites(call, own, evaluate, importHere, '+'));
    members.forget();
  }

  summary.invocations.forEach((invocation, i) => {
    if (isRuledOut(frame, invocation.consents, evaluate)) {
      invoked[i] = NOT_RUN;
      invokedCount = i + 1;
      return;
    }
    const callee = evaluate(invocation.callee);
    const handed = onceAsked(() => ({
      args: invocation.args.map((arg, j) => importHere(arg, `!${i}.${j}`)),
      self: importHere(invocation.self, `!${i}.this`),
    }));
    const consents = substituteFacts(frame, invocation.consents, evaluate);
    // A function that was handed in is run by this call, as far as the chain of parameters goes.
    const isPinned =
      pins(invocation.callee) || (invocation.callee.path.length > 0 && invocation.callee.kind === 'param');
    const isMoved = site.movesHop && (!isPinned || isHandedOn(invocation.args));
    const hop = isMoved ? site.hop : invocation.hop;
    // What it throws goes where the summary says that it goes.
    invoked[i] = frame.catching(() =>
      site.invoke(frame, callee, { ...invocation, consents, hop }, handed, `${site.key}!${i}`),
    );
    invokedCount = i + 1;
    members.forget();
  });
  for (const event of summary.events) raise(call, event, evaluate);
  if (!site.capturedOnly) for (const claim of summary.claims) frame.answer(fn.id, claim, answerTo(call, claim));
  // Read before anything is written: `last = current; current = next`.
  const written = readWrites(call, summary.writes, evaluate, importHere, '=');
  const thrown = importHere(summary.thrown, '^');
  const result = importHere(summary.result, '');
  members.close();
  applyWrites(call, summary.writes, evaluate, written);
  const isRejected = fn.async && !fn.generator;
  if (thrown.atoms.length > 0 && !isRejected) frame.raise(thrown);
  if (!site.capturedOnly && summary.establishes.size > 0) {
    frame.here.consents = unite(frame.here.consents, substituteFacts(frame, summary.establishes, evaluate));
  }
  const returned = frame.step('return', `returned from ${site.name}`, site.hop.at, site.hop.end);
  const traced = frame.traced(result, returned);
  if (site.capturedOnly) return traced;
  const typed = retyped(frame, fn, traced, site);
  return isRejected ? promiseOf(frame, `${site.key}!promise`, typed, thrown) : typed;
}

/** Most of what is handed to functions is handed to some that nothing is known of: it is put together where somebody asks for it, before anything is run. */
function onceAsked(make: () => Handed): Handed {
  let made: Handed | undefined;
  return {
    get args() {
      return (made ??= make()).args;
    },
    get self() {
      return (made ??= make()).self;
    },
  };
}

/** What comes of a call that does not happen. */
const NOT_RUN: Invoked = { value: EMPTY, thrown: EMPTY };

function retyped(frame: Frame, fn: FunctionIR, value: Value, site: Site): Value {
  if (fn.result === undefined) return value;
  const shape = frame.world.program.shapeIndex(frame.world.program.moduleOf.get(fn.id)!, fn.result);
  return retypeResult(frame, value, shape, site.hop.at, site.hop.end);
}

/** What a function kept elsewhere, or a member of what was handed in, is called with comes from the caller alone: the caller's line is the one to change. */
function isHandedOn(args: readonly Tree[]): boolean {
  let isGiven = false;
  const isOwn = (atom: Atom): boolean => {
    if (atom.kind === 'param') isGiven = true;
    return isTagged(atom) || pins(atom);
  };
  return !args.some((arg) => someAtom(arg, isOwn)) && isGiven;
}

/** Whether what is written is found by anyone: it is not where nothing is known of what it is written into. */
function isHeeded({ fn, site }: Call, { base, key }: Write, evaluate: (atom: Atom) => Value): boolean {
  if (site.capturedOnly && base.kind !== 'outer') return false;
  if (key === undefined || key === MERGED || (base.kind === 'this' && fn.owner !== undefined)) return true;
  return evaluate(base).atoms.some((atom) => atom.mode === 'value' && canBeWritten(atom));
}

/** What is written, in the caller; nothing where nobody finds it. */
function readWrites(
  call: Call,
  writes: readonly Write[],
  evaluate: (atom: Atom) => Value,
  importHere: (tree: Tree, key: string) => Value,
  key: string,
): Value[] {
  return writes.map((write, i) => (isHeeded(call, write, evaluate) ? importHere(write.tree, `${key}${i}`) : EMPTY));
}

function applyWrites(
  call: Call,
  writes: readonly Write[],
  evaluate: (atom: Atom) => Value,
  written: readonly Value[],
): void {
  const { frame, fn, bindings, site } = call;
  writes.forEach((write, i) => {
    if (!isHeeded(call, write, evaluate)) return;
    const value = written[i]!;
    if (write.base.kind === 'outer' && write.key === undefined && isHookCell(write.base.name)) {
      writeLater(frame, evaluate(write.base).atoms[0]!, undefined, value);
      return;
    }
    const cell = write.key === undefined ? bindings.cell?.(write.base.name) : undefined;
    if (cell !== undefined) {
      store(frame.world, frame.here, valueOf(cell), CELL_VALUE, value);
      return;
    }
    if (write.key === undefined) {
      writeOuter(frame, write.base.name, value, write.certain && !site.capturedOnly);
      return;
    }
    const target = evaluate(write.base);
    if (write.key === MERGED) {
      merge(frame, [target, value]);
      return;
    }
    const keys = namesIn(frame, write.key, evaluate);
    for (const key of keys) {
      if (key === '*' || key === ANY_KEY) storeAnywhere(frame.world, frame.here, target, value);
      else {
        const isCertain = write.certain && keys.length === 1;
        const before = isCertain ? EMPTY : load(frame.world, frame.here, target, key);
        store(frame.world, frame.here, target, key, join(before, value));
      }
    }
    // What was found by a variable that a literal captured may be known to others, who find in it what the literal leaves at any time.
    if (site.capturedOnly)
      for (const atom of target.atoms)
        if ((atom.kind === 'this' || atom.kind === 'outer') && atom.mode === 'value')
          writeLater(frame, atom, write.key, value);
    if (write.base.kind === 'this' && fn.owner !== undefined && !target.atoms.some((atom) => atom.kind === 'object')) {
      contributeToInstances(frame, fn.owner, [...write.base.path, write.key], value);
    }
  });
}
