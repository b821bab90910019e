import { isTagged, type Atom } from './atom.js';
import { type Trace } from './trace.js';

/**
 * What the truth of a value says of consent: purposes that hold when it is true, and when it is false. `all` stands for a branch that
 * cannot be reached, where anything holds. A purpose that is an argument of the function is written `?<atom id>`.
 */
export interface ConsentFacts {
  whenTrue: ReadonlySet<string> | 'all';
  whenFalse: ReadonlySet<string> | 'all';
  /** Of a list: purposes for which there is consent wherever it has an item, since others were left out. */
  each?: ReadonlySet<string>;
}

/** A set of atoms, each with the way it came: immutable, sorted by atom id. The way is evidence, not part of what the value is. */
export interface Value {
  readonly atoms: readonly Atom[];
  readonly traces: readonly (Trace | undefined)[];
  readonly consent?: ConsentFacts;
}

export const EMPTY: Value = { atoms: [], traces: [] };

/** Most atoms in one value, see docs/known-limits.md. */
export const MAX_ATOMS = 28;

export function valueOf(atom: Atom, trace?: Trace): Value {
  return { atoms: [atom], traces: [trace] };
}

export function withConsent(value: Value, consent: ConsentFacts | undefined): Value {
  return consent === undefined ? value : { atoms: value.atoms, traces: value.traces, consent };
}

export function withoutConsent(value: Value): Value {
  return value.consent === undefined ? value : { atoms: value.atoms, traces: value.traces };
}

/** Any of two values; of two ways of the same atom the shorter is kept. */
export function join(a: Value, b: Value): Value {
  if (a === b) return a;
  const consent = joinConsent(a, b);
  if (b.atoms.length === 0) return a.consent === consent ? a : withConsent(withoutConsent(a), consent);
  if (a.atoms.length === 0) return b.consent === consent ? b : withConsent(withoutConsent(b), consent);
  const atoms: Atom[] = [];
  const traces: (Trace | undefined)[] = [];
  let i = 0;
  let j = 0;
  while (i < a.atoms.length || j < b.atoms.length) {
    const left = a.atoms[i];
    const right = b.atoms[j];
    if (right === undefined || (left !== undefined && left.id < right.id)) {
      atoms.push(left!);
      traces.push(a.traces[i++]);
    } else if (left === undefined || right.id < left.id) {
      atoms.push(right);
      traces.push(b.traces[j++]);
    } else {
      atoms.push(left);
      traces.push(shorter(a.traces[i++], b.traces[j++]));
    }
  }
  return withConsent(atoms.length <= MAX_ATOMS ? { atoms, traces } : capped(atoms, traces), consent);
}

/**
 * Any of two values, one of which may be nothing of interest: `undefined`, a number that is counted, a flag. Beside that, a constant says no
 * longer what the value is.
 */
export function joinEither(a: Value, b: Value, plain: Atom): Value {
  const joined = join(a, b);
  const [only] = joined.atoms;
  const isHalf = a.atoms.length === 0 || b.atoms.length === 0;
  if (!isHalf || joined.atoms.length !== 1 || only!.kind !== 'const') return joined;
  return withConsent(join(withoutConsent(joined), valueOf(plain)), joined.consent);
}

/** How many personal atoms were left out of values that grew too large: whoever interprets a function looks at what that has added. */
export const leftOut = { personal: 0 };

/**
 * Of too many atoms those that carry something are kept before those that may turn out to, and earlier ones before later ones. What a tag is claimed of, and the
 * store that it came from, make several atoms of it: one of each tag is kept before a second of any.
 */
function capped(atoms: readonly Atom[], traces: readonly (Trace | undefined)[]): Value {
  const plainest = plainestOfEach(atoms);
  const isKept = atoms.map((atom, i) => plainest[i] === undefined || !isSaid(plainest[i], atom));
  const ranks = atoms.map((atom, i) => (plainest[i] === undefined || plainest[i] === atom ? RANK[atom.kind] : SECOND));
  const counts = new Array<number>(RANKS).fill(0);
  ranks.forEach((rank, i) => {
    if (isKept[i]!) counts[rank]!++;
  });
  let room = MAX_ATOMS;
  let last = RANKS - 1;
  while (last > 0 && counts[last]! < room) room -= counts[last--]!;
  const kept: Atom[] = [];
  const ways: (Trace | undefined)[] = [];
  atoms.forEach((atom, i) => {
    if (!isKept[i]!) return;
    const rank = ranks[i]!;
    if (rank < last || (rank === last && room-- <= 0)) {
      if (isTagged(atom)) leftOut.personal++;
      return;
    }
    kept.push(atom);
    ways.push(traces[i]);
  });
  return { atoms: kept, traces: ways };
}

/** By position, the atom that says the same tag under the fewest conditions; `undefined` of what is no tag. */
function plainestOfEach(atoms: readonly Atom[]): (Atom | undefined)[] {
  const keys = atoms.map((atom) => (isTagged(atom) ? tagKey(atom) : undefined));
  const found = new Map<string, Atom>();
  atoms.forEach((atom, i) => {
    const key = keys[i];
    if (key === undefined) return;
    const known = found.get(key);
    if (known === undefined || (known.unless !== null && atom.unless === null) || isSaid(atom, known))
      found.set(key, atom);
  });
  return keys.map((key) => (key === undefined ? undefined : found.get(key)));
}

function tagKey({ kind, index, path, mode, treatment, minus, under }: Atom): string {
  return `${kind} ${index} ${path.join('.')} ${mode} ${treatment} ${minus.join('.')} ${under?.id ?? ''}`;
}

/** Whether an atom of the same tag says all that another says: without a claim, and whatever store it came from. */
function isSaid(by: Atom, atom: Atom): boolean {
  return by !== atom && by.unless === null && by.name === '';
}

/** How telling each kind of atom is. */
const RANK: Readonly<Record<Atom['kind'], number>> = {
  plain: 0,
  external: 1,
  const: 2,
  class: 3,
  unknown: 4,
  invoke: 5,
  outer: 6,
  this: 7,
  param: 8,
  function: 9,
  object: 10,
  typed: 11,
  source: 12,
};
const RANKS = Object.keys(RANK).length;
/** The rank of what says a tag again. */
const SECOND = RANK.object;

export function joinAll(values: Iterable<Value>): Value {
  const given = [...values].filter((value) => value !== EMPTY);
  const [first = EMPTY, second] = given;
  if (second === undefined) return first;
  if (given.length === 2) return join(first, second);
  const consent = given.reduce<ConsentFacts | undefined>((facts, value) => {
    return value === first ? facts : joinConsent(withConsent(EMPTY, facts), value);
  }, first.consent);
  const gathered = new Gathering();
  for (const value of given) gathered.addAll(value);
  return withConsent(gathered.value(), consent);
}

function shorter(a: Trace | undefined, b: Trace | undefined): Trace | undefined {
  if (a === undefined || b === undefined) return undefined;
  return b.length < a.length ? b : a;
}

const NONE: ReadonlySet<string> = new Set();
const NO_FACTS: ConsentFacts = { whenTrue: NONE, whenFalse: NONE };

/** A value without facts says nothing about consent; that is also what a join with it says. */
function joinConsent(a: Value, b: Value): ConsentFacts | undefined {
  if (a.consent === undefined && b.consent === undefined) return undefined;
  const left: ConsentFacts = a.consent ?? NO_FACTS;
  const right: ConsentFacts = b.consent ?? NO_FACTS;
  const facts: ConsentFacts = {
    whenTrue: meetFacts(left.whenTrue, right.whenTrue),
    whenFalse: meetFacts(left.whenFalse, right.whenFalse),
  };
  if (left.each !== undefined && right.each !== undefined)
    facts.each = new Set([...left.each].filter((fact) => right.each!.has(fact)));
  return facts;
}

/** What holds on both ways. */
export function meetFacts(a: ReadonlySet<string> | 'all', b: ReadonlySet<string> | 'all'): ReadonlySet<string> | 'all' {
  if (a === 'all') return b;
  if (b === 'all') return a;
  return new Set([...a].filter((fact) => b.has(fact)));
}

/** What holds when both hold. */
export function uniteFacts(
  a: ReadonlySet<string> | 'all',
  b: ReadonlySet<string> | 'all',
): ReadonlySet<string> | 'all' {
  if (a === 'all' || b === 'all') return 'all';
  return a.size === 0 ? b : b.size === 0 ? a : new Set([...a, ...b]);
}

/** Whether two values are made of the same atoms and facts. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a.atoms.length !== b.atoms.length) return false;
  for (let i = 0; i < a.atoms.length; i++) if (a.atoms[i] !== b.atoms[i]) return false;
  return true;
}

/** Maps every atom to a value and joins them. */
export function mapAtoms(value: Value, map: (atom: Atom, trace: Trace | undefined) => Value): Value {
  const { atoms, traces } = value;
  if (atoms.length === 0) return EMPTY;
  if (atoms.length === 1) return map(atoms[0]!, traces[0]);
  const mapped = new Gathering();
  for (let i = 0; i < atoms.length; i++) mapped.addAll(map(atoms[i]!, traces[i]));
  return mapped.value();
}

/** Joins many values at once: their atoms are put in order a single time. */
export class Gathering {
  readonly #traces = new Map<Atom, Trace | undefined>();
  #only: Value | undefined;
  #isMixed = false;

  addAll(value: Value): void {
    if (value.atoms.length === 0) return;
    if (this.#only === undefined) this.#only = value;
    else if (this.#only !== value) this.#isMixed = true;
    for (let i = 0; i < value.atoms.length; i++) this.add(value.atoms[i]!, value.traces[i]);
  }

  add(atom: Atom, trace: Trace | undefined): void {
    const traces = this.#traces;
    traces.set(atom, traces.has(atom) ? shorter(traces.get(atom), trace) : trace);
  }

  value(): Value {
    if (!this.#isMixed && this.#only?.atoms.length === this.#traces.size) return withoutConsent(this.#only);
    if (this.#traces.size === 0) return EMPTY;
    const atoms = [...this.#traces.keys()].sort((a, b) => a.id - b.id);
    const traces = atoms.map((atom) => this.#traces.get(atom));
    return atoms.length <= MAX_ATOMS ? { atoms, traces } : capped(atoms, traces);
  }
}

/** Whether a value is so large that something may have been left out of it. */
export function isFull(value: Value): boolean {
  return value.atoms.length >= MAX_ATOMS;
}

/** The constants among the atoms. */
export function constantsOf(value: Value): (string | number | boolean | null)[] {
  return value.atoms.filter((atom) => atom.kind === 'const').map((atom) => atom.constant);
}

/** The atoms that a test lets through, with their ways. What the value says of consent is left behind. */
export function filterAtoms(value: Value, keep: (atom: Atom) => boolean): Value {
  const atoms: Atom[] = [];
  const traces: (Trace | undefined)[] = [];
  value.atoms.forEach((atom, i) => {
    if (!keep(atom)) return;
    atoms.push(atom);
    traces.push(value.traces[i]);
  });
  return { atoms, traces };
}
