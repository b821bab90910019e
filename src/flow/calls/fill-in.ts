import type { FunctionIR } from '../../ir/module-ir.js';
import type { VariableId } from '../../ir/ops.js';
import { loadDeep } from '../operations/deep-keys.js';
import { loadPath } from '../operations/heap.js';
import { cellOfUse, isHookCell, setterOfUse } from '../operations/hook-cells.js';
import { withHeldConstants } from '../operations/keys.js';
import { deep, type Leaf, textOf } from '../operations/leaves.js';
import { omit } from '../operations/omit.js';
import { payloadOf } from '../operations/payload.js';
import { resolverOfCall } from '../operations/promise.js';
import { stillOpen } from '../operations/stand-ins.js';
import { type Atom, isSymbolic, SENT } from '../values/atom.js';
import { isHidden } from '../values/hidden-keys.js';
import { DEEP } from '../values/key-tests.js';
import { isSpreadOver, keysOfSpread, numberOfSpread } from '../values/overlay.js';
import type { Handed, Hop, Invocation } from '../values/summary.js';
import { isSymbolicKey, namesAt, openKey, pathsAt } from '../values/symbolic-keys.js';
import type { Trace, TraceStep } from '../values/trace.js';
import { treated } from '../values/treatment.js';
import { EMPTY, joinAll, mapAtoms, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import type { SharedMembers } from './shared-members.js';

/** What fills in the symbolic atoms of a summary. */
export interface Bindings {
  args: readonly Value[];
  self: Value;
  /** What `next(value)` hands to a generator. */
  sent?: Value;
  /** `undefined` keeps the variable symbolic. */
  outer(variable: VariableId): Value | undefined;
  /** Where a function value that was brought along keeps a variable. */
  cell?(variable: VariableId): Atom | undefined;
}

/** How a summary is put into a caller. */
export interface Site {
  /** Names the objects that come out of it. */
  key: string;
  /** Where the events of a named function show; a function literal keeps its own places. */
  hop: Hop;
  movesHop: boolean;
  /** For the steps `passed to x()` and `returned from x()`. */
  name: string;
  /** Only what comes from captured variables: for literals that may run at any time. */
  capturedOnly?: boolean;
  /** The captured variables were or will be looked at where the literal was made. */
  skipCaptured?: boolean;
  /** Purposes under which the function is run, beyond those that hold here. */
  consents?: ReadonlySet<string>;
  /** Runs a function value that was handed in. */
  invoke(frame: Frame, callee: Value, call: Invocation, handed: Handed, key: string): Value;
}

/** One putting in of a summary. */
export interface Call {
  frame: Frame;
  /** The callee. */
  fn: FunctionIR;
  bindings: Bindings;
  /** The arguments with the step of being passed, by index, as far as they were asked for. */
  passed: Map<number, Value>;
  /** What the calls in the summary have come to so far, by index. */
  invoked: readonly Invoked[];
  /** What this call gives where the callee's types claim something of it, by claim. */
  given: Map<Atom, Given>;
  /** What it is given, as far as it was read. */
  members: SharedMembers;
  /** What leaves where an atom of an event does: many events tell of the same. */
  leaving: Map<Atom, readonly Leaf[]>;
  site: Site;
}

/** What a caller gives where a type claims that it is personal. */
export interface Given {
  /** What the caller does not know either: the type speaks for it. */
  isOpaque: boolean;
  /** The same, of something in an object. */
  hasOpaque: boolean;
  /** What the caller was handed in itself, and what is claimed of that. */
  claims: Atom[];
  /** Records of stores, and members of such, of which the caller knows nothing else. */
  records: Atom[];
  /** What the caller knows, by its flow: a type says nothing more of it. */
  known: Value;
}

/** What a call of something symbolic came to. */
export interface Invoked {
  value: Value;
  thrown: Value;
}

/** Pseudo-member of the result of an invocation: what it threw. */
export const THROWN = '@thrown';

/** The value of a summary's atom at this call. */
export function fill(call: Call, atom: Atom): Value {
  const { frame, site } = call;
  let value = valueAt(call, atom);
  if (value === undefined) return valueOf(atom);
  const { world } = frame;
  if (atom.minus.length > 0) value = omit(world, frame.here, value, takenOut(call, atom), site.key);
  if (atom.under !== null) value = payloadOf(world, frame.here, value, atom.under);
  else if (atom.mode === 'deep') value = deep(world, frame.here, value);
  else if (atom.mode === 'text') value = textOf(world, frame.here, value);
  return atom.treatment === 'none'
    ? value
    : mapAtoms(value, (inner, trace) => valueOf(treated(world, inner, atom.treatment), trace));
}

/** The keys that are not in an atom any more, as this call names them. */
export function takenOut(call: Call, { minus }: Atom): readonly string[] {
  if (!minus.some(isForCallers)) return minus;
  return minus.flatMap((key) =>
    isSpreadOver(key)
      ? keysSpreadOver(call, key)
      : namesIn(call.frame, key, (inner) => valueAt(call, inner)).filter(
          (name) => name === key || openKey(key) !== name,
        ),
  );
}

/** Callers say which keys it stands for. */
function isForCallers(key: string): boolean {
  return isSymbolicKey(key) || isSpreadOver(key);
}

/** The keys that something which was spread over an object certainly has at this call. */
function keysSpreadOver(call: Call, key: string): readonly string[] {
  const { frame } = call;
  const given = valueAt(call, frame.world.atoms.byId(numberOfSpread(key)));
  if (given === undefined) return [key];
  const [only, ...others] = given.atoms;
  if (only === undefined || others.length > 0 || only.mode !== 'value') return [];
  const known = only.kind === 'object' ? frame.here.heap.get(only) : undefined;
  if (known === undefined) {
    const still = keysOfSpread(only);
    return still === undefined ? [] : [still];
  }
  return [...known.fields].flatMap(([name, { atoms }]) =>
    isHidden(name) || atoms.some(({ kind }) => kind === 'plain') ? [] : [name],
  );
}

/** What stands at an atom's path, as it is; `undefined` where the atom stays symbolic. */
export function valueAt(call: Call, atom: Atom): Value | undefined {
  const { frame } = call;
  const { world, here } = frame;
  const at = (inner: Atom): Value | undefined => valueAt(call, inner);
  const open = atom.unless === null ? null : stillOpen(frame, atom.unless, at);
  if (open === 'given') return EMPTY;
  const value = root(call, atom);
  const whole = isThrown(atom) ? atom.path.slice(1) : atom.path;
  const last = whole[whole.length - 1];
  const check = last?.startsWith(DEEP) ? last : undefined;
  const path = check === undefined ? whole : whole.slice(0, -1);
  let loaded = value;
  if (path.some(isSymbolicKey)) {
    const start = value ?? valueOf(world.atoms.make({ kind: atom.kind, index: atom.index, name: atom.name }));
    const paths = pathsAt(path, (key) => namesIn(frame, key, at));
    loaded = joinAll(paths.map((named) => loadPath(world, here, start, named)));
  } else if (value !== undefined) loaded = call.members.at(value, path);
  if (check !== undefined && loaded !== undefined) loaded = loadDeep(world, here, loaded, check);
  if (atom.unless === null) return loaded;
  return mapAtoms(loaded ?? valueOf(atom), (inner, trace) =>
    valueOf(isSymbolic(inner) ? world.atoms.with(inner, { unless: open }) : inner, trace),
  );
}

/** The names of a key of a summary at this call. */
export function namesIn(frame: Frame, key: string, evaluate: (atom: Atom) => Value | undefined): string[] {
  const { atoms, program } = frame.world;
  const held = (atom: Atom): Value => withHeldConstants(frame, evaluate(atom) ?? valueOf(atom));
  return namesAt(atoms, key, held, program.isModuleVariable);
}

function isThrown({ kind, path }: Atom): boolean {
  return kind === 'invoke' && path[0] === THROWN;
}

function root({ frame, fn, bindings, passed, invoked, site }: Call, atom: Atom): Value | undefined {
  switch (atom.kind) {
    case 'param': {
      if (atom.index === SENT) return bindings.sent ?? EMPTY;
      let given = passed.get(atom.index);
      if (given === undefined) {
        const step = passStep(frame, fn, atom.index, site);
        passed.set(atom.index, (given = frame.traced(bindings.args[atom.index] ?? EMPTY, step)));
      }
      return given;
    }
    case 'this':
      return bindings.self;
    case 'outer':
      return isHookCell(atom.name)
        ? valueOf(frame.world.atoms.outer(cellOfUse(frame, fn, atom.name, site.hop.at)))
        : bindings.outer(atom.name);
    default: {
      const made = invoked[atom.index];
      return (isThrown(atom) ? made?.thrown : made?.value) ?? EMPTY;
    }
  }
}

/** What stands in for something is dropped where that is given, and is like anything else where it is not. */
export function settled(call: Call, given: Atom, trace: Trace | undefined): Value {
  const { frame, fn, site } = call;
  const isOpen = given.kind === 'typed' && given.minus.some(isForCallers);
  const atom = isOpen ? frame.world.atoms.with(given, { minus: [...new Set(takenOut(call, given))].sort() }) : given;
  if (atom.unless === null) {
    const own = setterOfUse(frame, fn, atom, site.hop.at);
    return valueOf(own.kind === 'external' ? resolverOfCall(frame, own, fn.id, site.key) : own, trace);
  }
  const open = stillOpen(frame, atom.unless, (at) => valueAt(call, at));
  return open === 'given' ? EMPTY : valueOf(frame.world.atoms.with(atom, { unless: open }), trace);
}

const ORDINALS = ['1st', '2nd', '3rd'];

function passStep(frame: Frame, fn: FunctionIR, index: number, site: Site): TraceStep {
  const what = fn.inline
    ? `given to the ${fn.name}`
    : `passed as ${ORDINALS[index] ?? `${index + 1}th`} argument to ${site.name}`;
  return frame.step('pass', what, site.hop.at, site.hop.end);
}
