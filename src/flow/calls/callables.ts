import type { CallOp, SymbolId } from '../../ir/ops.js';
import { heldBy } from '../models/setters.js';
import { load } from '../operations/heap.js';
import { heldAt } from '../operations/held-atoms.js';
import { importTree } from '../operations/import-tree.js';
import { instanceVariable } from '../operations/outer-writes.js';
import { unlessOverridden } from '../operations/stand-ins.js';
import { keptAt } from '../operations/tree-paths.js';
import { type Atom, isOpaque, isSymbolic } from '../values/atom.js';
import { isPersonal } from '../values/losses.js';
import type { Callable } from '../values/summary.js';
import { isSymbolicKey } from '../values/symbolic-keys.js';
import { EMPTY_TREE, mergeAllTrees, type Tree } from '../values/tree.js';
import { EMPTY, filterAtoms, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';

/** Most functions that one call is followed into at a time, see docs/known-limits.md. */
export const MAX_CALLABLES = 40;

/** What is called, as a value: a variable, or a member of what is known of the receiver. */
export function calleeOf(frame: Frame, op: CallOp, receiver: Value): Value {
  if (op.construct !== undefined || op.super) return EMPTY;
  return op.method === undefined
    ? frame.get(op.callee)
    : load(frame.world, frame.here, methodHolders(frame, receiver), op.method);
}

/** The functions that a call may run, with what they captured. */
export function callablesOf(frame: Frame, op: CallOp, callee: Value, receiver: Value): Callable[] {
  if (op.construct !== undefined) return [];
  if (op.super) return methodsOfBase(frame, op, receiver);
  const found = new Map<string, Callable>();
  const self = op.method === undefined ? undefined : receiver;
  addFunctions(frame, callee, found, self, op.library === true ? 'by-name' : 'any');
  if (op.method !== undefined) addMembers(frame, receiver, op.method, found);
  // Beside what is known there may be what the declared type allows.
  const isOpen =
    op.method === undefined
      ? callee.atoms.length === 0 || callee.atoms.some(isOpaque)
      : receiver.atoms.length === 0 || receiver.atoms.some((atom) => atom.kind !== 'object');
  if (found.size === 0 || isOpen) {
    const unless = handedIn(frame, callee);
    for (const target of op.targets ?? []) {
      for (const fn of frame.world.program.implementations(target)) {
        if (hasFunction(found, fn)) continue;
        // Whoever hands in an object says which function is meant.
        const isMember = frame.world.program.functions.get(fn)?.owner === undefined && fn !== target;
        const where = unless === undefined || isMember ? undefined : unlessOverridden(frame, unless, target, fn);
        found.set(fn, {
          fn,
          env: undefined,
          self: undefined,
          ...(isMember && unless !== undefined ? { unless } : { where }),
        });
      }
    }
  }
  return withinBound(frame, found, op);
}

/** As many functions as one call is followed into. */
function withinBound(frame: Frame, found: ReadonlyMap<string, Callable>, op: CallOp): Callable[] {
  const isCut =
    found.size > MAX_CALLABLES || op.targets?.some((target) => frame.world.program.hasMore(target)) === true;
  if (isCut && op.args.some((arg) => isPersonal(frame.here, frame.get(arg.value))))
    frame.world.noteLoss('a call with personal data of one of more functions than are followed');
  return [...found.values()].slice(0, MAX_CALLABLES);
}

/** `super.method()`: what the base has, decorated or inherited as it may be. */
function methodsOfBase({ world }: Frame, op: CallOp, receiver: Value): Callable[] {
  return (op.targets ?? []).flatMap((target) => {
    const dot = target.lastIndexOf('.');
    const fn = world.program.member(target.slice(0, dot), 'methods', target.slice(dot + 1)) ?? target;
    return world.program.functions.has(fn) ? [{ fn, env: undefined, self: receiver }] : [];
  });
}

/** What is called, where it is a member of something that was handed in. */
function handedIn(frame: Frame, { atoms: [only, ...others] }: Value): Atom | undefined {
  if (only === undefined || others.length > 0 || !isSymbolic(only) || only.mode !== 'value') return undefined;
  if (only.unless !== null || only.treatment !== 'none' || only.minus.length > 0) return undefined;
  return only.kind === 'outer' && frame.world.program.isModuleVariable(only.name) ? undefined : only;
}

function hasFunction(found: ReadonlyMap<string, Callable>, fn: SymbolId): boolean {
  for (const callable of found.values()) if (callable.fn === fn) return true;
  return false;
}

/** A method is looked up on objects that are known; on others the checker's target counts. What a collection holds is no method of it. */
function methodHolders(frame: Frame, receiver: Value): Value {
  return filterAtoms(receiver, (atom) => {
    if (atom.mode !== 'value' || atom.kind !== 'object') return isSymbolic(atom) && atom.mode === 'value';
    const kind = frame.here.heap.get(atom)?.kind;
    return kind !== 'array' && kind !== 'map' && kind !== 'set';
  });
}

/** Which functions in a variable may be meant: of a method of the language (`listeners.push()`), no item or entry is. */
type Meant = 'any' | 'by-name';

/** Function values among the atoms: literals, closures, and those in module variables. */
export function addFunctions(
  frame: Frame,
  value: Value,
  found: Map<string, Callable>,
  self: Value | undefined,
  meant: Meant = 'any',
): void {
  const { world } = frame;
  for (const atom of value.atoms) {
    if (atom.kind === 'function') found.set(atom.name, { fn: atom.name, env: undefined, self });
    else if (atom.kind === 'object') {
      const known = frame.here.heap.get(atom);
      if (known?.fn !== undefined)
        found.set(`${known.fn}|${atom.id}`, {
          fn: known.fn,
          env: known.env,
          self: known.bound?.self ?? self,
          bound: known.bound,
        });
    } else if (atom.kind === 'outer' && world.program.isModuleVariable(atom.name))
      addKept(frame, atom, atom, found, self, meant);
    else if (atom.kind === 'this' && atom.path.length > 0 && frame.fn.owner !== undefined) {
      const [method] = atom.path;
      const own = atom.path.length > 1 ? undefined : world.program.member(frame.fn.owner, 'methods', method!);
      for (const fn of own === undefined ? [] : world.program.implementations(own)) {
        const where = value.atoms.length > 1 ? undefined : unlessOverridden(frame, atom, own!, fn);
        if (!found.has(fn)) found.set(fn, { fn, env: undefined, self, where });
      }
      const kept = world.atoms.make({ ...atom, kind: 'outer', name: instanceVariable(frame, frame.fn.owner) });
      addKept(frame, atom, kept, found, self, meant);
    }
  }
}

/**
 * Functions in a variable. Under a key that callers name they only stand in for the one that is meant, and so does in a field the default of what a
 * constructor is handed.
 */
function addKept(
  frame: Frame,
  atom: Atom,
  kept: Atom,
  found: Map<string, Callable>,
  self: Value | undefined,
  meant: Meant,
): void {
  const isNamedByCallers = kept.path.some(isSymbolicKey);
  const any = new Map<string, Callable>();
  addFromCell(frame, kept, any, self, meant);
  for (const [key, { unless, ...callable }] of any) {
    if (found.has(key)) continue;
    const standsIn = isNamedByCallers || (unless !== undefined && atom.kind === 'this');
    found.set(key, standsIn ? { ...callable, unless: atom } : callable);
  }
}

function addFromCell(
  frame: Frame,
  atom: Value['atoms'][number],
  found: Map<string, Callable>,
  self: Value | undefined,
  meant: Meant,
): void {
  const isNamed = meant === 'by-name' && atom.path.length > 0;
  const tree = isNamed ? memberByName(frame, atom) : mergeAllTrees(heldAt(frame.world, atom, frame.fn.id));
  const closures = tree.node?.closures ?? [];
  const plain = isNamed
    ? tree.value.atoms.filter(({ kind }) => kind === 'function')
    : heldBy(frame, valueOf(atom), (inner) => inner.kind === 'function');
  for (const { name: fn, unless } of plain)
    found.set(fn, { fn, env: undefined, self, ...(unless === null ? {} : { unless }) });
  if (closures.length === 0) return;
  const site = `${frame.fn.id}@${atom.name}`;
  const brought = importTree(frame.world, frame.here, { value: EMPTY, node: tree.node! }, (value) => value, site);
  addFunctions(frame, brought, found, self);
}

/** What was put in under the very name with which a path ends. */
function memberByName(frame: Frame, atom: Atom): Tree {
  const holder = frame.world.atoms.make({ ...atom, path: atom.path.slice(0, -1) });
  const name = atom.path[atom.path.length - 1]!;
  return keptAt(frame, holder).node?.fields.get(name) ?? EMPTY_TREE;
}

/** Methods of instances and classes that the receiver is known to be. */
function addMembers(frame: Frame, receiver: Value, method: string, found: Map<string, Callable>): void {
  const { program } = frame.world;
  for (const atom of receiver.atoms) {
    let member: SymbolId | undefined;
    if (atom.kind === 'object') {
      const cls = frame.here.heap.get(atom)?.cls;
      member = cls === undefined ? undefined : program.member(cls, 'methods', method);
    } else if (atom.kind === 'class') {
      member = program.member(atom.name, 'statics', method);
      if (member === undefined) {
        const field = frame.world.atoms.outer(`${atom.name}:static ${method}`);
        addKept(frame, field, field, found, receiver, 'any');
      }
    } else if (atom.kind === 'outer' && program.isModuleVariable(atom.name)) {
      const cls = keptAt(frame, atom).node?.cls;
      member = cls === undefined ? undefined : program.member(cls, 'methods', method);
    }
    if (member !== undefined) found.set(member, { fn: member, env: undefined, self: receiver });
  }
}
