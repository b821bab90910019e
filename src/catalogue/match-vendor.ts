import type { CalleeRef } from '../model/callee-ref.js';
import type { Category } from '../model/category.js';
import type { Confidence } from '../model/tag.js';
import { LOG_LEVELS, matchByName } from './by-name.js';
import type {
  CallDefinition,
  GuardDefinition,
  KeyedFunction,
  PayloadDefinition,
  PayloadMethod,
  PropagatorDefinition,
  RedactorDefinition,
  SanitizerDefinition,
  SetupDefinition,
  VendorDefinition,
} from './define.js';
import { HostIndex } from './host-index.js';
import { PackageIndex } from './package-index.js';
import { PathIndex } from './path-index.js';
import { SourceIndex } from './source-index.js';

/** A call that the catalogue knows as a sink. */
export interface SinkMatch {
  vendor: VendorDefinition;
  call: CallDefinition;
  /** Stable id of what was matched: `pino#info`. */
  id: string;
  /** `certain` for a known package, `likely` for a name alone. */
  confidence: Confidence;
}

/** The catalogue, prepared for the questions that lowering and solving ask of every call. */
export class CatalogueIndex {
  private readonly packages: PackageIndex;
  private readonly calls: PathIndex<CallDefinition>;
  private readonly propagators: PathIndex<PropagatorDefinition>;
  private readonly sanitizers: PathIndex<SanitizerDefinition>;
  private readonly redactors: PathIndex<RedactorDefinition>;
  private readonly guards: PathIndex<GuardDefinition>;
  private readonly setups: PathIndex<SetupDefinition>;
  private readonly sources: SourceIndex;
  private readonly hosts: HostIndex;
  private readonly names: ReadonlySet<string>;
  private readonly payloads: ReadonlyMap<string, PayloadDefinition[]>;

  /** @param vendors `VENDORS`, with what a configuration adds */
  constructor(private readonly vendors: readonly VendorDefinition[]) {
    const payloads = new Map<string, PayloadDefinition[]>();
    for (const vendor of vendors)
      if (vendor.payloads !== undefined)
        payloads.set(vendor.id, [...(payloads.get(vendor.id) ?? []), ...vendor.payloads]);
    this.payloads = payloads;
    this.packages = new PackageIndex(vendors);
    this.calls = new PathIndex(this.packages, vendors, (vendor) => vendor.calls ?? []);
    this.propagators = new PathIndex(this.packages, vendors, (vendor) => vendor.propagators ?? []);
    this.sanitizers = new PathIndex(this.packages, vendors, (vendor) => vendor.sanitizers ?? []);
    this.redactors = new PathIndex(this.packages, vendors, (vendor) => vendor.redactors ?? []);
    this.guards = new PathIndex(this.packages, vendors, (vendor) => vendor.guards ?? []);
    this.setups = new PathIndex(this.packages, vendors, (vendor) => vendor.setups ?? []);
    this.sources = new SourceIndex(vendors);
    this.hosts = new HostIndex(vendors);
    const indexes = [this.calls, this.propagators, this.sanitizers, this.redactors, this.guards, this.setups];
    const reads = vendors.flatMap((vendor) => vendor.reads ?? []);
    this.names = new Set([...indexes.flatMap((index) => [...index.names()]), ...reads, ...LOG_LEVELS]);
  }

  /** The sink that a call is, by package and member path, or for loggers and clients of unknown origin by name. */
  matchSink(ref: CalleeRef): SinkMatch | undefined {
    const found = this.calls.find(ref);
    if (found) {
      const { vendor, definition, path } = found;
      return { vendor, call: definition, id: `${vendor.id}#${path}`, confidence: 'certain' };
    }
    if (this.isAccountedFor(ref)) return undefined;
    const byName = matchByName(ref);
    return byName && { ...byName, id: `${byName.vendor.id}#${ref.name}`, confidence: 'likely' };
  }

  /** Whether names may not speak for a callee: its package is known, and so is what there is to know of it. */
  private isAccountedFor({ package: name, resolved }: CalleeRef): boolean {
    const isUndeclaredGlobal = name === 'global' && !resolved;
    return name !== undefined && !isUndeclaredGlobal && this.isKnownPackage(name);
  }

  /** What a library function does with the data it is given; `undefined` when the catalogue does not say. */
  matchPropagator(ref: CalleeRef): PropagatorDefinition | undefined {
    return this.propagators.find(ref)?.definition;
  }

  /** The protection that a library function gives. */
  matchSanitizer(ref: CalleeRef): SanitizerDefinition | undefined {
    return this.sanitizers.find(ref)?.definition;
  }

  /** The members that a library function masks, or makes a function to mask. */
  matchRedactor(ref: CalleeRef): RedactorDefinition | undefined {
    return this.redactors.find(ref)?.definition;
  }

  /** The set-up of a vendor's client that a call is. */
  matchSetup(ref: CalleeRef): { vendor: VendorDefinition; setup: SetupDefinition } | undefined {
    const found = this.setups.find(ref);
    return found && { vendor: found.vendor, setup: found.definition };
  }

  /** Where arguments of a vendor's call stand in the payload that its options speak of. */
  payloadsOf(vendorId: string, callName: string): readonly PayloadDefinition[] {
    const payloads = this.payloads.get(vendorId) ?? [];
    const own = payloads.filter(({ calls }) => calls?.includes(callName));
    const isOwn = (index: number): boolean => own.some((payload) => payload.index === index);
    return [...own, ...payloads.filter(({ calls, index }) => calls === undefined && !isOwn(index))];
  }

  /** The methods of what a vendor hands to functions that change what is sent. */
  payloadMethodsOf(vendorId: string): readonly PayloadMethod[] {
    return this.vendors.filter(({ id }) => id === vendorId).flatMap((vendor) => vendor.payloadMethods ?? []);
  }

  /** Whether a method is one by which a column's function puts what is written, by its name. */
  putsColumns(method: string): boolean {
    return this.vendors.some(({ seals }) => seals?.puts?.includes(method) === true);
  }

  /** The consent check that a library's call or property is. */
  matchGuard(ref: CalleeRef): GuardDefinition | undefined {
    return this.guards.find(ref)?.definition;
  }

  /**
   * The category of a member of a library type.
   *
   * @param packageName where the type is declared: `express-serve-static-core`, `global`
   * @param typeName `Request`
   * @param member `ip`, `headers.user-agent`, `get()` for a method's result
   */
  librarySource(packageName: string, typeName: string, member: string): Category | undefined {
    return this.sources.find(packageName, typeName, member);
  }

  /** Whether a method of a library type gives what is kept under the key that it is asked for: `FormData.get`. */
  isKeyedSource(packageName: string, typeName: string | undefined, member: string): boolean {
    return this.sources.isKeyed(packageName, typeName, member);
  }

  /** Functions that do: `getHeader(event, 'user-agent')`. */
  keyedFunction(packageName: string, name: string): KeyedFunction | undefined {
    return this.sources.keyedFunction(packageName, name);
  }

  /** Every member path for which `librarySource` has an answer for some type: others need not be asked about. */
  sourceMembers(): ReadonlySet<string> {
    return this.sources.memberPaths();
  }

  /** Whether the catalogue knows a package, be it only that it does nothing of interest. */
  isKnownPackage(name: string): boolean {
    return this.packages.vendorsOf(name).size > 0;
  }

  /** The database that a package is the client of. */
  databaseOf(name: string | undefined): string | undefined {
    if (name === undefined || name === 'global') return undefined;
    for (const { role, kind, id } of this.packages.vendorsOf(name).keys())
      if (role === 'storage' && kind === 'database') return id;
    return undefined;
  }

  /** Whose host this is, for requests that are made without an SDK. */
  vendorOfHost(host: string): VendorDefinition | undefined {
    return this.hosts.find(host);
  }

  /**
   * The last segment of every path: `create`, `new PutObjectCommand`, `=cookie`, `(default)`. Only calls with such a name can match, so
   * types are asked for only there.
   */
  memberNames(): ReadonlySet<string> {
    return this.names;
  }
}
