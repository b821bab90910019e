import type { CategoryKey } from '../../model/category-name.js';

/**
 * What kinds of values a word may stand for; `email: boolean` is not an e-mail address. A `coordinate` may be text, an `angle` is a number. Of
 * `who` it is, a text is the name and a number the identifier; of no declared type, it is the person's record.
 */
export type ValueShape = 'text' | 'digits' | 'date' | 'choice' | 'record' | 'history' | 'coordinate' | 'angle' | 'who';

/**
 * What has to be around a word before it counts.
 *
 * `nothing`: the word is unambiguous, also as a parameter or variable. `member`: unambiguous as a member of something.
 * `compound`: only with a person's word in the same name
 * (`customerId`); `identifier`: that, or the whole name in a person's record. `business`: in an address or a form that a person fills in. `postal`: in an address, or
 * as the data of a person or an order; `address`: only in an address. `message`: only in what is sent to somebody, be it as the
 * parameters of the function that sends; `texting`: in what goes to a phone or comes from one; `writing`: in that, or in what a person has written; `written`: only in the latter. All others: only in that surrounding.
 */
export type Need =
  | 'nothing'
  | 'member'
  | 'compound'
  | 'identifier'
  | 'person'
  | 'postal'
  | 'address'
  | 'payment'
  | 'bank'
  | 'device'
  | 'tracking'
  | 'health'
  | 'account'
  | 'auth'
  | 'business'
  | 'message'
  | 'texting'
  | 'writing'
  | 'written';

/** Words that stand for one category under the same conditions. */
export interface LexiconGroup {
  category: CategoryKey;
  /** The thing for people, with its article: `an e-mail address`. */
  label: string;
  holds: ValueShape;
  needs: Need;
  /** Too weak for anything but this level. */
  from?: 'aggressive';
  /**
   * What it holds is followed only at this level, while an inventory lists it at `balanced`, too: identifiers and tokens go everywhere by
   * their nature, and would bury what else leaks.
   */
  follow?: 'aggressive';
  /** Telling enough for a list wherever a value of the kind stands (a `nationality` that is handed in is somebody's), or as a member of something. */
  listed?: true | 'member';
  /** A tag from this group is never more than possible. */
  unsure?: true;
  /** Only as the whole name: in `scrollTo` and `toString` the word means something else. */
  alone?: true;
  /** Any word may stand before it (`billingEmail`); otherwise only neutral words, words for people and `qualifiers`. */
  open?: true;
  /** Words beside it that make it unambiguous: `shipping` for `address`. */
  qualifiers?: string;
  /** Words before it, or owners, that make it something else: `server` for `ip`. */
  not?: string;
  /** Words before it that make it something else, while an owner of that name does not: `welcome` for `email`. */
  notBefore?: string;
  /** Words after it that leave it what it is: `no` after a passport, `url` after a photo. Else the kind of data says which. */
  tails?: string;
  /** Phrases, separated by commas; words of a phrase by spaces. Lower case, without diacritics, singular. */
  words: string;
}

/** A group ready for look-ups. */
export interface CompiledGroup extends Omit<LexiconGroup, 'qualifiers' | 'not' | 'notBefore' | 'tails' | 'words'> {
  qualifiers: ReadonlySet<string>;
  tails: ReadonlySet<string>;
  not: ReadonlySet<string>;
  notBefore: ReadonlySet<string>;
}

/** Splits a list of words that is written as one text. */
export function wordSet(text: string | undefined): ReadonlySet<string> {
  return new Set(text?.split(/[\s,]+/).filter((word) => word !== ''));
}
