import { coversCategory, type Category } from '../../model/category.js';
import type { Protection } from '../../model/tag.js';
import type { Atom, Treatment } from './atom.js';
import type { HeapContext } from './heap-context.js';

const ORDER: readonly Treatment[] = ['none', 'sliced', 'ends', 'masked', 'hashed', 'tokenized', 'encrypted'];

/** The one after which most of what was there can still be told, of several. */
export function weakest(treatments: Iterable<Treatment>): Treatment | undefined {
  const all = new Set(treatments);
  return ORDER.find((treatment) => all.has(treatment));
}

/** What is left after one treatment and another. */
export function stronger(treatment: Treatment, other: Treatment): Treatment {
  return ORDER.indexOf(treatment) > ORDER.indexOf(other) ? treatment : other;
}

/** The atom after a treatment; a stronger one before it stays. */
export function treated(context: HeapContext, atom: Atom, treatment: Treatment): Atom {
  const both = stronger(treatment, atom.treatment);
  return both === atom.treatment ? atom : context.atoms.with(atom, { treatment: both });
}

/** Whether what there was is in the clear, at least a part of it. */
export function isBare(treatment: Treatment): boolean {
  return treatment === 'none' || isPart(treatment);
}

/** Whether it is a part of a text. */
export function isPart(treatment: Treatment): boolean {
  return treatment === 'sliced' || treatment === 'ends';
}

/**
 * Numbers of which the last four, or the first six, digits are shown to tell one from another: PCI DSS 3.4.1 of a card, and by custom of the
 * others. Of all cookies, one.
 */
const SHORTENED: readonly Category[] = [
  'user.financial.credit_card',
  'user.financial.bank_account',
  'user.government_id',
  'user.contact.phone_number',
  'user.device.cookie',
];

/** What a treatment protects personal data of a category by. */
export function protectionOf(treatment: Treatment, category: Category): Protection {
  if (treatment === 'ends') return SHORTENED.some((one) => coversCategory(one, category)) ? 'masked' : 'none';
  return treatment === 'sliced' ? 'none' : treatment;
}
