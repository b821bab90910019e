import type { CallOp, SymbolId } from '../../ir/ops.js';
import { isFunction } from '../operations/coerce.js';
import { elementOf } from '../operations/heap.js';
import { enterRouter, leaveRouter } from '../operations/router-consents.js';
import { type Atom, isSymbolic } from '../values/atom.js';
import { isHidden } from '../values/hidden-keys.js';
import { intersect, unite } from '../values/purposes.js';
import { EMPTY, filterAtoms, join, joinAll, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { runCallback } from './run-function.js';

/**
 * Functions among the arguments of an unknown call are run with what the call was given.
 *
 * @param isRequest what the call was given is sent: its callbacks are told of the answer, but for those that prepare what is sent
 */
export function runArguments(
  frame: Frame,
  op: CallOp,
  args: readonly Value[],
  receiver: Value,
  isRequest = false,
): void {
  const holder = isOfLibrary(op) ? filterAtoms(receiver, (atom) => !isSymbolic(atom)) : receiver;
  const given = joinAll([holder, ...args].map((value) => filterAtoms(value, (atom) => isHandedOn(frame, atom))));
  const before = frame.state?.consents;
  enterRouter(frame, op);
  for (const arg of args) {
    if (frame.state === undefined) return;
    const functions = functionsIn(frame, arg);
    if (functions.atoms.length === 0) continue;
    const handed = filterAtoms(given, (atom) => !functions.atoms.includes(atom));
    const item = join(
      elementOf(frame.world, frame.here, handed),
      filterAtoms(handed, (atom) => atom.kind !== 'object' || frame.here.heap.get(atom)?.kind !== 'array'),
    );
    const unknown = valueOf(frame.world.atoms.unknown);
    const data = join(item, unknown);
    const told = isRequest ? functionsIn(frame, arg, PREPARES) : functions;
    const answered = filterAtoms(functions, (atom) => !told.atoms.includes(atom));
    const errorFirst = filterAtoms(told, (atom) => takesErrorFirst(frame, atom));
    const others = filterAtoms(told, (atom) => !errorFirst.atoms.includes(atom));
    if (answered.atoms.length > 0) runCallback(frame, answered, [unknown, unknown], op);
    if (frame.state === undefined) return;
    if (others.atoms.length > 0) runCallback(frame, others, [data, unknown], op);
    if (errorFirst.atoms.length > 0 && frame.state !== undefined) runCallback(frame, errorFirst, [unknown, data], op);
    passedOn(frame, functions);
  }
  if (before !== undefined && frame.state !== undefined) frame.state.consents = leaveRouter(frame, op, args, before);
}

/** An object of a library that was handed in: what its callbacks are told of comes from elsewhere, not from what it was made with. */
function isOfLibrary({ ref, library }: CallOp): boolean {
  return (ref.resolved || library === true) && ref.package !== undefined && ref.package !== 'global';
}

/** `(err, result) => ...`: what a callback of this old style is told of comes after the error. */
function takesErrorFirst(frame: Frame, atom: Atom): boolean {
  const id = functionOf(frame, atom);
  const [first] = (id === undefined ? undefined : frame.world.program.functions.get(id)?.params) ?? [];
  return first !== undefined && /^_*(err|error)$/i.test(first.name);
}

function functionOf(frame: Frame, atom: Atom): SymbolId | undefined {
  return atom.kind === 'function' ? atom.name : frame.here.heap.get(atom)?.fn;
}

/** Numbers of parameters of a handler that may go on with the next one, by its last: `(context, next)`, `(request, response, next)`. */
const WITH_NEXT: ReadonlySet<number> = new Set([2, 3]);

/** `app.post(path, requireConsent, handle)`: what a handler asks before it calls `next` holds for those after it. */
function passedOn(frame: Frame, functions: Value): void {
  if (frame.state === undefined || functions.atoms.length !== 1) return;
  const [atom] = functions.atoms;
  const id = functionOf(frame, atom!);
  const fn = id === undefined ? undefined : frame.world.program.functions.get(id);
  if (fn === undefined || !WITH_NEXT.has(fn.params.length)) return;
  const last = fn.params.length - 1;
  const goesOn = frame.world
    .summaryOf(fn.id, frame.fn.id)
    .invocations.filter(({ callee }) => callee.kind === 'param' && callee.index === last && callee.path.length === 0);
  if (goesOn.length === 0) return;
  frame.state.consents = unite(frame.state.consents, goesOn.map(({ consents }) => consents).reduce(intersect));
}

/** What an unknown function may hand on to a callback: data, not the objects of libraries and not what is around. */
function isHandedOn(frame: Frame, atom: Value['atoms'][number]): boolean {
  if (atom.kind === 'object') {
    const kind = frame.here.heap.get(atom)?.kind;
    return kind === 'array' || kind === 'map' || kind === 'set' || kind === 'object';
  }
  return atom.kind === 'source' || atom.kind === 'typed' || atom.kind === 'param' || atom.kind === 'invoke';
}

/** Options of requests that are told of what is about to be sent: `transformRequest`, `paramsSerializer`. */
const PREPARES = /request|serializ/i;

/**
 * Function values in an argument, also as members of an object that is handed over.
 *
 * @param named only those under such names
 */
function functionsIn(frame: Frame, value: Value, named?: RegExp): Value {
  const direct = named === undefined ? filterAtoms(value, (atom) => isFunction(frame, atom)) : EMPTY;
  const members = value.atoms.flatMap((atom) => {
    const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
    if (known === undefined || known.fn !== undefined) return [];
    return [...known.fields].flatMap(([key, member]) => (isHidden(key) || named?.test(key) === false ? [] : [member]));
  });
  return joinAll([direct, ...members.map((member) => filterAtoms(member, (atom) => isFunction(frame, atom)))]);
}
