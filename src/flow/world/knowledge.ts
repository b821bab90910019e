import type {
  ArgumentSpec,
  CallDefinition,
  HeldPurposes,
  ImpliedData,
  PayloadDefinition,
  PayloadMethod,
  PropagatorDefinition,
  RedactorDefinition,
  RedactionOption,
  SanitizerDefinition,
  SetupDefinition,
  VendorDefinition,
} from '../../catalogue/define.js';
import type { CatalogueIndex } from '../../catalogue/match-vendor.js';
import { countryOf, regionIn } from '../../catalogue/vendor-place.js';
import type { Config, SymbolSpecifier } from '../../config/config.js';
import type { CallOp, SymbolId } from '../../ir/ops.js';
import type { CalleeRef } from '../../model/callee-ref.js';
import type { CategoryName } from '../../model/category-name.js';
import { parseCategory } from '../../model/category.js';
import type { Region, Sink } from '../../model/sink.js';
import type { Protection } from '../../model/tag.js';
import type { ProgramIndex } from '../values/program-index.js';

/** A sink together with what leaves through it. */
export interface KnownSink {
  sink: Sink;
  args: ArgumentSpec;
  url?: number;
  /** What it returns, or is called on, keeps the address. */
  opens?: boolean;
  /** What it returns is a client that is made with what it is given. */
  makes?: boolean;
  /** The function that prepares what is sent, and what that has. */
  prepares?: CallDefinition['prepares'];
  /** The argument that holds an SQL statement. */
  sql?: number;
  /** What leaves by what an option says, with the tag of what that is. */
  implied?: { option: ImpliedData; tag: number }[];
}

/** A call that protects what it is given. */
export interface KnownSanitizer {
  protection: Exclude<Protection, 'none'>;
  of: number | 'receiver';
  /** Where algorithm, mode, and key are named that decide whether it does. */
  judgedBy?: number | 'receiver';
}

/** What is known of a call: from the configuration first, then from the catalogue. */
export interface Knowledge {
  /** `hasBody`: a function of the project runs, of which the catalogue has nothing to say. */
  sinkOf(op: { ref: CalleeRef; targets?: SymbolId[] }, hasBody: boolean): KnownSink | undefined;
  assignedSinkOf(ref: CalleeRef): KnownSink | undefined;
  sanitizerOf(op: CallOp): KnownSanitizer | undefined;
  propagatorOf(op: CallOp): Pick<PropagatorDefinition, 'result' | 'of'> | undefined;
  /** What masks members of an object, or makes a function that does. */
  redactorOf(op: CallOp): RedactorDefinition | undefined;
  guardOf(op: CallOp): { purposes: readonly string[] | { argument: number } } | undefined;
  /** The vendor whose client a call sets up, with the options by which it leaves data out. */
  setupOf(op: CallOp):
    | {
        vendor: string;
        name: string;
        adds: boolean;
        calls: readonly string[] | undefined;
        options: readonly RedactionOption[] | undefined;
        holds: readonly HeldPurposes[];
        regions: NonNullable<SetupDefinition['regions']>;
      }
    | undefined;
  /** The part of the world that a text in such an option names. */
  regionIn(text: string): Region | undefined;
  /** Where arguments of a sink stand in the payload that such options speak of. */
  payloadsOf(sink: Sink): readonly PayloadDefinition[];
  /** Methods of what the vendor's functions that change it are handed. */
  payloadMethodsOf(vendor: string): readonly PayloadMethod[];
  /** Whether a method of this name is one by which a column's function puts what is written. */
  putsColumns(method: string): boolean;
  /** Tag of a declared source's result; index into the program's tags. */
  sourceTagOf(op: CallOp): number | undefined;
  /** Tag that the configuration gives to a parameter. */
  parameterTagOf(fn: SymbolId, index: number): number | undefined;
  isKnownPackage(name: string): boolean;
  /** The database whose client a call is made with. */
  databaseOf(ref: CalleeRef): string | undefined;
  isFirstParty(host: string): boolean;
  /** The recipient that owns a host, by declaration or by the catalogue. */
  hostOwner(
    host: string,
  ): { id: string; name: string; sink: Pick<Sink, 'role' | 'purpose' | 'country' | 'region'> } | undefined;
  /** Declarations of the configuration that matched nothing. */
  unmatched(): string[];
}

/** Prepares the configuration's declarations and the catalogue for look-ups by call. */
export function createKnowledge(catalogue: CatalogueIndex, config: Config, program: ProgramIndex): Knowledge {
  const used = new Set<object>();
  const declared = <T extends { match: SymbolSpecifier }>(
    entries: readonly T[],
  ): ((op: { ref: CalleeRef; targets?: SymbolId[] }) => T | undefined) => {
    if (entries.length === 0) return () => undefined;
    return (op) => {
      const found = entries.find((entry) => matches(entry.match, op, program));
      if (found !== undefined) used.add(found);
      return found;
    };
  };
  const sinks = declared(config.sinks);
  const sanitizers = declared(config.sanitizers);
  const propagators = declared(config.propagators);
  const guards = declared(config.guards);
  const sources = declared(config.sources);

  const sourceTags = new Map<object, number>();
  const tagOf = (source: Config['sources'][number]): number | undefined => {
    const known = sourceTags.get(source);
    const category = parseCategory(source.category);
    if (known !== undefined || category === undefined) return known;
    const name = describe(source.match);
    const index = program.addTag({
      category,
      confidence: 'certain',
      style: 'config',
      why: 'the configuration declares it as a source',
      name,
      symbol: `config#${name}`,
    });
    sourceTags.set(source, index);
    return index;
  };

  const impliedTags = new Map<string, number>();
  const impliedTag = (id: string, { what }: ImpliedData, name: CategoryName): number | undefined => {
    const category = parseCategory(name);
    if (category === undefined) return undefined;
    const symbol = `${id}:${category}`;
    const known = impliedTags.get(symbol);
    if (known !== undefined) return known;
    const why = 'the option tells the library to add it';
    const tag = program.addTag({ category, confidence: 'certain', style: 'library', why, name: what, symbol });
    impliedTags.set(symbol, tag);
    return tag;
  };
  const withImplied = (
    found: (KnownSink & { implies?: readonly ImpliedData[] }) | undefined,
  ): KnownSink | undefined => {
    if (found?.implies === undefined) return found;
    const { implies, ...known } = found;
    const implied = implies.flatMap((option) =>
      option.categories.flatMap((category) => {
        const tag = impliedTag(known.sink.id, option, category);
        return tag === undefined ? [] : [{ option, tag }];
      }),
    );
    return { ...known, implied };
  };

  return {
    sinkOf: (op, hasBody) => {
      const own = sinks(op);
      if (own !== undefined) return declaredSink(own, op.ref);
      return hasBody ? undefined : withImplied(catalogueSink(catalogue, op.ref));
    },
    assignedSinkOf: (ref) => catalogueSink(catalogue, ref),
    sanitizerOf: (op) => {
      const own = sanitizers(op);
      if (own !== undefined) return { protection: own.protection, of: 0 };
      if ((op.targets ?? []).length > 0) return undefined;
      const found: SanitizerDefinition | undefined = catalogue.matchSanitizer(op.ref);
      if (found === undefined) return undefined;
      const known: KnownSanitizer = { protection: found.protection, of: found.of ?? 0 };
      return found.judged === undefined ? known : { ...known, judgedBy: found.judged.by };
    },
    propagatorOf: (op) =>
      propagators(op) ?? ((op.targets ?? []).length > 0 ? undefined : catalogue.matchPropagator(op.ref)),
    redactorOf: (op) => ((op.targets ?? []).length > 0 ? undefined : catalogue.matchRedactor(op.ref)),
    guardOf: (op) => guards(op) ?? ((op.targets ?? []).length > 0 ? undefined : catalogue.matchGuard(op.ref)),
    setupOf: (op) => {
      if ((op.targets ?? []).length > 0) return undefined;
      const found = catalogue.matchSetup(op.ref);
      if (found === undefined) return undefined;
      const { vendor, setup } = found;
      const { adds = false, calls, options, holds = [], regions = [] } = setup;
      return { vendor: vendor.id, name: vendor.name, adds, calls, options, holds, regions };
    },
    regionIn,
    payloadsOf: ({ id }) => {
      const [vendor = '', path = ''] = id.split('#');
      return catalogue.payloadsOf(vendor, path.slice(path.lastIndexOf('.') + 1));
    },
    payloadMethodsOf: (vendor) => catalogue.payloadMethodsOf(vendor),
    putsColumns: (method) => catalogue.putsColumns(method),
    sourceTagOf: (op) => {
      const own = sources(op);
      return own === undefined || typeof own.of === 'number' ? undefined : tagOf(own);
    },
    parameterTagOf: (fn, index) => {
      const own = config.sources.find(
        (entry) => entry.of === index && matches(entry.match, { ref: NO_REF, targets: [fn] }, program),
      );
      if (own === undefined) return undefined;
      used.add(own);
      return tagOf(own);
    },
    isKnownPackage: (name) => catalogue.isKnownPackage(name),
    databaseOf: ({ package: name, receiver }) => catalogue.databaseOf(name) ?? catalogue.databaseOf(receiver?.package),
    isFirstParty: (host) => config.firstParty.some((pattern) => hostMatches(pattern, host)),
    hostOwner: (host) => {
      for (const [id, recipient] of Object.entries(config.recipients ?? {})) {
        if (id === host || (recipient.hosts ?? []).some((pattern) => hostMatches(pattern, host))) {
          const vendor = catalogue.vendorOfHost(host);
          const purpose = recipient.purpose ?? vendor?.purpose;
          return {
            id,
            name: recipient.name ?? (vendor === undefined ? id : nameOf(vendor, host)),
            sink: {
              role: vendor?.role ?? 'host',
              ...(purpose === undefined ? {} : { purpose }),
              ...(vendor === undefined ? {} : placeOfHost(vendor, host)),
            },
          };
        }
      }
      const vendor = catalogue.vendorOfHost(host);
      if (vendor === undefined) return undefined;
      return {
        id: vendor.id,
        name: nameOf(vendor, host),
        sink: {
          role: vendor.role,
          ...(vendor.purpose === undefined ? {} : { purpose: vendor.purpose }),
          ...placeOfHost(vendor, host),
        },
      };
    },
    unmatched: () => {
      const kinds = {
        sinks: config.sinks,
        sanitizers: config.sanitizers,
        propagators: config.propagators,
        guards: config.guards,
        sources: config.sources,
      };
      return Object.entries(kinds).flatMap(([kind, entries]) =>
        entries.flatMap((entry, i) => (used.has(entry) ? [] : [`\`${kind}[${i}]\` (${describe(entry.match)})`])),
      );
    },
  };
}

/** For matching functions of the project, which have ids. */
const NO_REF: CalleeRef = { text: '', name: '', chain: [], resolved: false };

function declaredSink(own: Config['sinks'][number], ref: CalleeRef): KnownSink {
  const sink: Sink = {
    kind: own.kind,
    name: ref.text,
    role: own.recipient === undefined ? 'built-in' : 'unknown',
    id: `config#${own.match.name}`,
  };
  if (own.recipient !== undefined) sink.recipient = own.recipient;
  if (own.store !== undefined) sink.store = own.store;
  if (own.purpose !== undefined) sink.purpose = own.purpose;
  return { sink, args: own.args ?? 'all' };
}

/** Roles whose vendors are nobody that data is given to: the code's own platform and stores. */
const NO_RECIPIENT = new Set(['built-in', 'storage', 'host']);

/** Where the vendor is whose host a request goes to. */
function placeOfHost(vendor: VendorDefinition, host: string): Pick<Sink, 'country' | 'region'> {
  const country = countryOf(vendor, host);
  const region = regionIn(host);
  return { ...(country === undefined ? {} : { country }), ...(region === undefined ? {} : { region }) };
}

/** Who a vendor is, for people: of a record for several companies, the one whose package or host it is. */
function nameOf({ name, isFamily }: VendorDefinition, packageOrHost: string | undefined): string {
  return isFamily === true ? (packageOrHost ?? name) : name;
}

function catalogueSink(
  catalogue: CatalogueIndex,
  ref: CalleeRef,
): (KnownSink & { implies?: readonly ImpliedData[] }) | undefined {
  const found = catalogue.matchSink(ref);
  if (found === undefined) return undefined;
  const { vendor, call } = found;
  const kind = call.kind ?? vendor.kind;
  if (kind === undefined) return undefined;
  const sink: Sink = { kind, name: ref.text, role: vendor.role, id: found.id };
  if (!NO_RECIPIENT.has(vendor.role)) {
    sink.recipient = vendor.id;
    sink.recipientName = nameOf(vendor, ref.package);
  }
  if (kind === 'storage' || kind === 'database' || kind === 'object-store') {
    sink.store = vendor.id;
    sink.storeName = vendor.name;
  }
  const country = countryOf(vendor, ref.package);
  if (country !== undefined) sink.country = country;
  const purpose = call.purpose ?? vendor.purpose;
  if (purpose !== undefined) sink.purpose = purpose;
  const accepts = (call.accepts ?? []).flatMap((name) => parseCategory(name) ?? []);
  if (accepts.length > 0) sink.accepts = accepts;
  const known: KnownSink & { implies?: readonly ImpliedData[] } = { sink, args: call.args };
  if (call.implies !== undefined) known.implies = call.implies;
  if (call.url !== undefined) known.url = call.url;
  if (call.opens !== undefined) known.opens = call.opens;
  if (call.makes !== undefined) known.makes = call.makes;
  if (call.prepares !== undefined) known.prepares = call.prepares;
  if (call.sql !== undefined) known.sql = call.sql;
  return known;
}

/** Whether a declaration names the function that is called. */
function matches(match: SymbolSpecifier, op: { ref: CalleeRef; targets?: SymbolId[] }, program: ProgramIndex): boolean {
  const path = match.member === undefined ? match.name : `${match.name}.${match.member}`;
  if (match.from === 'file') {
    return (op.targets ?? []).some((target) => {
      const hash = target.indexOf('#');
      if (target.slice(hash + 1) !== path) return false;
      const file = program.moduleOf.get(target)?.file ?? target.slice(0, hash);
      return match.path === undefined || file === match.path || file.endsWith(`/${match.path}`);
    });
  }
  const wanted = match.from === 'lib' ? 'global' : match.package;
  if (op.ref.package !== wanted && op.ref.package !== `node:${wanted}`) return false;
  const chain = op.ref.chain.join('.');
  return (
    chain === path ||
    op.ref.name === path ||
    chain.endsWith(`.${path}`) ||
    (match.member !== undefined && op.ref.container === match.name && op.ref.name === match.member)
  );
}

function describe(match: SymbolSpecifier): string {
  const path = match.member === undefined ? match.name : `${match.name}.${match.member}`;
  return match.from === 'file'
    ? `${path}${match.path === undefined ? '' : ` in ${match.path}`}`
    : match.from === 'lib'
      ? path
      : `${path} of ${match.package}`;
}

/** `*.example.com` matches every subdomain; a plain host matches itself, whatever its port. */
function hostMatches(pattern: string, host: string): boolean {
  const bare = host.replace(/:\d+$/, '').toLowerCase();
  const wanted = pattern
    .replace(/^https?:\/\//, '')
    .replace(/[/:].*$/, '')
    .toLowerCase();
  return wanted.startsWith('*.') ? bare.endsWith(wanted.slice(1)) || bare === wanted.slice(2) : bare === wanted;
}
