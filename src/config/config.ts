import type { CategoryName } from '../model/category-name.js';
import type { RuleId, Severity } from '../model/finding.js';
import type { Purpose, SinkKind } from '../model/sink.js';
import type { Confidence, Protection } from '../model/tag.js';

/**
 * Names a declaration, in the form of typescript-eslint's `TypeOrValueSpecifier`, with a member path below it where one is needed.
 * `{ from: 'file', path: 'src/lib/audit.ts', name: 'audit' }`, `{ from: 'package', package: 'stripe', name: 'Customer', member: 'email' }`.
 */
export type SymbolSpecifier =
  | { from: 'file'; path?: string; name: string; member?: string }
  | { from: 'package'; package: string; name: string; member?: string }
  | { from: 'lib'; name: string; member?: string };

export interface TagDeclaration {
  match: SymbolSpecifier;
  /** A category, or `none` for a negative tag, which needs a `reason`. */
  category: CategoryName | 'none';
  reason?: string;
}

export interface SourceDeclaration {
  match: SymbolSpecifier;
  category: CategoryName;
  /** Its result is personal, or the value of its nth parameter (from 0). `result` when left out. */
  of?: 'result' | number;
}

export interface SinkDeclaration {
  match: SymbolSpecifier;
  kind: SinkKind;
  /** Which arguments leave; all when left out. */
  args?: number[];
  recipient?: string;
  store?: string;
  purpose?: Purpose;
}

export interface SanitizerDeclaration {
  match: SymbolSpecifier;
  protection: Exclude<Protection, 'none'>;
}

export interface PropagatorDeclaration {
  match: SymbolSpecifier;
  /** `value`: the result is its first argument; `text`: text made of all arguments; `none`: nothing of them is in the result. */
  result: 'value' | 'text' | 'none';
}

export interface GuardDeclaration {
  match: SymbolSpecifier;
  /** The purposes for which its truth means consent, or the index of the argument that names the purpose. */
  purposes: Purpose[] | { argument: number };
}

export interface RecipientDeclaration {
  /** What the privacy policy allows this recipient to get. */
  categories: CategoryName[];
  name?: string;
  purpose?: Purpose;
  /** Hosts that belong to it, for requests made without its SDK. */
  hosts?: string[];
  /** Where the company is, as ISO 3166-1 has it: `US`; goes before what the catalogue says. */
  country?: string;
  /** The clause of the policy that says so; quoted in findings. */
  clause?: string;
}

export interface StoreDeclaration {
  encrypted: boolean;
  name?: string;
}

export type InferenceLevel = 'off' | 'strict' | 'balanced' | 'aggressive';

/** What a person may write in `pii-trace.config.*`. Every key is optional. */
export interface UserConfig {
  /** Globs, relative to the configuration file. */
  include?: string[];
  exclude?: string[];
  /** tsconfig files to scan instead of those that are found. */
  projects?: string[];
  inference?: InferenceLevel;
  /** Hosts of the project itself; `*.example.com` matches subdomains. */
  firstParty?: string[];
  tags?: TagDeclaration[];
  sources?: SourceDeclaration[];
  sinks?: SinkDeclaration[];
  sanitizers?: SanitizerDeclaration[];
  propagators?: PropagatorDeclaration[];
  guards?: GuardDeclaration[];
  /** By vendor id or host. Once it is there, only what it declares is allowed. */
  recipients?: Record<string, RecipientDeclaration>;
  /** By store id (a vendor id of role `storage`). */
  stores?: Record<string, StoreDeclaration>;
  rules?: Partial<Record<RuleId, Severity | 'off'>>;
  /** How bad it is when personal data is handed to a package of which nothing is known. */
  unknownPackages?: Severity | 'off';
  minConfidence?: Confidence;
}

/** A configuration with its defaults filled in. */
export interface Config extends UserConfig {
  /** Absolute path of the folder that the paths in it are relative to. */
  base: string;
  /** Absolute path of the file it came from; absent for defaults. */
  file?: string;
  include: string[];
  exclude: string[];
  inference: InferenceLevel;
  firstParty: string[];
  tags: TagDeclaration[];
  sources: SourceDeclaration[];
  sinks: SinkDeclaration[];
  sanitizers: SanitizerDeclaration[];
  propagators: PropagatorDeclaration[];
  guards: GuardDeclaration[];
  stores: Record<string, StoreDeclaration>;
  rules: Partial<Record<RuleId, Severity | 'off'>>;
  unknownPackages: Severity | 'off';
  minConfidence: Confidence;
}
