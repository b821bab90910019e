import type { SymbolId } from '../ir/ops.js';
import type { Flow, Step } from '../model/flow.js';
import { weaker, type Confidence } from '../model/tag.js';
import { instanceVariable } from './operations/outer-writes.js';
import { entriesOfAnyName, entryByName } from './operations/registry.js';
import { isArgumentTest, withoutTests } from './operations/argument-tests.js';
import { ROUTER } from './operations/router-consents.js';
import { isTypeStep } from './operations/retype.js';
import { treeAt } from './operations/tree-paths.js';
import { Claims } from './settle-claims.js';
import { heldPurposes, redactFlow, regionOf } from './redact-flow.js';
import { sealFlow } from './seal-flow.js';
import type { Solution } from './solve.js';
import { isTagged, type Atom } from './values/atom.js';
import { REJECTED } from './values/hidden-keys.js';
import type { ShapeNode } from './values/program-index.js';
import { intersect, unite } from './values/purposes.js';
import { isMadeOfAll } from './values/state.js';
import { sameFlow, type ConcreteFlow, type SinkEvent } from './values/summary.js';
import { append, extend, stepsOf, type Trace, type TraceStep } from './values/trace.js';
import { protectionOf, stronger } from './values/treatment.js';
import { typedNode } from './values/typed-shape.js';
import { EMPTY_TREE, someAtom, type Tree } from './values/tree.js';
import { valueOf } from './values/value.js';

/** A flow that still lacks its fingerprint. */
export type FlowDraft = Omit<Flow, 'fingerprint'>;

/**
 * Turns the solution into flows: what functions found concrete, what module variables and untracked instances make concrete, with the
 * consents under which each function runs.
 */
export function collectFlows(solution: Solution): FlowDraft[] {
  const entry = entryConsents(solution);
  const claims = new Claims(solution);
  const merged = new Map<string, ConcreteFlow>();
  for (const [id, report] of [...solution.reports].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const found of report.flows) {
      const flow = claims.settle(id, found);
      if (flow !== undefined) addFlow(merged, { ...flow, consents: unite(flow.consents, entryAt(entry, id, flow)) });
    }
    for (const event of report.globalEvents) addResolved(solution, merged, event, id, entry);
    addInstances(solution, merged, id, entry);
  }
  return [...merged.values()].flatMap((flow) => draftOf(solution, flow));
}

/** Consents of the function in which the flow was found, which is the one that runs the meet. */
function entryAt(
  entry: ReadonlyMap<SymbolId, ReadonlySet<string>>,
  found: SymbolId,
  flow: { hop: { fn: SymbolId } },
): ReadonlySet<string> {
  return unite(entry.get(found) ?? new Set(), entry.get(flow.hop.fn) ?? new Set());
}

function addFlow(merged: Map<string, ConcreteFlow>, flow: ConcreteFlow): void {
  const key = `${flow.sink.key}|${flow.hop.fn}:${flow.hop.at}|${flow.tag}|${flow.treatment}`;
  const known = merged.get(key);
  merged.set(key, known === undefined ? flow : sameFlow(known, flow));
}

/** Events on module variables, filled in with what those may hold. */
function addResolved(
  solution: Solution,
  merged: Map<string, ConcreteFlow>,
  event: SinkEvent,
  id: SymbolId,
  entry: ReadonlyMap<SymbolId, ReadonlySet<string>>,
): void {
  for (const { tag, trace, treatment, path } of cellLeaves(solution, event.atom)) {
    addFlow(merged, {
      sink: event.sink,
      tag,
      treatment: stronger(treatment, event.atom.treatment),
      path: [event.path, ...path].filter((part) => part !== '').join('.'),
      consents: unite(event.consents, entryAt(entry, id, event)),
      trace: append(trace, event.trace),
      hop: event.hop,
    });
  }
}

/** Methods that read fields of an instance that nobody tracks: filled in with what any method wrote there. */
function addInstances(
  solution: Solution,
  merged: Map<string, ConcreteFlow>,
  id: SymbolId,
  entry: ReadonlyMap<SymbolId, ReadonlySet<string>>,
): void {
  const fn = solution.world.program.functions.get(id)!;
  if (fn.owner === undefined) return;
  const variable = instanceVariable(solution, fn.owner);
  if (!solution.cells.has(variable)) return;
  for (const event of solution.reports.get(id)!.summary.events) {
    if (event.atom.kind !== 'this') continue;
    const atom = solution.world.atoms.make({ ...event.atom, kind: 'outer', name: variable });
    addResolved(solution, merged, { ...event, atom }, id, entry);
  }
}

const memo = new WeakMap<Solution, Map<Atom, CellLeaf[]>>();

/** Sources below an atom, once per atom. */
function cellLeaves(solution: Solution, atom: Atom): CellLeaf[] {
  const known = memo.get(solution) ?? new Map<Atom, CellLeaf[]>();
  memo.set(solution, known);
  let leaves = known.get(atom);
  if (leaves === undefined) {
    leaves = leavesBelow(solution, atom, new Set());
    known.set(atom, leaves);
  }
  return leaves;
}

/** A variable that holds data of more kinds under unknown keys is a registry: which of them is meant cannot be told. */
const MAX_OWNERS = 4;

function isAmbiguous(solution: Solution, atom: Atom, leaves: readonly CellLeaf[]): boolean {
  const entries = entriesOfAnyName(solution.world, [solution.cells.get(atom.name) ?? EMPTY_TREE], atom.path);
  if (entries === undefined) return false;
  const kinds = [
    ...leaves.map(({ tag }) => kindOf(solution, tag)),
    ...entries.all.flatMap((tree) => [...kindsIn(solution, tree)]),
  ];
  return new Set(kinds).size > MAX_OWNERS;
}

const kindMemo = new WeakMap<Tree, ReadonlySet<string>>();

/** Of how many owners there is data in a tree itself, other variables left aside. */
function kindsIn(solution: Solution, tree: Tree): ReadonlySet<string> {
  let kinds = kindMemo.get(tree);
  if (kinds === undefined) {
    const found = new Set<string>();
    someAtom(tree, (atom) => {
      for (const leaf of atom.kind === 'outer' ? [] : leavesOfValue(solution, { value: valueOf(atom) }, [], new Set()))
        found.add(kindOf(solution, leaf.tag));
      return found.size > MAX_OWNERS;
    });
    kindMemo.set(tree, (kinds = found));
  }
  return kinds;
}

function kindOf(solution: Solution, tag: number): string {
  return solution.world.program.tags[tag]!.name.split('.')[0]!;
}

function ownerOf(variable: string): SymbolId {
  return variable.slice(0, variable.lastIndexOf(':'));
}

interface CellLeaf {
  tag: number;
  trace: Trace | undefined;
  treatment: ConcreteFlow['treatment'];
  path: string[];
}

/** Module variables that one event is followed through, see docs/known-limits.md. */
const MAX_VARIABLES = 24;

/** Sources in what a module variable holds at an atom's path; other module variables in it are looked into. */
function leavesBelow(solution: Solution, atom: Atom, open: Set<string>): CellLeaf[] {
  const key = `${atom.name}|${atom.path.join('.')}`;
  // Each variable is looked into once: what it holds may refer to others in circles.
  if (open.has(key)) return [];
  if (open.size > MAX_VARIABLES) {
    solution.world.noteBound(ownerOf(atom.name), `personal data behind more than ${MAX_VARIABLES} variables`);
    return [];
  }
  open.add(key);
  const tree = treeAt(solution.world, solution.cells.get(atom.name) ?? EMPTY_TREE, atom.path);
  const leaves =
    atom.mode === 'text'
      ? leavesOfText(solution, tree, [], open)
      : leavesOfTree(solution, tree, [], open, new Set(atom.minus));
  if (!isAmbiguous(solution, atom, leaves)) return leaves;
  const bound = `data of more than ${MAX_OWNERS} kinds under keys that are not known`;
  solution.world.noteBound(ownerOf(atom.name), bound);
  const named = entryByName(solution.cells.get(atom.name), atom.path);
  return named === undefined ? [] : leavesOfTree(solution, named, [], open, new Set(atom.minus));
}

/** Keys into a module variable, see docs/known-limits.md. */
const MAX_KEYS = 6;

/** What the conversion to text shows: items of an array and serialized content, nothing of a plain object. */
function leavesOfText(solution: Solution, tree: Tree, path: string[], open: Set<string>): CellLeaf[] {
  const { node } = tree;
  if (isMadeOfAll(node?.kind)) return leavesOfTree(solution, tree, path, open, NO_KEYS);
  const leaves = leavesOfValue(solution, tree, path, open);
  if (path.length > 3) return leaves;
  const message = node?.kind === 'instance' ? node.fields.get('message') : undefined;
  const items =
    node?.kind === 'array' ? [...node.fields.values(), node.elements] : message === undefined ? [] : [message];
  for (const item of items) leaves.push(...leavesOfText(solution, item, [...path, '*'], open));
  return leaves;
}

function leavesOfTree(
  solution: Solution,
  tree: Tree,
  path: string[],
  open: Set<string>,
  minus: ReadonlySet<string>,
): CellLeaf[] {
  if (path.length > MAX_KEYS) {
    const [variable] = open;
    if (variable !== undefined && someAtom(tree, isTagged))
      solution.world.noteBound(
        ownerOf(variable.slice(0, variable.indexOf('|'))),
        `personal data deeper than ${MAX_KEYS} keys in a variable`,
      );
    return [];
  }
  const leaves = leavesOfValue(solution, tree, path, open, minus);
  const { node } = tree;
  if (node === undefined) return leaves;
  for (const [key, inner] of node.fields)
    if (key !== REJECTED && (path.length > 0 || !minus.has(key)))
      leaves.push(...leavesOfTree(solution, inner, [...path, key], open, NO_KEYS));
  leaves.push(...leavesOfTree(solution, node.elements, [...path, '*'], open, NO_KEYS));
  leaves.push(...leavesOfValue(solution, { value: node.rest }, path, open, new Set(node.fields.keys())));
  return leaves;
}

const NO_KEYS: ReadonlySet<string> = new Set();

function leavesOfValue(
  solution: Solution,
  tree: Tree,
  path: string[],
  open: Set<string>,
  minus: ReadonlySet<string> = NO_KEYS,
): CellLeaf[] {
  return tree.value.atoms.flatMap((atom, i): CellLeaf[] => {
    const trace = tree.value.traces[i];
    if (atom.kind === 'source') {
      const named = atom.under === null ? path : [...path, ...atom.under.path];
      return [{ tag: atom.index, trace, treatment: atom.treatment, path: named }];
    }
    if (atom.kind === 'typed') return typedLeaves(solution, atom, trace, path, minus);
    if (atom.kind === 'outer')
      return leavesBelow(solution, atom, open).map((leaf) => ({ ...leaf, path: [...path, ...leaf.path] }));
    return [];
  });
}

function typedLeaves(
  solution: Solution,
  atom: Atom,
  trace: Trace | undefined,
  path: string[],
  minus: ReadonlySet<string>,
): CellLeaf[] {
  const node = typedNode(solution.world, atom);
  const leaves: CellLeaf[] = [];
  const visit = (at: ShapeNode, below: string[]): void => {
    for (const tag of at.tags) leaves.push({ tag, trace, treatment: atom.treatment, path: [...path, ...below] });
    for (const [key, child] of at.children)
      if (below.length > 0 || !(minus.has(key) || atom.minus.includes(key))) visit(child, [...below, key]);
  };
  if (node !== undefined) visit(node, []);
  return leaves;
}

/**
 * Consents under which a function always runs: those of all its calls, theirs by their own callers included (greatest fixpoint). A
 * function that nobody in the project calls runs under none.
 */
function entryConsents(solution: Solution): Map<SymbolId, ReadonlySet<string>> {
  const callers = new Map<SymbolId, { caller: SymbolId; consents: ReadonlySet<string> }[]>();
  for (const [caller, report] of solution.reports) {
    for (const [callee, held] of report.callEdges) {
      const consents = withoutTests(held);
      const list = callers.get(callee);
      if (list === undefined) callers.set(callee, [{ caller, consents }]);
      else list.push({ caller, consents });
    }
  }
  const entry = new Map<SymbolId, ReadonlySet<string> | 'all'>();
  for (const id of solution.reports.keys()) entry.set(id, callers.has(id) ? 'all' : new Set());
  let changed = true;
  // Each round takes consents away or ends it.
  while (changed) {
    changed = false;
    for (const [id, calls] of callers) {
      let met: ReadonlySet<string> | 'all' = 'all';
      for (const { caller, consents } of calls) {
        const above: ReadonlySet<string> | 'all' = caller === id ? 'all' : (entry.get(caller) ?? new Set());
        if (above === 'all') continue;
        const holds = unite(consents, above);
        met = met === 'all' ? holds : intersect(met, holds);
      }
      const before = entry.get(id);
      if (met !== 'all' && (before === 'all' || before === undefined || before.size !== met.size)) {
        entry.set(id, met);
        changed = true;
      }
    }
  }
  return new Map([...entry].map(([id, facts]) => [id, facts === 'all' ? new Set<string>() : facts]));
}

/** A way begins where the personal value is read, and not where what it is read of comes from, unless that is told to be personal. */
function fromSource(steps: readonly TraceStep[], read: string): readonly TraceStep[] {
  const at = steps[0]!.kind === 'source' ? -1 : steps.findIndex(({ kind, text }) => kind === 'source' && text === read);
  return at < 0 ? steps : steps.slice(at);
}

function draftOf(solution: Solution, found: ConcreteFlow): FlowDraft[] {
  const { program } = solution.world;
  const { flow, uncovered } = redactFlow(solution, sealFlow(solution, found));
  const tag = program.tags[flow.tag];
  const meetFn = program.functions.get(flow.hop.fn);
  if (tag === undefined || meetFn === undefined) return [];
  const sinkStep = {
    kind: 'sink' as const,
    text: `reaches \`${flow.sink.sink.name}\``,
    fn: flow.sink.fn,
    at: flow.sink.at,
    end: flow.sink.end,
  };
  const region = regionOf(solution, flow);
  const raw = fromSource(stepsOf(extend(flow.trace, sinkStep)), solution.world.tagName(flow.tag));
  const steps: Step[] = raw
    .filter((step, i) => i === 0 || !isTypeStep(step))
    .map(({ kind, text, fn, at, end }) => ({ kind, text, place: program.placeOf(fn, at, end) }));
  if (steps[0]!.kind !== 'source')
    steps.unshift({ kind: 'source', text: solution.world.tagName(flow.tag), place: steps[0]!.place });
  const confidence: Confidence = weaker(tag.confidence, flow.sink.sink.id.startsWith('logger#') ? 'likely' : 'certain');
  return [
    {
      category: tag.category,
      source: { tag, place: steps[0]!.place },
      sink: region === undefined ? flow.sink.sink : { ...flow.sink.sink, region },
      sinkPlace: program.placeOf(flow.sink.fn, flow.sink.at, flow.sink.end),
      meet: program.placeOf(flow.hop.fn, flow.hop.at, flow.hop.end),
      meetFunction: meetFn.named,
      path: flow.path,
      protection: protectionOf(flow.treatment, tag.category),
      consents: [...unite(flow.consents, heldPurposes(solution, flow))]
        .filter((fact) => !fact.startsWith('?') && !fact.startsWith(ROUTER) && !isArgumentTest(fact))
        .sort() as Flow['consents'],
      confidence,
      steps,
      ...(uncovered === undefined ? {} : { uncovered }),
    },
  ];
}
