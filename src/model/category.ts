import { CATEGORY_KEYS, SHORT_NAMES, type CategoryKey } from './category-name.js';
import { editDistance } from './edit-distance.js';

/** A Fideslang key with its `user.` prefix: the only form that findings and flows carry. */
export type Category = `user.${CategoryKey}`;

const KEYS: ReadonlySet<string> = new Set(CATEGORY_KEYS);

/**
 * Reads a category as a person may have written it.
 *
 * @param text a key with or without `user.`, or a short name
 * @returns the full key, or `undefined` when there is no such category
 */
export function parseCategory(text: string): Category | undefined {
  const bare = text.trim().replace(/^user\./, '');
  const key = (SHORT_NAMES as Record<string, string>)[bare] ?? bare;
  return KEYS.has(key) ? (`user.${key}` as Category) : undefined;
}

const SHORT_BY_KEY: ReadonlyMap<string, string> = new Map(
  Object.entries(SHORT_NAMES).map(([short, key]) => [key, short]),
);

/** The shortest way to write a category: `email` for `user.contact.email`. */
export function shortNameOf(category: Category): string {
  const bare = category.slice('user.'.length);
  return SHORT_BY_KEY.get(bare) ?? bare;
}

/** `user.payment` in a policy or filter also covers `user.financial`. */
const ALSO_COVERS: Readonly<Record<string, readonly string[]>> = { 'user.payment': ['user.financial'] };

/**
 * Whether `wide` names `narrow` or a category above it: keys are hierarchical by dots.
 *
 * @param wide what a policy, filter or rule names
 * @param narrow the category of a flow
 */
export function coversCategory(wide: Category, narrow: Category): boolean {
  return [wide, ...(ALSO_COVERS[wide] ?? [])].some((key) => narrow === key || narrow.startsWith(`${key}.`));
}

/** The nearest category names to a mistyped one, best first (by edit distance), for error messages. */
export function suggestCategories(text: string, count = 3): string[] {
  const wanted = text
    .trim()
    .replace(/^user\./, '')
    .toLowerCase();
  return [...Object.keys(SHORT_NAMES), ...CATEGORY_KEYS]
    .map((name) => ({ name, distance: Math.min(editDistance(wanted, name), editDistance(wanted, lastSegment(name))) }))
    .sort((a, b) => a.distance - b.distance || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name);
}

function lastSegment(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}
