import type { NamespaceMember } from '../../ir/module-ir.js';
import type { SymbolId, VariableId } from '../../ir/ops.js';
import type { CalleeRef } from '../../model/callee-ref.js';
import type { Protection } from '../../model/tag.js';
import { foldPath, MAX_PATH, openPath, type Under, wayTo } from './access-path.js';
import { BELOW, DECLARED, isCheckedKey } from './hidden-keys.js';

/**
 * What a value may be made of. Concrete: a `source` (a tagged leaf), `typed` (unknown content of a tagged type), `object` (allocated
 * here), `function`, `class`, `external`, `const`, `unknown`, `plain` (a value that carries nothing, and is no known constant). Symbolic, to be filled in where the function is called: `param`, `this`,
 * `outer` (a variable of an enclosing function or a module), `invoke` (the result of calling something symbolic).
 */
export type AtomKind =
  | 'source'
  | 'typed'
  | 'object'
  | 'function'
  | 'class'
  | 'external'
  | 'const'
  | 'unknown'
  | 'plain'
  | 'param'
  | 'this'
  | 'outer'
  | 'invoke';

/** `value`: the thing itself. `deep`: everything in it, as text or payload. `text`: what its conversion to text shows. */
export type AtomMode = 'value' | 'deep' | 'text';

/** `sliced` is a part of a text: still personal, and masked once it is joined with filler. `ends`: so few of its characters that of a number nothing can be told. */
export type Treatment = Protection | 'sliced' | 'ends';

/** One constituent of a value. Interned: equal atoms are the same object, ordered by `id`. */
export interface Atom {
  readonly id: number;
  readonly kind: AtomKind;
  /** Index of the tag, shape, parameter or invocation. */
  readonly index: number;
  /** Allocation site, function, class or variable; of a record that a store gave, the store and the call; of a source that was in one, the store. */
  readonly name: string;
  readonly path: readonly string[];
  readonly mode: AtomMode;
  readonly treatment: Treatment;
  /** Keys that are not in it any more: object rest, `omit`. Sorted. */
  readonly minus: readonly string[];
  /**
   * Something symbolic that this stands in for: not there in calls that say what that is. A parameter's default, what a type leads to; of something
   * tagged, what its tag is claimed of.
   */
  readonly unless: Atom | null;
  /** A part of a payload: where in it. */
  readonly under: Under | null;
  readonly constant: string | number | boolean | null;
  readonly ref: CalleeRef | undefined;
  /** Of a variable that only ever holds what is written out: no type says more of it. */
  readonly isConstantData: boolean;
}

/** Index of the parameter that stands for what `next(value)` hands to a generator, as `yield` gives it. */
export const SENT = -2;

/** Longest access path where keys on the way were checked, which the path says, too. */
const MAX_CHECKED_PATH = 10;

interface AtomFields {
  kind: AtomKind;
  index?: number;
  name?: string;
  path?: readonly string[];
  mode?: AtomMode;
  treatment?: Treatment;
  minus?: readonly string[];
  unless?: Atom | null;
  under?: Under | null;
  constant?: string | number | boolean | null;
  ref?: CalleeRef;
}

const NO_KEYS: readonly string[] = [];

/** Makes and interns the atoms of one solver run. */
export class AtomTable {
  readonly #atoms = new Map<string, Atom>();
  readonly #byId: Atom[] = [];
  readonly #children = new Map<Atom, Map<string, Atom>>();
  readonly #variants = new Map<Atom, Map<string, Atom>>();
  readonly #objects = new Map<string, Atom>();
  readonly #records = new Map<string, Atom>();
  /** The record that each atom is, where it is one. */
  readonly #recordOf = new Map<Atom, Atom>();
  readonly #unders = new Map<string, Under>();
  /** All parts of a payload have the same: each set is put in order once. */
  readonly #loops = new WeakMap<ReadonlySet<string>, string>();

  /**
   * @param members what a name in a namespace stands for; `undefined` for any other variable, and for names that it does not have
   * @param isConstantData whether a variable only ever holds what is written out
   */
  constructor(
    private readonly members: (variable: VariableId, name: string) => NamespaceMember | undefined,
    private readonly isConstantData: (variable: VariableId) => boolean = () => false,
  ) {}

  readonly unknown = this.make({ kind: 'unknown' });
  readonly self = this.make({ kind: 'this' });
  readonly plain = this.make({ kind: 'plain' });

  make(fields: AtomFields): Atom {
    const {
      kind,
      index = -1,
      name = '',
      path = NO_KEYS,
      mode = 'value',
      treatment = 'none',
      minus = NO_KEYS,
      unless = null,
      under = null,
      constant = null,
      ref,
    } = fields;
    const refKey = ref === undefined ? '' : `${ref.package ?? ''}/${ref.chain.join('.')}`;
    const key = `${kind}|${index}|${name}|${path.join('\u0001')}|${mode}|${treatment}|${minus.join('\u0001')}|${unless?.id ?? ''}|${under?.id ?? ''}|${typeof constant}${String(constant)}|${refKey}`;
    const known = this.#atoms.get(key);
    if (known !== undefined) return known;
    const atom: Atom = {
      id: this.#atoms.size,
      kind,
      index,
      name,
      path,
      mode,
      treatment,
      minus,
      unless,
      under,
      constant,
      ref,
      isConstantData: kind === 'outer' && this.isConstantData(name),
    };
    this.#atoms.set(key, atom);
    this.#byId.push(atom);
    return atom;
  }

  byId(id: number): Atom {
    return this.#byId[id]!;
  }

  /** @param store the one that gave it, if it is a member of a record */
  source(tag: number, store = ''): Atom {
    return this.make({ kind: 'source', index: tag, name: store });
  }

  /** What a store gives at a call: what is written into it stays apart from other values of its type. */
  record(name: string): Atom {
    let record = this.#records.get(name);
    if (record === undefined) this.#records.set(name, (record = this.make({ kind: 'unknown', name })));
    return record;
  }

  /** The record that an atom is or is a part of, see `recordOf`. */
  recordThatIs(atom: Atom): Atom | undefined {
    const known = this.#recordOf.get(atom);
    if (known !== undefined) return known;
    const name = recordOf(atom);
    if (name === '') return undefined;
    const record = this.record(name);
    this.#recordOf.set(atom, record);
    return record;
  }

  /** The member of a record of which nothing is known but the store that gave it. */
  memberOfRecord(record: Atom, key: string): Atom {
    const isDeep = record.name.split(MEMBER).length > MAX_RECORD_MEMBERS;
    return isDeep ? record : this.record(`${record.name}${MEMBER}${key}`);
  }

  /** @param record the one that it is, see `recordOf` */
  typed(shape: number, record = ''): Atom {
    return this.make({ kind: 'typed', index: shape, name: record });
  }

  param(index: number): Atom {
    return this.make({ kind: 'param', index });
  }

  outer(variable: VariableId): Atom {
    return this.make({ kind: 'outer', name: variable });
  }

  invoke(index: number): Atom {
    return this.make({ kind: 'invoke', index });
  }

  object(site: string): Atom {
    let object = this.#objects.get(site);
    if (object === undefined) this.#objects.set(site, (object = this.make({ kind: 'object', name: site })));
    return object;
  }

  fn(id: SymbolId): Atom {
    return this.make({ kind: 'function', name: id });
  }

  cls(id: SymbolId): Atom {
    return this.make({ kind: 'class', name: id });
  }

  constant(value: string | number | boolean | null): Atom {
    return this.make({ kind: 'const', constant: value });
  }

  external(ref: CalleeRef): Atom {
    return this.make({ kind: 'external', ref });
  }

  /** Where a part is found in a payload, see `wayTo`. */
  under(names: readonly string[], loops: ReadonlySet<string>, isOpen: boolean): Under {
    const way = wayTo(names, loops, isOpen);
    let loopsKey = this.#loops.get(way.loops);
    if (loopsKey === undefined) this.#loops.set(way.loops, (loopsKey = [...way.loops].sort().join('\u0001')));
    const key = `${way.path.join('\u0001')}|${loopsKey}|${way.isOpen ? 'open' : ''}`;
    let under = this.#unders.get(key);
    if (under === undefined) this.#unders.set(key, (under = { id: this.#unders.size, ...way }));
    return under;
  }

  /** The member of a symbolic or typed atom under a key. */
  child(atom: Atom, key: string): Atom {
    let children = this.#children.get(atom);
    if (children === undefined) this.#children.set(atom, (children = new Map<string, Atom>()));
    let child = children.get(key);
    if (child === undefined) children.set(key, (child = this.#childOf(atom, key)));
    return child;
  }

  #childOf(atom: Atom, key: string): Atom {
    const isChecked = isCheckedKey(key);
    if (isChecked && atom.path[atom.path.length - 1] === key) return atom;
    const hasChecks = isChecked || atom.path.some(isCheckedKey);
    if (atom.path.includes(BELOW)) return this.#at(atom, openPath(atom.path, key));
    if (atom.path.length >= (hasChecks ? MAX_CHECKED_PATH : MAX_PATH))
      return hasChecks ? atom : this.#at(atom, foldPath(atom.path, key));
    const minus = isChecked ? atom.minus : NO_KEYS;
    const unless = this.unlessAt(atom.unless, [key]);
    return this.#memberOf(atom, key) ?? this.make({ ...atom, path: [...atom.path, key], minus, unless });
  }

  /** What stands under a key in something symbolic, or in what that holds at any depth. */
  below(atom: Atom, key: string): Atom {
    return this.#at(atom, openPath(atom.path, key));
  }

  #at(atom: Atom, path: readonly string[] | undefined): Atom {
    if (path === undefined) return atom;
    return this.make({ ...atom, path, minus: NO_KEYS, unless: isClaim(atom.unless) ? null : atom.unless });
  }

  /**
   * What a declared type says of something that was handed in is claimed of that: callers may know better, that it is a digest by then, or a text of the
   * program.
   *
   * @returns `undefined` where no caller will be asked
   */
  claimOn({ kind, index, mode, treatment, minus, unless, under, path }: Atom): Atom | undefined {
    const isHandedIn = kind === 'param' && index >= 0 && mode === 'value' && treatment === 'none';
    if (!isHandedIn || minus.length > 0 || unless !== null || under !== null) return undefined;
    return path.length >= MAX_PATH ? undefined : this.make({ kind, index, path: [...path, DECLARED] });
  }

  /** What a claim is about. */
  claimedOf({ kind, index, path }: Atom): Atom {
    return this.make({ kind, index, path: path.slice(0, -1) });
  }

  /** What is claimed of a thing is claimed of its members, each for itself; what stands in for a thing does so with all of them. */
  unlessAt(unless: Atom | null, keys: readonly string[]): Atom | null {
    if (!isClaim(unless) || keys.length === 0) return unless;
    let subject = this.claimedOf(unless);
    for (const key of keys) subject = this.child(subject, key);
    return this.claimOn(subject) ?? null;
  }

  /** A name in a namespace is no field of a value: it is the function, class or variable that it stands for. */
  #memberOf({ kind, name, path, mode, treatment, unless }: Atom, key: string): Atom | undefined {
    const member = kind === 'outer' && path.length === 0 ? this.members(name, key) : undefined;
    return member === undefined
      ? undefined
      : this.make({ kind: member.kind, name: member.id, mode, treatment, unless });
  }

  with(atom: Atom, change: Partial<Pick<Atom, 'mode' | 'treatment' | 'minus' | 'unless' | 'under'>>): Atom {
    const { mode = atom.mode, treatment = atom.treatment, minus = atom.minus, unless = atom.unless } = change;
    const under = change.under === undefined ? atom.under : change.under;
    const isSame = mode === atom.mode && treatment === atom.treatment && unless === atom.unless && under === atom.under;
    if (isSame && minus.length === 0 && atom.minus.length === 0) return atom;
    let variants = this.#variants.get(atom);
    if (variants === undefined) this.#variants.set(atom, (variants = new Map<string, Atom>()));
    const taken = minus === atom.minus ? '=' : minus.join('\u0001');
    const key = `${mode} ${treatment} ${unless?.id ?? ''} ${under?.id ?? ''} ${taken}`;
    let variant = variants.get(key);
    if (variant === undefined)
      variants.set(key, (variant = this.make({ ...atom, mode, treatment, minus, unless, under })));
    return variant;
  }
}

/** Whether something is tagged only as long as no caller knows better, see `AtomTable.claimOn`. */
export function isClaim(unless: Atom | null): unless is Atom {
  return unless !== null && unless.path[unless.path.length - 1] === DECLARED;
}

/** The keys that are not in an atom any more once these are taken out too. */
export function minusAnd({ minus }: Atom, keys: Iterable<string>): readonly string[] {
  const all = new Set(minus);
  for (const key of keys) all.add(key);
  return all.size === minus.length ? minus : [...all].sort();
}

/** Filled in only where the function is called. */
export function isSymbolic(atom: Atom): boolean {
  return atom.kind === 'param' || atom.kind === 'this' || atom.kind === 'outer' || atom.kind === 'invoke';
}

/** The record that an unknown or typed value is, or is a part of: by its store, the call that gave it, and the members that lead there. */
export function recordOf({ kind, name, path }: Atom): string {
  if (name === '' || (kind !== 'typed' && kind !== 'unknown')) return '';
  return path.length === 0 ? name : [name, ...path].join(MEMBER);
}

/** The record that a store gave, of which another one is a member. */
export function rootRecord(record: string): string {
  const end = record.indexOf(MEMBER);
  return end < 0 ? record : record.slice(0, end);
}

/** The store that gave what an atom stands for. */
export function storeOf(atom: Atom): string | undefined {
  if (atom.kind === 'source') return atom.name === '' ? undefined : atom.name;
  const record = recordOf(atom);
  return record === '' ? undefined : record.slice(0, record.indexOf(' '));
}

/** Between the members that lead to a part of a record. */
const MEMBER = ' .';
const MAX_RECORD_MEMBERS = 4;

/** A tag speaks of it: it is personal, or of a type that has personal members. */
export function isTagged({ kind }: Atom): boolean {
  return kind === 'source' || kind === 'typed';
}

/** Nothing is known of its content here. */
export function isOpaque(atom: Atom): boolean {
  return atom.kind === 'unknown' || isSymbolic(atom);
}

/** Whether a declared tag may speak for it: nobody will ever know better. */
export function isOpenToTags(atom: Atom): boolean {
  return isOpaque(atom) && !atom.isConstantData;
}
