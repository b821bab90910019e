import type { CallOp } from '../../ir/ops.js';
import { allocateAt } from '../operations/allocate.js';
import { importTree } from '../operations/import-tree.js';
import { deep, textOf } from '../operations/leaves.js';
import { keepGiven } from '../operations/library.js';
import { keptAt } from '../operations/tree-paths.js';
import { reportUnknownPackage } from '../sinks/unknown-package.js';
import { isSymbolic } from '../values/atom.js';
import { newObject } from '../values/state.js';
import { EMPTY, filterAtoms, join, joinAll, mapAtoms, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { runArguments } from './run-arguments.js';

/** An object of a library keeps what it was made of; a client, all but what proves who it is. */
export function wrap(frame: Frame, op: CallOp, args: readonly Value[]): Value {
  runArguments(frame, op, args, EMPTY);
  return keep(frame, op, CLIENT.test(op.ref.name) ? args.map((arg) => withoutCredentials(frame, op, arg)) : args);
}

/** What libraries call that which talks to a service: its constructor, or the function that makes one. */
const CLIENT =
  /(?:client|pool|connect|connection|datasource|sequelize|redis|cluster|transport|transporter|api|sdk|driver|adapter|dialect|queue|worker|bot|database|db)$/i;

/** Levels of options in which a client is told how to sign in: `{ auth: { password } }`. */
const MAX_OPTIONS = 2;

function withoutCredentials(frame: Frame, op: CallOp, given: Value, level = 0): Value {
  const { program, atoms } = frame.world;
  return mapAtoms(given, (atom, trace) => {
    if (atom.kind === 'source' && program.tags[atom.index]?.category.startsWith('user.authorization')) return EMPTY;
    const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
    if (known?.kind !== 'object' || level >= MAX_OPTIONS) return valueOf(atom, trace);
    const options = atoms.object(`${frame.fn.id}@${op.at}:${op.out}/options ${atom.id}`);
    const fields = new Map(
      [...known.fields].map(([key, value]) => [key, withoutCredentials(frame, op, value, level + 1)]),
    );
    frame.here.heap.set(options, { ...known, fields });
    return valueOf(options, trace);
  });
}

/** Objects with members that are told apart: they keep their names in whatever a library makes of them. */
function hasMembers(frame: Frame, value: Value): boolean {
  return value.atoms.some((atom) => {
    const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
    return known !== undefined && known.fn === undefined && known.fields.size > 0;
  });
}

function keep(frame: Frame, op: CallOp, args: readonly Value[]): Value {
  const site = `${frame.fn.id}@${op.at}:${op.out}`;
  return allocateAt(frame.world, frame.here, site, newObject('wrapper', { elements: joinAll(args) }));
}

/** What a client is given to sign in with proves who it is: it is in none of its members. */
const SIGNS_IN = /^(?:log[iI]n|sign[iI]n|auth|authenticate|authorize|connect)(?=$|[A-Z_])/;

/**
 * What an unknown function returns. A promise is an answer from elsewhere; anything else may be made of the arguments and of the receiver,
 * unless its type cannot hold them.
 */
export function guess(frame: Frame, op: CallOp, args: readonly Value[], receiver: Value): Value {
  const { world } = frame;
  const unknown = valueOf(world.atoms.unknown);
  reportUnknownPackage(frame, op, args, receiver);
  if (!SIGNS_IN.test(op.method ?? '')) for (const atom of receiver.atoms) keepGiven(frame, atom, args);
  if (op.plain) return EMPTY;
  if (op.opaque) return unknown;
  if (isFactory(op)) return wrap(frame, op, args);
  const made = op.method === undefined ? wrappersIn(frame, frame.get(op.callee)) : EMPTY;
  if (made.atoms.length > 0) return made;
  const from = filterAtoms(
    receiver,
    (atom) =>
      atom.kind === 'source' ||
      atom.mode !== 'value' ||
      atom.kind === 'param' ||
      atom.kind === 'invoke' ||
      atom.kind === 'object',
  );
  // What is handed in may be the project's own, whose callers say what it does; a method that only libraries have is computed here.
  const isHandedIn = op.library !== true && receiver.atoms.some((atom) => isSymbolic(atom) && atom.mode === 'value');
  if (!isHandedIn && args.some((arg) => hasMembers(frame, arg))) {
    const kept = [...args, wrapperContent(frame, receiver), textOf(world, frame.here, from)];
    return join(keep(frame, op, kept), unknown);
  }
  const given = isHandedIn ? [] : args.map((arg) => deep(world, frame.here, arg));
  const content = joinAll([textOf(world, frame.here, from), wrapperContent(frame, receiver), ...given]);
  return join(frame.traced(content, frame.step('library', `through ${op.ref.text}()`, op.at, op.end)), unknown);
}

/** A library's factory makes an object that keeps what it was made with: `axios.create({ baseURL })`, `createClient(url)`. */
function isFactory(op: CallOp): boolean {
  return (
    op.ref.package !== undefined &&
    op.ref.package !== 'global' &&
    /^(create|make|init|build|connect|\(default\)$)/.test(op.ref.name)
  );
}

/** What a library has made is called: `const redact = format(scrub); redact()` stays what it was made of. */
export function wrappersIn(frame: Frame, callee: Value): Value {
  return mapAtoms(callee, (atom, trace) => {
    if (atom.kind === 'object') return frame.here.heap.get(atom)?.kind === 'wrapper' ? valueOf(atom, trace) : EMPTY;
    if (atom.kind !== 'outer' || !frame.world.program.isModuleVariable(atom.name)) return EMPTY;
    const tree = keptAt(frame, atom);
    return tree.node?.kind === 'wrapper'
      ? importTree(frame.world, frame.here, tree, (value) => value, `${frame.fn.id}@${atom.name}()`)
      : EMPTY;
  });
}

/** Whether a value is nothing but what libraries have made: clients, loggers. */
export function isMadeByLibrary(frame: Frame, { atoms }: Value): boolean {
  return (
    atoms.length > 0 &&
    atoms.every((atom) => {
      if (atom.kind === 'object') return frame.here.heap.get(atom)?.kind === 'wrapper';
      if (atom.kind !== 'outer' || !frame.world.program.isModuleVariable(atom.name)) return false;
      return keptAt(frame, atom).node?.kind === 'wrapper';
    })
  );
}

function wrapperContent(frame: Frame, receiver: Value): Value {
  return mapAtoms(receiver, (atom, trace) =>
    atom.kind === 'object' && frame.here.heap.get(atom)?.kind === 'wrapper'
      ? deep(frame.world, frame.here, valueOf(atom, trace))
      : EMPTY,
  );
}
