import type { SymbolId, VariableId } from '../ir/ops.js';
import type { CoverageGap } from '../model/coverage.js';
import { HeldAtoms } from './operations/held-atoms.js';
import { cellsOfSetter } from './operations/hook-cells.js';
import { summarizeFunction, type FunctionReport } from './summarize.js';
import { AtomTable, isClaim, isSymbolic, type Atom } from './values/atom.js';
import { PROVIDED } from './values/hidden-keys.js';
import type { ProgramIndex } from './values/program-index.js';
import { BOTTOM, sameSummary, type Summary } from './values/summary.js';
import { openKey } from './values/symbolic-keys.js';
import { EMPTY_TREE, mergeTrees, placeAt, sameTree, sizeOf, type Tree } from './values/tree.js';
import type { Trace } from './values/trace.js';
import { EMPTY, leftOut, mapAtoms, MAX_ATOMS, type Value, valueOf } from './values/value.js';
import { Worklist } from './worklist.js';
import type { Setup } from './world/client-setup.js';
import type { World, Held } from './world/frame.js';
import type { Knowledge } from './world/knowledge.js';

/** What solving found: per function, and for module variables. */
export interface Solution {
  world: World;
  reports: ReadonlyMap<SymbolId, FunctionReport>;
  cells: ReadonlyMap<VariableId, Tree>;
  /** Clients that are set up, by place. */
  setups: ReadonlyMap<string, Setup>;
  /** Atoms looked at, in all functions and rounds: what solving cost, the same on every machine. */
  work: number;
  /** Bounds that were reached; asked for when all flows are collected. */
  gaps(): CoverageGap[];
}

/** Rounds in which one function is interpreted again before its summary is taken as it is, see docs/known-limits.md. */
const MAX_ROUNDS = 8;
/** Atoms of callees' summaries that are filled in for one function, over all rounds. */
const MAX_EFFORT = 40_000;
/** Parts of what a module variable may hold. */
const MAX_CELL = 1500;
/** Calls are followed this deep at once; deeper ones wait for their turn in the worklist. */
const MAX_DEPTH = 48;

/**
 * Computes the summaries of all functions: callees first where the call graph has no cycles, then by a worklist until nothing changes.
 * Functions are taken in the order of their ids, so that the result does not depend on the order of files.
 */
export function solve(
  program: ProgramIndex,
  knowledge: Knowledge,
  progress: (share: number) => void = () => {},
): Solution {
  const solver = new Solver(program, knowledge);
  const ids = [...program.functions.keys()].sort();
  ids.forEach((id, i) => {
    solver.ensure(id);
    if (i % 256 === 0) progress(i / ids.length);
  });
  solver.settle();
  return {
    world: solver,
    reports: solver.reports,
    cells: solver.cells,
    setups: solver.setups,
    work: solver.work,
    gaps: () => solver.gaps(),
  };
}

class Solver implements World {
  readonly atoms: AtomTable;
  effort = 0;
  readonly reports = new Map<SymbolId, FunctionReport>();
  readonly cells = new Map<VariableId, Tree>();
  readonly setups = new Map<string, Setup>();
  readonly #running = new Set<SymbolId>();
  readonly #rounds = new Map<SymbolId, number>();
  readonly #effort = new Map<SymbolId, number>();
  /** Who has to look again when a summary or a cell changes. */
  readonly #summaryReaders = new Map<SymbolId, Set<SymbolId>>();
  readonly #cellReaders = new Map<VariableId, Set<SymbolId>>();
  readonly #offers = new Map<VariableId, string>();
  readonly #held = new HeldAtoms(this);
  readonly #dirty = new Worklist();
  readonly #bounds = new Map<string, { fn: SymbolId; what: string; count: number }>();
  readonly #facts = new Map<string, Atom>();
  /** By function: what was not known at first may be known in a later round. */
  readonly #places = new Map<SymbolId, Map<string, CoverageGap>>();
  /** The function that is being interpreted. */
  #current: SymbolId | undefined;

  constructor(
    readonly program: ProgramIndex,
    readonly knowledge: Knowledge,
  ) {
    this.atoms = new AtomTable(program.namespaceMember, program.isConstantData);
  }

  get work(): number {
    let sum = 0;
    for (const effort of this.#effort.values()) sum += effort;
    return sum;
  }

  ensure(id: SymbolId): void {
    if (!this.reports.has(id) && !this.#running.has(id)) this.#run(id);
  }

  summaryOf(fn: SymbolId, asker: SymbolId): Summary {
    if (!this.reports.has(fn) && !this.#running.has(fn)) {
      if (this.#running.size < MAX_DEPTH) this.#run(fn);
      else this.#dirty.add(fn);
    }
    // Noted after the run: only who has read an earlier summary has to look again.
    addTo(this.#summaryReaders, fn, asker);
    return this.reports.get(fn)?.summary ?? BOTTOM;
  }

  cell(variable: VariableId, asker: SymbolId): Tree {
    addTo(this.#cellReaders, variable, asker);
    return this.cells.get(variable) ?? EMPTY_TREE;
  }

  heldAtoms(atom: Atom, asker: SymbolId): Held {
    return this.#held.of(atom, asker);
  }

  contribute(variable: VariableId, path: readonly string[], tree: Tree): void {
    const known = this.cells.get(variable);
    const merged = mergeTrees(known ?? EMPTY_TREE, placeAt(path.map(openKey), withoutSymbols(this.atoms, tree)));
    if (sameTree(known, merged)) return;
    if (sizeOf(merged, MAX_CELL) >= MAX_CELL) {
      this.noteBound(
        ownerOf(variable),
        `more in \`${variable.slice(variable.lastIndexOf(':') + 1)}\` than is kept apart`,
      );
      return;
    }
    this.cells.set(variable, merged);
    this.#held.forget();
    // Readers look only for functions, classes and constants in a variable: what else it holds is put together at the end.
    const offers = offersOf(merged);
    if (this.#offers.get(variable) === offers) return;
    this.#offers.set(variable, offers);
    for (const reader of this.#cellReaders.get(variable) ?? []) this.#dirty.add(reader);
  }

  tagName(tag: number): string {
    const { name, category } = this.program.tags[tag]!;
    return `reads \`${name}\` (${category.replace(/^user\./, '')})`;
  }

  factOf(atom: Atom): string {
    const fact = `?${atom.id}`;
    this.#facts.set(fact, atom);
    return fact;
  }

  factAtom(fact: string): Atom | undefined {
    return this.#facts.get(fact);
  }

  noteGap(gap: Pick<CoverageGap, 'kind' | 'message'>, fn: SymbolId, at: number, end: number): void {
    const known = this.#places.get(fn) ?? new Map<string, CoverageGap>();
    this.#places.set(
      fn,
      known.set(`${gap.kind} ${at}`, { ...gap, place: this.program.placeOf(fn, at, end), count: 1 }),
    );
  }

  noteLoss(what: string): void {
    if (this.#current !== undefined) this.noteBound(this.#current, what);
  }

  noteSetup(key: string, setup: Setup): void {
    this.setups.set(key, setup);
  }

  noteBound(fn: SymbolId, what: string): void {
    const key = `${fn} ${what}`;
    const known = this.#bounds.get(key);
    this.#bounds.set(key, { fn, what, count: (known?.count ?? 0) + 1 });
  }

  /** Interprets what depends on something that changed, callees before their callers, until nothing does. */
  settle(): void {
    let last = -1;
    for (let id = this.#dirty.after(last); id !== undefined; id = this.#dirty.after(last)) {
      last = this.#dirty.placeOf(id);
      const rounds = this.#rounds.get(id) ?? 0;
      const effort = this.#effort.get(id) ?? 0;
      if (rounds < MAX_ROUNDS && effort < MAX_EFFORT) this.#run(id);
      else {
        this.#dirty.delete(id);
        this.noteBound(id, `a recursion that did not settle after ${rounds} rounds`);
      }
    }
  }

  gaps(): CoverageGap[] {
    const bounds = [...this.#bounds.values()].map(({ fn, what }): CoverageGap => {
      const known = this.program.functions.get(fn);
      const message = `\`${known?.name ?? fn}\` has ${what}; what is beyond was not followed.`;
      return {
        kind: 'bound-reached',
        message,
        ...(known === undefined ? {} : { place: this.program.placeOf(fn, known.at, known.at) }),
        count: 1,
      };
    });
    return [...bounds, ...[...this.#places.values()].flatMap((gaps) => [...gaps.values()])];
  }

  #run(id: SymbolId): void {
    const fn = this.program.functions.get(id);
    const module = this.program.moduleOf.get(id);
    if (fn === undefined || module === undefined) return;
    this.#rounds.set(id, (this.#rounds.get(id) ?? 0) + 1);
    this.#dirty.delete(id);
    this.#places.delete(id);
    this.#running.add(id);
    const before = this.reports.get(id)?.summary ?? BOTTOM;
    const outer = this.effort;
    const caller = this.#current;
    const left = leftOut.personal;
    this.effort = 0;
    leftOut.personal = 0;
    this.#current = id;
    const report = summarizeFunction(this, fn, module);
    this.#effort.set(id, (this.#effort.get(id) ?? 0) + this.effort);
    if (leftOut.personal > 0) this.noteBound(id, `a value that may be more than ${MAX_ATOMS} personal things`);
    this.effort = outer;
    leftOut.personal = left;
    this.#current = caller;
    this.#running.delete(id);
    this.#dirty.finish(id);
    this.reports.set(id, report);
    if (sameSummary(before, report.summary)) return;
    for (const reader of this.#summaryReaders.get(id) ?? []) this.#dirty.add(reader);
  }
}

/** The functions, classes and constants that calls may find in a variable. */
function offersOf(tree: Tree): string {
  const found: string[] = [];
  const visit = (at: Tree, path: string): void => {
    for (const atom of at.value.atoms) {
      if (atom.kind === 'function' || atom.kind === 'class') found.push(`${path}${atom.name}`);
      else if (atom.kind === 'outer') found.push(`${path}>${atom.name}.${atom.path.join('.')}`);
      else if (atom.kind === 'const') found.push(`${path}=${String(atom.constant)}`);
      else if (cellsOfSetter(atom) !== undefined) found.push(`${path}${atom.id}`);
    }
    if (at.node === undefined) return;
    for (const closure of at.node.closures) found.push(`${path}${closure.fn}`);
    if (at.node.cls !== undefined) found.push(`${path}${at.node.cls}`);
    if (at.node.fields.has(PROVIDED)) found.push(`${path}${PROVIDED}`);
    for (const [key, inner] of at.node.fields) visit(inner, `${path}${key}.`);
    visit(at.node.elements, `${path}*.`);
  };
  visit(tree, '');
  return found.sort().join('\n');
}

/** The function or class that a variable belongs to. */
function ownerOf(variable: VariableId): SymbolId {
  return variable.slice(0, variable.lastIndexOf(':'));
}

function addTo<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

/** A variable outlives the calls that write it: what only a caller could fill in is left to that caller, and what is claimed of it holds. */
function withoutSymbols(atoms: AtomTable, tree: Tree): Tree {
  const settled = (atom: Atom, trace: Trace | undefined): Value => {
    if (isClaim(atom.unless)) return valueOf(atoms.with(atom, { unless: null }), trace);
    return isSymbolic(atom) && atom.kind !== 'outer' ? EMPTY : valueOf(atom, trace);
  };
  const value = mapAtoms(tree.value, settled);
  const { node } = tree;
  if (node === undefined) return { value };
  return {
    value,
    node: {
      ...node,
      fields: new Map([...node.fields].map(([key, inner]) => [key, withoutSymbols(atoms, inner)])),
      elements: withoutSymbols(atoms, node.elements),
      rest: mapAtoms(node.rest, settled),
    },
  };
}
