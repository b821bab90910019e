import type { FunctionIR, ModuleIR } from '../ir/module-ir.js';
import { interpretFunction } from './interpret.js';
import { allow, exportTree, shareOut, type CapturedValue } from './operations/export-tree.js';
import { instanceVariable } from './operations/outer-writes.js';
import { type Atom, isSymbolic, isTagged, recordOf } from './values/atom.js';
import { MERGED, RESUME, RETURNED } from './values/hidden-keys.js';
import { LeavingRecords } from './values/leaving-records.js';
import { isLink } from './values/overlay.js';
import { newObject, newState, type State } from './values/state.js';
import type { ConcreteFlow, SinkEvent, Summary, Write } from './values/summary.js';
import { type Tree } from './values/tree.js';
import { EMPTY, join, valueOf, type Value } from './values/value.js';
import { Frame, type World } from './world/frame.js';

/** Most effects that callers are told of, see docs/known-limits.md. */
const MAX_WRITES = 24;
/** Values in all effects together. */
const MAX_WRITTEN = 480;

/** What one interpretation of a function gives: its summary for callers, and what is already certain. */
export interface FunctionReport {
  summary: Summary;
  flows: ConcreteFlow[];
  globalEvents: SinkEvent[];
  callEdges: ReadonlyMap<string, ReadonlySet<string>>;
  answers: Frame['answers'];
}

/** Interprets a function once, with what is known of its callees so far. */
export function summarizeFunction(world: World, fn: FunctionIR, module: ModuleIR): FunctionReport {
  const frame = new Frame(world, fn, module);
  interpretFunction(frame);
  const exit = frame.exit ?? frame.thrownState;
  const state = exit ?? newState(fn.variables.length);
  const captured: CapturedValue = (variable, closure) => {
    if (variable === `${fn.id}:this`) return valueOf(world.atoms.self);
    const own = frame.variableIndex(variable);
    if (own === undefined) return undefined;
    return frame.closures.get(closure)?.since.get(own) ?? join(frame.shared.get(own) ?? EMPTY, state.variables[own]!);
  };
  const result = resultOf(frame, state, captured);
  const thrown = exportTree(world, frame.joined(frame.thrownState, state) ?? state, frame.thrown, captured);
  const leaving = new LeavingRecords();
  for (const tree of [result, thrown]) leaving.add(tree);
  for (const { args, self } of frame.invocations) [...args, self].forEach((tree) => leaving.add(tree));
  for (const { tree } of frame.late.values()) leaving.add(tree);
  const writes = [...writesOf(frame, state, captured, leaving), ...frame.late.values()];
  const summary: Summary = {
    result,
    thrown,
    events: [...frame.events.values()],
    writes: writes.filter((write) => isForCallers(world, write)),
    invocations: frame.invocations,
    establishes: frame.exit?.consents ?? new Set(),
    diverges: frame.exit === undefined && frame.thrown.atoms.length > 0,
    claims: claimsOf(frame),
  };
  if (fn.kind === 'module') contributeVariables(frame, state, captured);
  contributeWrites(world, writes, fn.owner);
  return {
    summary,
    flows: [...frame.flows.values()],
    globalEvents: [...frame.globalEvents.values()],
    callEdges: frame.callEdges,
    answers: frame.answers,
  };
}

/** What types claim of what the function is handed in, as far as it matters for flows: its own, and those of functions that it hands that on to. */
function claimsOf(frame: Frame): Atom[] {
  const own = [...frame.flows.values()].flatMap(({ claims }) => claims ?? []);
  const asked = [...frame.answers.values()].flatMap((answers) =>
    [...answers.values()].flatMap(({ asks }) => [...asks]),
  );
  return [...new Set([...own, ...asked])].sort((a, b) => a.id - b.id);
}

/** A generator's result is an iterator over what it yields. */
function resultOf(frame: Frame, state: State, captured: CapturedValue): Tree {
  const { world, fn } = frame;
  if (!fn.generator) return exportTree(world, state, frame.result, captured);
  const resume = fn.captures.length === 0 ? world.atoms.fn(fn.id) : world.atoms.object(`${fn.id}@resume`);
  if (resume.kind === 'object') state.heap.set(resume, newObject('function', { fn: fn.id }));
  const fields = new Map([
    [RETURNED, frame.result],
    [RESUME, valueOf(resume)],
  ]);
  const atom = world.atoms.object(`${fn.id}@yields`);
  state.heap.set(atom, newObject('iterator', { elements: frame.yielded, fields }));
  return exportTree(world, state, valueOf(atom), captured);
}

/** A write whose value is still in the function's heap. */
type LocalWrite = Omit<Write, 'tree'> & { value: Value };

/**
 * What callers see of the heap: fields of symbolic objects, variables of enclosing functions and modules, and fields of records that they get to see.
 *
 * @param leaving records that leave in another way than by being written
 */
function writesOf(frame: Frame, state: State, captured: CapturedValue, leaving: LeavingRecords): Write[] {
  const { world } = frame;
  const found: LocalWrite[] = [];
  for (const [variable, value] of [...state.outer].sort(([a], [b]) => (a < b ? -1 : 1)))
    found.push({ base: world.atoms.outer(variable), key: undefined, value, certain: true });
  const symbolic = [...state.heap]
    .filter(([atom, known]) => known.kind === 'symbolic' && atom.kind !== 'invoke' && atom.minus.length === 0)
    .sort(([a], [b]) => a.id - b.id);
  for (const [base, known] of symbolic) {
    if (known.rest.atoms.length > 0) found.push({ base, key: MERGED, value: known.rest, certain: false });
    for (const [key, value] of [...known.fields].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (!isLink(world.atoms, base, key, value)) found.push({ base, key, value, certain: true });
    }
    if (known.elements.atoms.length > 0) found.push({ base, key: '*', value: known.elements, certain: false });
  }
  const writes: Write[] = [];
  const allowance = allow(MAX_WRITTEN);
  const leave = (some: readonly LocalWrite[]): void =>
    shareOut(allowance, some, ({ value, ...write }) => {
      const tree = exportTree(world, state, value, captured, allowance);
      leaving.add(tree);
      writes.push({ ...write, tree });
    });
  leave(found.filter(({ base }) => recordOf(base) === ''));
  let records = found.filter(({ base }) => recordOf(base) !== '');
  for (let seen = records.filter(({ base }) => leaving.has(base)); seen.length > 0;) {
    leave(seen);
    records = records.filter((write) => !seen.includes(write));
    seen = records.filter(({ base }) => leaving.has(base));
  }
  if (writes.length <= MAX_WRITES) return writes;
  writes.sort((a, b) => Number(carries(b.tree)) - Number(carries(a.tree)));
  // What is lost of a counter is that it was set: nothing may be missed for that.
  if (writes.slice(MAX_WRITES).some(({ tree }) => carries(tree) || hasSymbols(tree)))
    world.noteBound(frame.fn.id, `more than ${MAX_WRITES} effects on what it was given`);
  return writes.slice(0, MAX_WRITES);
}

/** Whether something personal, or a function, is in a tree. */
function carries(tree: Tree): boolean {
  if (tree.value.atoms.some((atom) => isTagged(atom) || atom.kind === 'function')) return true;
  if (tree.node === undefined) return false;
  return tree.node.closures.length > 0 || carries(tree.node.elements) || [...tree.node.fields.values()].some(carries);
}

/** What is written into a module's variable is known to all; callers only have to fill in what is symbolic in it. */
function isForCallers(world: World, { base, tree }: Write): boolean {
  return base.kind !== 'outer' || !world.program.isModuleVariable(base.name) || hasSymbols(tree);
}

function hasSymbols(tree: Tree): boolean {
  if (tree.value.atoms.some((atom) => isSymbolic(atom) && atom.kind !== 'outer')) return true;
  if (tree.node === undefined) return false;
  return hasSymbols(tree.node.elements) || [...tree.node.fields.values()].some(hasSymbols);
}

/** A module's variables hold whatever was stored in them at any time. */
function contributeVariables(frame: Frame, state: State, captured: CapturedValue): void {
  frame.fn.variables.forEach((variable, index) => {
    const value = join(frame.shared.get(index) ?? EMPTY, state.variables[index]!);
    if (value.atoms.length > 0)
      frame.world.contribute(`${frame.fn.id}:${variable.name}`, [], exportTree(frame.world, state, value, captured));
  });
}

/** What any function writes into a module's variables, or below them. */
function contributeWrites(world: World, writes: readonly Write[], owner: string | undefined): void {
  for (const { base, key, tree } of writes) {
    if (base.kind === 'this' && owner !== undefined && key !== undefined) {
      // Whoever makes the instances, methods of the class may find what this one leaves in its fields.
      world.contribute(instanceVariable({ world }, owner), below(base.path, key), tree);
      continue;
    }
    if (base.kind !== 'outer' || !world.program.isModuleVariable(base.name)) continue;
    world.contribute(base.name, below(base.path, key), tree);
  }
}

/** Where a write is found: what is merged into an object is part of the object itself. */
function below(path: readonly string[], key: string | undefined): readonly string[] {
  return key === undefined || key === MERGED ? path : [...path, key];
}
