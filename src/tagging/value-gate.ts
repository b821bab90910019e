import type { DeclarationFacts, ValueKind } from './declaration-facts.js';
import type { ValueShape } from './lexicon/define.js';
import { wordSet } from './lexicon/define.js';
import { FORM_SUFFIXES } from './lexicon/owner-words.js';
import { splitWords } from './split-words.js';

/** The kinds that can hold a value of a shape; `unknown` can hold any. */
const KINDS: Readonly<Record<ValueShape, ReadonlySet<ValueKind>>> = {
  text: new Set(['string', 'unknown']),
  digits: new Set(['string', 'unknown', 'number', 'bigint']),
  date: new Set(['string', 'unknown', 'date', 'number']),
  choice: new Set(['string', 'unknown', 'enum']),
  record: new Set(['string', 'unknown']),
  history: new Set(['string', 'unknown', 'array', 'enum']),
  coordinate: new Set(['string', 'unknown', 'number']),
  angle: new Set(['number']),
  who: new Set(['string', 'number', 'bigint']),
};

/** Object types that say nothing of what is inside, so that the name has to. */
const OPAQUE_OBJECTS = wordSet(
  'object Object Json JsonValue JsonObject JSONValue JSONObject InputJsonValue InputJsonObject Record Prisma.JsonValue',
);

const DATE_TYPES = wordSet(
  'Date Dayjs Moment DateTime PlainDate LocalDate Timestamp ZonedDateTime PlainDateTime Temporal.PlainDate',
);

/** Value objects that are the thing itself. */
const VALUE_TYPES = wordSet(
  'EmailAddress PhoneNumber IpAddress IPAddress PostalCode CreditCardNumber Decimal BigDecimal GeolocationCoordinates ObjectId ObjectID UUID Uuid GUID Guid ID File FileList Blob StringField TextField NumberField DateField PDFTextField',
);

const SETS = wordSet('Set ReadonlySet');

/** Types of one value that says when it changes, or whether there is any. */
const HOLDERS = wordSet(
  'Ref ShallowRef ComputedRef WritableComputedRef ModelRef Signal WritableSignal InputSignal ModelSignal ReadonlySignal Accessor Observable BehaviorSubject ReplaySubject FormControl Result Option Maybe Optional Atom PrimitiveAtom Writable SharedValue',
);

/** Branded identifiers. */
const IDENTIFIER_TYPE = /(?:[a-z](?:Id|ID)|S[Ii][Dd]|U[Uu][Ii][Dd]|Identifier|Iri|IRI)$/;

/** Type names that end so stand for something about the thing: `EmailStatus`, `PhoneType`. */
const ABOUT =
  wordSet(`template id type status kind key config options settings service provider field schema label error channel method verb event state
  mode role format action policy strategy variant name column path route result response handler validator count`);

/**
 * Whether the declared type can hold the thing that the name means: `email: boolean` is not an e-mail address,
 * `'sms' | 'email'` is a choice of channel, an object type is tagged by its own members.
 *
 * @param facts the declaration
 * @param shape what the group of its name holds
 * @param plural the name is a plural, which a number then counts
 * @param whole also takes a record that is the thing as a whole, although its own members carry the tags: `billingAddress: Address`
 */
export function admitsValue(facts: DeclarationFacts, shape: ValueShape, plural: boolean, whole = false): boolean {
  if (facts.role === 'method' || facts.role === 'function') return false;
  if (facts.literals !== undefined && facts.literals.length > 0 && shape !== 'choice') return false;
  // A closed set that is named for a state or kind of the thing: `'packed' | 'sent'` as `ShipmentState`.
  if (facts.literals !== undefined && isAboutType(facts.typeName)) return false;
  if (facts.kind === 'array') return admitsArray(facts, shape, whole);
  // Of a person's record the members carry the tags.
  if (shape === 'who' && facts.kind === 'object') return IDENTIFIER_TYPE.test(facts.typeName ?? '');
  // Where nothing is declared it may be the record, or which one it is: worth a line in a list.
  if (shape === 'who' && facts.kind === 'unknown') return whole && !plural && facts.role !== 'key';
  if (facts.kind === 'object')
    return (
      admitsObject(facts.typeName, shape) || (whole && (isHeld(facts.typeName, shape, plural) || isWhole(facts, shape)))
    );
  if (shape === 'angle' && facts.kind === 'unknown') return isBesideLatitude(facts);
  if (plural && shape === 'choice' && facts.kind === 'unknown') return false;
  // Kept as the number of an entry of a list: `gender: number`.
  if (whole && facts.kind === 'number' && shape === 'choice') return !plural;
  if (facts.kind === 'number' && plural && shape !== 'coordinate' && shape !== 'angle') return isSum(facts.name);
  if (facts.kind === 'string' && shape !== 'choice' && isAboutType(facts.typeName))
    return shape === 'digits' && IDENTIFIER_TYPE.test(facts.typeName!);
  return KINDS[shape].has(facts.kind);
}

/** Several in a set, or one in what signals its changes: `memberIds: Set`, `email: WritableSignal`. */
function isHeld(typeName: string | undefined, shape: ValueShape, plural: boolean): boolean {
  const bare = typeName?.replace(/<.*$/, '') ?? '';
  if (!/^(?:text|digits|date)$/.test(shape)) return false;
  return plural ? SETS.has(bare) : HOLDERS.has(bare);
}

/** What is named in the plural and summed up instead of counted: `monthlyExpenses`. */
function isSum(name: string): boolean {
  return /(?:expens|wage|earning|debt|saving|revenu|benefit|arrear|due|deduction|contribution|gasto|ingreso|deuda|despesa|renda|rendimento|divida|spese|entrate|debiti|risparmi|depense|charge|dette|schulden|einkuenfte|ausgaben|inkomsten|uitgaven)\w{0,3}$/i.test(
    name,
  );
}

/** What stands beside a `lat` is no language. */
function isBesideLatitude({ siblings, parameterOf }: DeclarationFacts): boolean {
  return [...(siblings ?? []), ...(parameterOf?.names ?? [])].some((name) => /lat(?:itude)?$/i.test(name));
}

/** A record named like the thing, of a type that is not named for something about it. */
function isWhole({ name, typeName }: DeclarationFacts, shape: ValueShape): boolean {
  const bare = typeName?.replace(/(?<=.)(?:Type|Enum|Model|Schema|Source|Input|Dto|DTO|Entity|Fragment)s?$/, '');
  if (typeName !== undefined && isNamedLike(name, bare ?? '', shape)) return true;
  if (shape !== 'choice' && isAboutType(bare)) return false;
  if (shape === 'record' || shape === 'history') return true;
  if (typeName === undefined || typeName.startsWith('{')) return true;
  if (shape === 'coordinate' && OPAQUE_OBJECTS.has(typeName)) return true;
  // The `bankDetails: object` are all that there is to know of an account.
  if (shape === 'digits' && OPAQUE_OBJECTS.has(typeName)) return /(?:details?|info|information|data)$/i.test(name);
  return isNamedLike(name, bare ?? '', shape);
}

/** `geolocation: MongoGeoLocation`, `disease2: DiseaseDto`, `phoneNumber: NextOfKinPhoneNumberSubmission`. */
function isNamedLike(name: string, typeName: string, shape: ValueShape): boolean {
  const words = splitWords(typeName);
  const plain = name.replace(/\d+$/, '').toLowerCase();
  const isLast = (word: string | undefined): boolean => word !== undefined && plain.endsWith(word);
  // The `SessionState` of a call is no part of an address.
  if (shape !== 'choice' && isLast(words.at(-1))) return true;
  // An `email: EmailResponse` is a mail with all that belongs to it.
  if (shape === 'text') return false;
  while (words.length > 1 && FORM_SUFFIXES.has(words.at(-1)!)) words.pop();
  return isLast(words.at(-1));
}

function admitsArray(facts: DeclarationFacts, shape: ValueShape, whole: boolean): boolean {
  if (shape === 'history') return facts.element !== 'boolean' && facts.element !== 'function';
  if (whole && /^(?:record|digits|history)$/.test(shape) && facts.element === 'object') return true;
  if (whole && shape === 'record' && facts.element === 'unknown' && facts.role === 'column') return true;
  return (
    facts.element !== undefined &&
    ((whole && shape === 'digits') || facts.element !== 'unknown') &&
    KINDS[shape].has(facts.element)
  );
}

function admitsObject(typeName: string | undefined, shape: ValueShape): boolean {
  if (typeName === undefined) return false;
  const bare = typeName.replace(/<.*$/, '');
  if (shape === 'record' || shape === 'history') return OPAQUE_OBJECTS.has(bare);
  if (shape === 'digits' && IDENTIFIER_TYPE.test(bare)) return true;
  return (shape === 'date' && DATE_TYPES.has(bare)) || VALUE_TYPES.has(bare);
}

function isAboutType(typeName: string | undefined): boolean {
  return typeName !== undefined && ABOUT.has(splitWords(typeName).at(-1) ?? '');
}
