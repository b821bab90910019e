import type { CategoryName } from '../model/category-name.js';
import type { Protection } from '../model/tag.js';
import type { Purpose, SinkKind, VendorRole } from '../model/sink.js';

/**
 * Which arguments of a call leave, and what inside them.
 *
 * `'all'`: every argument, wholly. A number: that argument, wholly. `{ index, paths }`: only those paths inside it
 * (`to`, `personalizations.*.to`; `*` is any element); `except` leaves paths out. A negative index is `receiver` (-1).
 */
export type ArgumentSpec = 'all' | readonly (number | ArgumentPaths)[];
export interface ArgumentPaths {
  index: number;
  paths?: readonly string[];
  except?: readonly string[];
}

/**
 * A call, `new`, tagged template or assignment through which data leaves.
 *
 * `path` is the member path as code writes it, from the package's export or from an instance of one of its types:
 * `captureException`, `customers.create`, `lists.*.addMember`. A function exported by the package, its default export: `(default)`.
 * A constructor: `new Client`. An assignment to a property: `=cookie`, `=*` for any property.
 */
export interface CallDefinition {
  path: string | readonly string[];
  /** Names of the declaring types, where the path alone is too common a name (`Storage` for `setItem`). */
  types?: readonly string[];
  kind?: SinkKind;
  args: ArgumentSpec;
  purpose?: Purpose;
  /** Categories that this call may carry by its nature, whatever the vendor's role says. */
  accepts?: readonly CategoryName[];
  /** Index of the argument that holds a URL, -1 for the receiver alone; the recipient is then its host, and first party is told from third party. */
  url?: number;
  /** What it returns, or is called on, is a request that more is put into: that goes to the same address. */
  opens?: boolean;
  /** What it returns is a client that is made with what it is given, the address included. */
  makes?: boolean;
  /**
   * It is handed a function, as the argument of that index, that prepares what the client sends from then on: what this puts into it, or returns, leaves, and `args` speak of that. The
   * members are those that what is sent has. With `paths`, such functions stand on these paths inside the argument, beside what the call itself sends; `as` are members of what they are handed under which
   * the request is found, too.
   */
  prepares?: RequestPreparation;
  /** Index of the argument that holds an SQL statement: one that only reads keeps nothing. */
  sql?: number;
  /** What leaves by what an option says, though the call is handed none of it: `sendDefaultPii: true`. */
  implies?: readonly ImpliedData[];
}

/** Functions that prepare what a client sends. */
export interface RequestPreparation {
  index: number;
  members: readonly string[];
  /** `hooks.beforeRequest.*`. */
  paths?: readonly string[];
  as?: readonly string[];
}

/** An option of a call, and the texts of its value (`true`, `combined`) of which the entry speaks. */
export interface OptionValue {
  /** Index of the argument, and the path inside it; empty for the argument itself. */
  index: number;
  path: string;
  when: RegExp;
}

/** Data that a library adds by itself where an option tells it to. */
export interface ImpliedData extends OptionValue {
  categories: readonly CategoryName[];
  /** For people: `the IP address that Sentry adds`. */
  what: string;
  /** Where it stands in the payload that the vendor's redaction speaks of. */
  at?: string;
}

/** An option by which a vendor's client sends nothing for these purposes until the person opts in. */
export interface HeldPurposes extends Omit<OptionValue, 'when'> {
  /** Without it, it is enough that the option is given. */
  when?: RegExp;
  purposes: readonly Purpose[];
  /** Only calls whose argument of this index is this text. */
  only?: { index: number; is: string };
}

/** A member of a library type whose value is personal. */
export interface LibrarySource {
  /** Name of the declaring type: `Request`. */
  type: string;
  /** Member path below it: `ip`, `headers.user-agent`. A method's result: `get()`. */
  member: string;
  category: CategoryName;
}

/** What a library function does with the data it is given. */
export interface PropagatorDefinition {
  path: string | readonly string[];
  types?: readonly string[];
  /**
   * `value`: the result is the first argument (its structure included), `copy`: an object with its members. `text`: the result is text made of all arguments.
   * `omit`: the first argument without the keys named by the rest; `pick`: only those. `none`: nothing of it is in the result.
   * `member`: what the first argument has on the path that the next one names (`'address.city'`, `['address', 'city']`), or else the one after that.
   * `merge`: the first argument is filled with the others, and returned. `keeps`: an object of the library that holds what it was given.
   * `under`: an object that holds the first argument under that key. `map`: a list of what the callback, or the key, beside the list gives of its
   * items. `edited`: the first argument as the callback beside it has changed it. `called`: what the functions among the arguments return.
   * `item`: one of the first argument's. `lists`: several lists of them. `groups`: lists of them, `keyed`: one of them each, under what the callback, or
   * the key, beside the list gives.
   * `stream`: a stream of the arguments, `streamed`: of what comes out of them; `operator`: one that `piped` runs with the items of the receiver;
   * `subscribed`: the function is run with them, `fed`: they become more, `first`: one of them.
   * `items`: a list of objects that hold the first argument under these keys, and nothing of it under others.
   * `effect`: a promise of what the function, or the function under `try`, gives.
   * `memory`: an empty map of the process's own.
   * `into`: nothing, but the argument of that index, an object of the library, holds the others from then on.
   */
  result:
    | 'value'
    | 'copy'
    | 'text'
    | 'omit'
    | 'pick'
    | 'member'
    | 'none'
    | 'merge'
    | 'keeps'
    | 'map'
    | 'edited'
    | 'called'
    | 'item'
    | 'lists'
    | 'groups'
    | 'keyed'
    | 'stream'
    | 'streamed'
    | 'operator'
    | 'piped'
    | 'subscribed'
    | 'fed'
    | 'first'
    | 'memory'
    | 'effect'
    | { under: string }
    | { items: readonly string[] }
    | { into: number };
  /** Index of the argument that is the data where it is not the first one: -1 is the receiver. */
  of?: number;
}

/** A library function that protects what it is given. */
export interface SanitizerDefinition {
  path: string | readonly string[];
  types?: readonly string[];
  protection: Exclude<Protection, 'none'>;
  /** The argument that is protected in the result; 0 when left out. `'receiver'`: what was given to the receiver before (`hash.update(x).digest()`). */
  of?: number | 'receiver';
  /** It protects only with a sound algorithm, mode, and key: where they are named, in an argument or in what the receiver was made with. */
  judged?: { by: number | 'receiver' };
}

/**
 * A library function that masks members of an object, and leaves others as they are. It does so itself, or returns what does.
 */
export interface RedactorDefinition {
  path: string | readonly string[];
  types?: readonly string[];
  /** Where the members are listed: index of the argument, and the path inside it. */
  lists: readonly Omit<OptionValue, 'when'>[];
  /** `paths` of members, or `names` of keys wherever they stand, or regular expressions that they match. */
  how: 'paths' | 'names';
  /** Index of the argument that is the object. Without it, what is returned is a function that is handed the object. */
  of?: number;
  /** What is returned has this method in place of being that function. */
  by?: string;
}

/** A method that gives what somebody has put in under a key, `form.get('email')`: the key is the name that says what it is. */
export interface KeyedSource {
  type: string;
  member: string;
}

/** A function of the package that does: `getHeader(event, 'user-agent')`. */
export interface KeyedFunction {
  /** Its name. */
  function: string;
  /** Index of the argument that is the key, or the key that is meant by its very name. */
  key: number | string;
  /** What the key is one of, as code without types would write it: `headers`. */
  of: string;
}

/**
 * An option by which a vendor's other calls leave out some of what they are given. `paths`: a list of paths of fields, as in `req.user.email`,
 * `*.email`, `a[*].b`. `names`: a list of keys, wherever they stand, or of regular expressions that they match. `transform`: a function that gets the payload and returns what is sent.
 * `edit`: one that changes the payload that it gets, and returns whether it is sent. `relay`: one that hands what is sent to the function `next` beside it. `serializers`: an object of functions, each for the field of its name.
 * `patterns`: a list of the package's own patterns, each of which finds a category in any text.
 */
export interface RedactionOption {
  /** Index of the argument, and the path inside it; empty for the argument itself. */
  index: number;
  path: string;
  how: 'paths' | 'names' | 'transform' | 'edit' | 'relay' | 'serializers' | 'patterns';
  /** For `patterns`: the category that each of the package's patterns finds. */
  finds?: Readonly<Record<string, CategoryName>>;
  /** Names that are left out when the option does not say others. */
  defaults?: readonly string[];
  /** Only what these calls are given goes through it, by the last name of their paths. */
  calls?: readonly string[];
  /** The part of the payload that it speaks of, or is handed: `properties`. */
  under?: string;
  /** What its function is handed has the payload there: `payload.obj`. */
  within?: string;
}

/** A method of what such functions are handed, by which they change it. */
export interface PayloadMethod {
  name: string;
  /** `get`: gives what stands there. `set`: puts the last argument there. `clear`: takes out what stands there. */
  does: 'get' | 'set' | 'clear';
  /** The part of the payload; texts among the arguments, but for what is put there, lead further down from it. */
  at: string;
  /** The arguments are these members of what is put there: `setUser(id, email, name)`. */
  members?: readonly string[];
}

/** A call that makes or sets up a client: what its options leave out is protected, and what they miss is not. */
export interface SetupDefinition {
  path: string | readonly string[];
  types?: readonly string[];
  /** It tells the clients that there are to leave something out, and makes none: `addEventProcessor(scrub)`. */
  adds?: boolean;
  /** The calls that go through such a client, by the last name of their paths: where a vendor has clients of several sorts. */
  calls?: readonly string[];
  options?: readonly RedactionOption[];
  /** What it holds back until the person opts in. A definition without `options` is one only where this applies. */
  holds?: readonly HeldPurposes[];
  /** Options that say in which part of the world the vendor keeps what it is sent: the name of a region, or the address of its server. */
  regions?: readonly Omit<OptionValue, 'when'>[];
}

/** Functions whose result a framework sends to whoever asked; the sink is the call `(response)` of the vendor. */
export interface ResponderDefinition {
  /** Decorators of methods: `Get`, `Query`. */
  decorators?: readonly string[];
  /** Calls that such functions are handed to: `procedure.query(…)`, `app.get(…)`, by their last name. */
  calls?: readonly string[];
  /** Names of exported functions that the framework looks for: `getServerSideProps`. */
  exports?: readonly string[];
  /** Objects by the last word of their variable or property, `resolvers`, whose members are maps of such functions by the name of a type. */
  maps?: readonly string[];
  /** A directive at the beginning of the function or of its file: `use server`. */
  directive?: string;
}

/** The path of what a responder returns. */
export const RESPONSE = '(response)';

/** Where an argument stands in the payload that a vendor's options speak of. */
export interface PayloadDefinition {
  /** Calls, by the last name of their path. */
  calls?: readonly string[];
  index: number;
  /** Only this part of the argument. */
  part?: string;
  /**
   * Where its fields go; empty when they become fields of the payload itself. `[]` in it is an element of a list, `{0}` the text that the argument of that
   * index is. Several where it goes to one or another of them.
   */
  at: string | readonly string[];
  /** Where it goes when it is a text. */
  text?: string;
  /** What else such a payload has, by path, which functions ask for: `{ type: 'action' }`. */
  given?: Readonly<Record<string, string>>;
}

/** A call or property whose truth says that the person has consented. */
export interface GuardDefinition {
  path: string | readonly string[];
  types?: readonly string[];
  /** Fixed purposes, or the argument that names the purpose. */
  purposes: readonly Purpose[] | { argument: number };
}

/** How an object mapper declares that a member of a record is a record of another table, and how queries load it. */
export interface AssociationDefinition {
  /** Decorators of classes whose members are columns where they have a decorator, and set by hand where they have none. */
  entities?: readonly string[];
  /** Decorators of such members: `ManyToOne`. */
  decorators?: readonly string[];
  /** Types of such members: `NonAttribute<User>`. */
  types?: readonly string[];
  /** Options of a decorator that load the other record with its owner at any time. */
  eager?: readonly string[];
  /** Options of a query that load some: `relations`. */
  loads?: readonly string[];
  /** Calls on a query that is being built that load one, and those that run it. */
  joins?: readonly string[];
  runs?: readonly string[];
}

/** How an object mapper, or a plugin of one, encrypts columns of a table before it writes them. */
export interface SealingDefinition {
  /** Options of a column that lead what is written through a function: `transformer`, `set`. */
  options?: readonly string[];
  /** Members of an object or class in such an option, or of what a column's type is made with, that give what is written: `to`, `toDriver`. */
  writers?: readonly string[];
  /** Functions that make a type of columns of an object with such a member: `customType`. */
  makers?: readonly string[];
  /** Classes of the package that are such an object, and encrypt. */
  classes?: readonly string[];
  /** Options of a column by which the package encrypts it. */
  marks?: readonly string[];
  /** Methods by which such a function puts what is written in place of returning it: `this.setDataValue('email', seal(value))`. */
  puts?: readonly string[];
  /** Methods that say which columns a table has, by the index of that argument: `User.init({ … })`, `db.define('user', { … })`. */
  definers?: readonly { name: string; columns: number }[];
  /** Plugins of a schema that encrypt the columns which an option lists: `schema.plugin(fieldEncryption, { fields: ['email'] })`. */
  plugins?: readonly { name: string; lists: string }[];
  /** A mark in the comment of a field in a schema beside the code, which the package looks for. */
  comment?: string;
}

/** Everything the catalogue knows of one vendor or built-in: one such record per file. */
export interface VendorDefinition {
  /** The id that `recipients` and `stores` of a configuration use: `stripe`. */
  id: string;
  name: string;
  /** One record for several companies of a kind: people are told the package or host that gets the data in place of `name`. */
  isFamily?: boolean;
  role: VendorRole;
  /**
   * The country of the company that gets the data, as ISO 3166-1 has it: where it has its seat, or where the company to which it belongs has. Of a record for several companies, by package
   * or host as the record lists them.
   */
  country?: string | Readonly<Record<string, string>>;
  /** Why it has none, or not for all of its packages: `run by the project itself, or hosted by its maker`. */
  noCountry?: string;
  /** Package names; `*` at the end matches the rest (`@sentry/*`). `global` stands for globals of the platform, `node:fs` for Node's modules. */
  packages: readonly string[];
  /** Hosts that belong to the vendor, for requests made without its SDK. */
  hosts?: readonly string[];
  docs?: string;
  /** Why no package proves any of its paths: `a script of the page, which no package has types of`. */
  unprovable?: string;
  /** Defaults of its calls. */
  kind?: SinkKind;
  purpose?: Purpose;
  calls?: readonly CallDefinition[];
  sources?: readonly LibrarySource[];
  keyedSources?: readonly KeyedSource[];
  keyedFunctions?: readonly KeyedFunction[];
  propagators?: readonly PropagatorDefinition[];
  sanitizers?: readonly SanitizerDefinition[];
  redactors?: readonly RedactorDefinition[];
  guards?: readonly GuardDefinition[];
  setups?: readonly SetupDefinition[];
  payloads?: readonly PayloadDefinition[];
  payloadMethods?: readonly PayloadMethod[];
  responders?: readonly ResponderDefinition[];
  associations?: AssociationDefinition;
  seals?: SealingDefinition;
  /** Methods of a database's clients that give records, by their last name: what they give is not given to their store by what is written back. */
  reads?: readonly string[];
}

/**
 * Declares a vendor; checks what types cannot, so that a bad entry fails when it is loaded, not when it silently never matches.
 *
 * @throws Error when the id or a path is malformed
 */
export function defineVendor(vendor: VendorDefinition): VendorDefinition {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(vendor.id))
    throw new Error(`Catalogue: vendor id "${vendor.id}" is not kebab-case.`);
  if (vendor.packages.length === 0) throw new Error(`Catalogue: vendor "${vendor.id}" names no package.`);
  for (const call of vendor.calls ?? []) {
    const kind = call.kind ?? vendor.kind;
    if (kind === undefined) throw new Error(`Catalogue: ${vendor.id} ${String(call.path)} has no sink kind.`);
  }
  return vendor;
}
