import type { DeclarationFacts } from './declaration-facts.js';
import { LEARNT } from './lexicon/demographic.js';
import {
  ANSWER_SIBLINGS,
  BANK_SIBLINGS,
  CARD_SIBLINGS,
  CITIZEN_SIBLINGS,
  DEVICE_SIBLINGS,
  GOODS_SIBLINGS,
  INQUIRY_SIBLINGS,
  MACHINE_SIBLINGS,
  MESSAGE_SIBLINGS,
  RECIPIENT_SIBLINGS,
  REGISTERED_SIBLINGS,
  RENTAL,
  THING_SIBLINGS,
} from './lexicon/sibling-words.js';
import { readName } from './read-name.js';
import { splitWords } from './split-words.js';

/** What the siblings of a declaration say together. */
export interface Siblings {
  /** The first of them that is personal without doubt: an e-mail address, a phone number, a last name. */
  telling?: string;
  /** How many are e-mail addresses or phone numbers, whoever they belong to: `memberEmail` too. */
  contacts: number;
  /** How many are. */
  personal: number;
  /** How many belong to things or organizations. */
  things: number;
  /** One is a person's name. */
  named: boolean;
  /** One is the name of somebody, and says of whom: `customerName`. */
  about: boolean;
  /** One is called `name`, whoever's it is. */
  called: boolean;
  /** Some only goods have. */
  goods: boolean;
  /** Some belong to a connection to a machine. */
  machine: boolean;
  /** How many distinct parts of a postal address there are. */
  postal: number;
  payment: boolean;
  bank: boolean;
  device: boolean;
  /** Some belong to a message to somebody. */
  message: boolean;
  /** One says whom it goes to. */
  recipient: boolean;
  /** Some belong to what somebody asks or complains about. */
  inquiry: boolean;
  /** One says when it takes place. */
  happening: boolean;
  /** Some belong to an answer of a program, or to an account. */
  answer: boolean;
  /** Some belong to what is entered in a register of companies. */
  registered: boolean;
  /** Some only citizens have. */
  citizen: boolean;
  /** One is what only people are: a gender, an age, a marital status. */
  human: boolean;
  /** One says that it is about a place on offer: `citySlug`, `property_address`. */
  place: boolean;
  /** One names whoever runs it, so that its own name is an organization's: `adminName`. */
  run: boolean;
  /** One says whose it is: `driverId`. */
  whose: boolean;
  /** One belongs to what is let: `monthlyRent`, `landlordName`. */
  rental: boolean;
  /** All say no more than that it is one of several: `id`, `name`, `createdAt`. */
  silent: boolean;
}

/** What one sibling's name says. */
interface Clue {
  thing: boolean;
  goods: boolean;
  machine: boolean;
  payment: boolean;
  bank: boolean;
  device: boolean;
  message: boolean;
  recipient: boolean;
  inquiry: boolean;
  happening: boolean;
  answer: boolean;
  registered: boolean;
  citizen: boolean;
  human: boolean;
  place: boolean;
  run: boolean;
  whose: boolean;
  rental: boolean;
  silent: boolean;
  contact: boolean;
  /** Its category, when it is a part of a postal address. */
  postal?: string;
  telling: boolean;
  about: boolean;
  named: boolean;
  called: boolean;
}

const TELLING = /^(?:contact\.(?:email|phone_number)|name|demographic\.date_of_birth|government_id)/;

/** When something takes place, in seven languages; not when its record was made. */
const HAPPENING =
  /(?:^|_)(?:date|datum|data|fecha|time|uhrzeit|tijd|hora|ora|heure)$|(?:Date|Datum|Data|Fecha|Time|Uhrzeit|Tijd|Hora|Ora|Heure)$|(?:start|end)s?_?[Aa]t$/;
const KEPT = /^_?(?:created?|updated?|modified|deleted|inserted|changed|expir\w*)_?(?:at|on|date|time)|^data$/i;

/** What only people are. */
const HUMAN =
  /^demographic\.(?:gender|age_range|marital_status|race|religious|sexual|political|date_of_birth)|^job_title/;

/** `citySlug`, `propertyAddress`: what is let or sold, and shown to everybody. */
const PLACE_ON_OFFER =
  /(?:city|town|province|state|region|barrio|neighbou?rhood|address|location)_?slug$|^(?:property|listing|venue)_?(?:address|type|title)$|^(?:bed_?rooms|bath_?rooms|square_?feet|sqft|year_?built|mls_?number|tuition\w*|admission_?rate|opening_?hours|amenities|star_?rating)$/i;

/** `adminName`, `owner_name`, `contactPerson` beside a `name`. */
const WHO_RUNS_IT =
  /^(?:admin|owner|manager|contact|director|principal|ceo|representative|responsible|responsavel|responsable|headmaster|founder)_?(?:(?:full|first)_?)?(?:name|person|nome|nombre)$/i;

/** `driverId`, `user_id`; not whoever made or keeps it. */
const WHOSE = /^(?!.*(?:owner|creat|admin|account|tenant|updat|assign|manag|approv)).*(?:id|uid|uuid)$/i;

const SILENT =
  /^(?:_?id|_?uuid|__typename|name|slug|type|status|createdAt|updatedAt|created_at|updated_at|image|photo|avatar|avatarUrl|profileImage|full_?name)$/i;

const clues = new Map<string, Clue>();

/**
 * Reads the names of a declaration's siblings together; what each name says is remembered.
 *
 * @param facts the declaration; its own name does not count
 */
export function readSiblings(facts: DeclarationFacts): Siblings {
  const result: Siblings = {
    contacts: 0,
    personal: 0,
    things: 0,
    goods: false,
    named: false,
    about: false,
    called: false,
    machine: false,
    postal: 0,
    payment: false,
    bank: false,
    device: false,
    message: false,
    recipient: false,
    inquiry: false,
    happening: false,
    answer: false,
    registered: false,
    citizen: false,
    human: false,
    place: false,
    run: false,
    whose: false,
    rental: false,
    silent: true,
  };
  const postal = new Set<string>();
  for (const name of facts.siblings ?? []) {
    if (name !== facts.name) add(result, postal, name);
  }
  result.postal = postal.size;
  return result;
}

function add(result: Siblings, postal: Set<string>, name: string): void {
  let clue = clues.get(name);
  if (clue === undefined) {
    clue = clueOf(name);
    clues.set(name, clue);
  }
  if (clue.thing) result.things++;
  if (clue.contact) result.contacts++;
  if (clue.postal !== undefined) postal.add(clue.postal);
  if (clue.telling) {
    result.personal++;
    result.telling ??= name;
  }
  result.goods ||= clue.goods;
  result.machine ||= clue.machine;
  result.payment ||= clue.payment;
  result.bank ||= clue.bank;
  result.device ||= clue.device;
  result.message ||= clue.message;
  result.recipient ||= clue.recipient;
  result.inquiry ||= clue.inquiry;
  result.happening ||= clue.happening;
  result.answer ||= clue.answer;
  result.registered ||= clue.registered;
  result.citizen ||= clue.citizen;
  result.human ||= clue.human;
  result.place ||= clue.place;
  result.run ||= clue.run;
  result.whose ||= clue.whose;
  result.rental ||= clue.rental;
  result.silent &&= clue.silent;
  result.about ||= clue.about;
  result.named ||= clue.named;
  result.called ||= clue.called;
}

function clueOf(name: string): Clue {
  const plain = name.replace(/[^a-z]/gi, '').toLowerCase();
  const read = readName(name);
  const reading = read?.loose === true ? undefined : read;
  const category = reading === undefined || reading.company ? '' : reading.group.category;
  const telling = reading?.group.needs === 'nothing' && reading.subject === undefined && TELLING.test(category);
  return {
    thing: THING_SIBLINGS.has(plain),
    goods: GOODS_SIBLINGS.has(plain),
    machine: MACHINE_SIBLINGS.has(plain),
    payment: CARD_SIBLINGS.has(plain),
    bank: BANK_SIBLINGS.has(plain),
    device: DEVICE_SIBLINGS.has(plain),
    message: MESSAGE_SIBLINGS.has(plain),
    recipient: RECIPIENT_SIBLINGS.has(plain),
    inquiry: INQUIRY_SIBLINGS.has(plain),
    happening: HAPPENING.test(name) && !KEPT.test(name),
    answer: ANSWER_SIBLINGS.has(plain),
    registered: REGISTERED_SIBLINGS.has(plain),
    citizen: CITIZEN_SIBLINGS.has(plain),
    human: HUMAN.test(category) || reading?.group.label === LEARNT,
    place: PLACE_ON_OFFER.test(name),
    run: WHO_RUNS_IT.test(name),
    whose: category === 'unique_id' && reading?.subject !== undefined && WHOSE.test(name),
    rental: splitWords(name).some((word) => RENTAL.has(word)),
    silent: SILENT.test(name),
    contact: category === 'contact.email' || category === 'contact.phone_number',
    postal: category.startsWith('contact.address.') ? category : undefined,
    telling: telling && category !== 'name',
    called: /^(?:name|nombre|nome|nom|naam)$/.test(plain),
    about: category.startsWith('name') && reading?.subject === 'sure',
    named: telling && category.startsWith('name'),
  };
}
