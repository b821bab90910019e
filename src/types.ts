/**
 * Tag types for the code that is scanned. Importing them costs nothing at run time, except for the decorator, which does nothing.
 */
import type { CategoryName } from './model/category-name.js';

declare const pii: unique symbol;

/**
 * `T` that holds personal data of category `C`. The brand is optional, so plain values stay assignable without casts.
 *
 * @example
 * interface Buyer { email: Pii<'email'>; born: Pii<'demographic.date_of_birth', Date> }
 */
export type Pii<C extends CategoryName, T = string> = T & { readonly [pii]?: C };

/**
 * Decorator form of the tag: `@Pii('email') email!: string`. Works as a legacy and as a standard decorator, and does nothing at run time.
 *
 * @param _category the category of the decorated member, or `none`
 * @param _reason why it is none
 */
export function Pii(_category: CategoryName | 'none', _reason?: string): (...target: unknown[]) => void {
  return () => {};
}
