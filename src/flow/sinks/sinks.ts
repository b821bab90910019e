import type { ArgumentSpec, OptionValue } from '../../catalogue/define.js';
import type { SealedColumn, SymbolId } from '../../ir/ops.js';
import type { CalleeRef } from '../../model/callee-ref.js';
import type { Sink } from '../../model/sink.js';
import { elementOf, load, loadPath } from '../operations/heap.js';
import { leavesOf, type Leaf } from '../operations/leaves.js';
import { CONTINUES } from '../operations/text.js';
import { keptAt } from '../operations/tree-paths.js';
import { isSymbolic, type Atom } from '../values/atom.js';
import type { SinkHit } from '../values/sink-hit.js';
import { extend } from '../values/trace.js';
import { type Tree } from '../values/tree.js';
import { constantsOf, EMPTY, join, joinAll, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import type { KnownSink } from '../world/knowledge.js';
import { emit } from './emit.js';

/** Reports what leaves through a call that is a sink. */
export function reportCall(
  frame: Frame,
  where: Where,
  known: KnownSink,
  args: readonly Value[],
  receiver: Value,
  consents: ReadonlySet<string> = frame.here.consents,
): void {
  if (known.sql !== undefined && onlyReads(frame, args[known.sql] ?? EMPTY)) return;
  const hit =
    known.url === undefined
      ? named(frame, hitOf(frame, known.sink, where), args)
      : addressedHit(frame, where, known, args, receiver);
  for (const { value, path } of leaving(frame, known.args, args, receiver))
    reportValue(frame, hit, value, path, where, consents);
  for (const { option, tag } of known.implied ?? []) {
    if (!isSet(frame, option, args)) continue;
    const { fn = frame.fn.id, at, end } = where;
    const trace = extend(undefined, frame.step('source', option.what, at, end));
    const path = (option.at ?? `[${option.index}].${option.path}`).split('.');
    emit(frame, { sink: hit, consents, hop: { fn, at, end } }, { atom: frame.world.atoms.source(tag), trace, path });
  }
}

/** The hit with what its arguments say of where others stand in what is sent. */
function named(frame: Frame, hit: SinkHit, args: readonly Value[]): SinkHit {
  const places = frame.world.knowledge.payloadsOf(hit.sink).flatMap(({ at }) => at);
  const indexes = places.flatMap((at) => [...at.matchAll(/\{(\d)\}/g)].map((match) => Number(match[1])));
  const names = [...new Set(indexes)].flatMap((index): [number, string][] => {
    const texts = constantsOf(args[index] ?? EMPTY);
    return texts.length === 1 && typeof texts[0] === 'string' ? [[index, texts[0]]] : [];
  });
  return names.length === 0 ? hit : { ...hit, names: new Map(names) };
}

/** Whether an option has one of the values of which the catalogue speaks. */
export function isSet(
  frame: Frame,
  { index, path, when }: Omit<OptionValue, 'when'> & { when?: RegExp },
  args: readonly Value[],
): boolean {
  const value = loadPath(frame.world, frame.here, args[index] ?? EMPTY, path === '' ? [] : path.split('.'));
  if (when === undefined) return path === '' || value.atoms.length > 0;
  return constantsOf(value).some((constant) => when.test(String(constant)));
}

/** Where a sink stands: in this function, or, for a function value that is run for another one, there. */
interface Where {
  fn?: SymbolId;
  at: number;
  end: number;
  sealed?: readonly SealedColumn[];
}

const READING = /^\s*(?:select|show|explain|describe|pragma)\b/i;
const WRITING = /\b(?:insert|update|delete|merge|into)\b/i;

/** Whether a statement, or every one that it may be, is known and only reads: what it is given is compared with, not kept. */
function onlyReads(frame: Frame, statement: Value): boolean {
  const texts = [statement, ...['text', 'sql'].map((key) => load(frame.world, frame.here, statement, key))]
    .flatMap(constantsOf)
    .filter((constant) => typeof constant === 'string');
  return texts.length > 0 && texts.every((text) => READING.test(text) && !WRITING.test(text));
}

/** Reports what leaves through an assignment: `document.cookie = x`. */
export function reportAssignment(
  frame: Frame,
  ref: CalleeRef,
  object: Value,
  value: Value,
  { at, end }: { at: number; end: number },
): void {
  const known = frame.world.knowledge.assignedSinkOf(ref);
  if (known === undefined) return;
  const where = { at, end };
  const hit = known.url === -1 ? addressedHit(frame, where, known, [], object) : hitOf(frame, known.sink, where);
  reportValue(frame, hit, value, '', where, frame.here.consents);
}

function hitOf(frame: Frame, sink: Sink, { fn = frame.fn.id, at, end, sealed }: Where): SinkHit {
  const hit = { key: `${fn}@${at}:${sink.id}`, sink, fn, at, end };
  return sealed === undefined || sink.store === undefined ? hit : { ...hit, sealed };
}

function reportValue(
  frame: Frame,
  hit: SinkHit,
  value: Value,
  path: string,
  { fn = frame.fn.id, at, end }: Where,
  consents: ReadonlySet<string>,
): void {
  const hop = { fn, at, end };
  for (const leaf of leavesOf(frame.world, frame.here, value)) {
    const placed: Leaf = path === '' ? leaf : { ...leaf, path: [path, ...leaf.path] };
    emit(frame, { sink: hit, consents, hop }, placed);
  }
}

/** The values that leave by an argument specification, each with its path. */
function leaving(
  frame: Frame,
  spec: ArgumentSpec,
  args: readonly Value[],
  receiver: Value,
): { value: Value; path: string }[] {
  if (spec === 'all') return args.map((value, i) => ({ value, path: `[${i}]` }));
  return spec.flatMap((item) => {
    const index = typeof item === 'number' ? item : item.index;
    const whole = index < 0 ? receiver : (args[index] ?? EMPTY);
    if (typeof item === 'number') return [{ value: whole, path: `[${index}]` }];
    if (item.paths === undefined) return [{ value: without(frame, whole, item.except ?? []), path: `[${index}]` }];
    return item.paths.map((path) => ({ value: at(frame, whole, path.split('.')), path: `[${index}].${path}` }));
  });
}

function at(frame: Frame, value: Value, path: readonly string[]): Value {
  let result = value;
  for (const key of path) {
    // A single object is accepted where a list is, and the other way round.
    result =
      key === '*'
        ? join(elementOf(frame.world, frame.here, result), result)
        : load(frame.world, frame.here, result, key);
  }
  return result;
}

function without(frame: Frame, value: Value, except: readonly string[]): Value {
  if (except.length === 0) return value;
  const fields = value.atoms
    .flatMap((atom) => [...(frame.here.heap.get(atom)?.fields.keys() ?? [])])
    .filter((key) => !except.includes(key));
  let result = EMPTY;
  for (const key of new Set(fields)) result = join(result, load(frame.world, frame.here, value, key));
  return result;
}

/** A request: its recipient is whoever owns the host that the address, or the client it is made with, names. */
function addressedHit(frame: Frame, where: Where, known: KnownSink, args: readonly Value[], receiver: Value): SinkHit {
  const address = args[known.url!] ?? EMPTY;
  const texts = addTexts(frame, receiver, addTexts(frame, address, noTexts()));
  const hit = hitOf(frame, addressedTo(frame, known.sink, texts), where);
  const symbolic = address.atoms.filter(
    (atom) => isSymbolic(atom) && !(atom.kind === 'outer' && frame.world.program.isModuleVariable(atom.name)),
  );
  return hit.sink.recipient === undefined && symbolic.length > 0 ? { ...hit, address: symbolic } : hit;
}

/** What an address says of where it leads, and nothing else that stands in it. */
export function addressIn(frame: Frame, address: Value): Value {
  const { found } = addTexts(frame, address, noTexts());
  return joinAll(
    found.flatMap((text) => {
      const at = addressOf(text);
      return at === undefined
        ? []
        : [valueOf(frame.world.atoms.constant(`${at.isPlain ? 'http' : 'https'}://${at.host}/`))];
    }),
  );
}

/** The hit at a call that fills in its address. */
export function fillAddress(frame: Frame, hit: SinkHit, fill: (atom: Atom) => Value): SinkHit {
  if (hit.address === undefined) return hit;
  const address = joinAll(hit.address.map(fill));
  const sink = addressedTo(frame, hit.sink, addTexts(frame, address, noTexts()));
  const { address: _, ...settled } = hit;
  if (sink.recipient !== undefined) return { ...settled, sink, key: `${hit.key}>${sink.recipient}` };
  const symbolic = address.atoms.filter(isSymbolic);
  return symbolic.length > 0 ? { ...settled, address: symbolic } : settled;
}

/** Relative and unknown addresses have no recipient; nor have the project's own hosts. */
function addressedTo(frame: Frame, sink: Sink, { found, isCut }: Texts): Sink {
  if (found.includes(ANY_ORIGIN))
    return { ...sink, kind: 'third-party', role: 'unknown', recipient: ANY_ORIGIN, recipientName: 'any page' };
  const address = found.map(addressOf).find((known) => known !== undefined);
  if (found.length === 0 && isCut)
    frame.world.noteLoss(
      `a request whose address is behind more than ${MAX_ADDRESS_DEPTH} clients made with each other`,
    );
  if (address === undefined || isLocal(address.host)) return sink;
  const { host } = address;
  const sent: Sink = address.isPlain ? { ...sink, insecure: true } : sink;
  if (frame.world.knowledge.isFirstParty(host)) return sent;
  const owner = frame.world.knowledge.hostOwner(host);
  if (owner === undefined)
    return { ...sent, kind: 'third-party', role: 'unknown', recipient: host, recipientName: host };
  return { ...sent, ...owner.sink, kind: 'third-party', recipient: owner.id, recipientName: owner.name };
}

/** How deep the clients that a client is made with are asked for an address. */
const MAX_ADDRESS_DEPTH = 4;

/** Texts that a value may be, as an address or in place of one. */
interface Texts {
  found: string[];
  /** There was more to ask than is asked. */
  isCut: boolean;
}

function noTexts(): Texts {
  return { found: [], isCut: false };
}

/** Members under which requests and clients keep an address. */
const ADDRESS_KEYS = [
  'url',
  'uri',
  'href',
  'baseURL',
  'baseUrl',
  'prefixUrl',
  'host',
  'hostname',
  'targetOrigin',
  'link',
  'links',
  '0',
];

/** Members that lead to the parts of one client, and to no other client. */
const LINKS: ReadonlySet<string> = new Set(['link', 'links', '0']);

/** An origin that means all of them: whatever page has the window may read what is posted to it. */
const ANY_ORIGIN = '*';

/**
 * Adds the constants that a value may be, those of module variables and of what clients were made with included.
 *
 * @param isHost it stands under a key that names a host
 */
function addTexts(frame: Frame, value: Value, into: Texts, depth = 0, isHost = false): Texts {
  for (const constant of constantsOf(value))
    if (typeof constant === 'string') into.found.push(isHost ? withScheme(constant) : constant);
  for (const atom of value.atoms) {
    const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
    const isKept = atom.kind === 'outer' && frame.world.program.isModuleVariable(atom.name);
    if (known === undefined && !isKept) continue;
    if (depth >= MAX_ADDRESS_DEPTH) into.isCut = true;
    else if (known === undefined) addTextsKept(frame, atom, into, depth + 1, isHost);
    else {
      for (const key of ADDRESS_KEYS)
        addTexts(frame, known.fields.get(key) ?? EMPTY, into, depth + 1, isHost || namesHost(key));
      if (known.kind === 'wrapper') addTexts(frame, known.elements, into, depth + 1, isHost);
    }
  }
  return into;
}

/** Of what a module variable holds; a member of a client, `client.interceptors.request`, talks to where the client does. */
function addTextsKept(frame: Frame, atom: Atom, into: Texts, depth: number, isHost: boolean): void {
  const before = into.found.length;
  addTextsOfTree(frame, keptAt(frame, atom), into, depth, isHost);
  for (let length = atom.path.length - 1; length >= 0 && into.found.length === before; length--) {
    const holder = keptAt(frame, frame.world.atoms.make({ ...atom, path: atom.path.slice(0, length) }));
    if (holder.node?.kind === 'wrapper') addTextsOfTree(frame, holder, into, depth, isHost);
  }
}

function addTextsOfTree(frame: Frame, { value, node }: Tree, into: Texts, depth: number, isHost: boolean): void {
  addTexts(frame, value, into, depth, isHost);
  if (node === undefined) return;
  if (depth >= MAX_ADDRESS_DEPTH) {
    into.isCut = true;
    return;
  }
  for (const key of ADDRESS_KEYS) {
    const inner = node.fields.get(key);
    const deeper = LINKS.has(key) ? depth : depth + 1;
    if (inner !== undefined) addTextsOfTree(frame, inner, into, deeper, isHost || namesHost(key));
  }
  if (node.kind === 'wrapper') addTextsOfTree(frame, node.elements, into, depth + 1, isHost);
}

function namesHost(key: string): boolean {
  return key === 'host' || key === 'hostname';
}

/** `{ hostname: 'api.example.com' }` names a host without saying how it is talked to. */
function withScheme(text: string): string {
  return /^[\w-]+(\.[\w-]+)+(:\d+)?$/.test(text) ? `https://${text}` : text;
}

/** The host that a text names as an address, and whether what is sent there is readable on its way. */
function addressOf(text: string): { host: string; isPlain: boolean } | undefined {
  const match = /^(https?|wss?):\/\/([^/?#:]+)/i.exec(text.replace(CONTINUES, '/').trim());
  if (match?.[2]?.includes('.') !== true) return undefined;
  return { host: match[2].toLowerCase().replace(/^[^@]*@/, ''), isPlain: /^(http|ws)$/i.test(match[1]!) };
}

/** The machine itself, private networks, and names that only these know. */
function isLocal(host: string): boolean {
  return /^(?:localhost$|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0)|\.(?:localhost|local|internal|lan|svc)$/.test(
    host,
  );
}
