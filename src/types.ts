/**
 * Tag types for the code that is scanned. Importing them costs nothing at run time, except for the decorator, which does nothing.
 */
import type { CategoryName } from './model/category-name.js';

declare const pii: unique symbol;

/**
 * `T` that holds personal data of category `C`, or none, for a reason. The brand is optional, so plain values stay assignable without casts.
 *
 * @example
 * interface Buyer { email: Pii<'email'>; born: Pii<'demographic.date_of_birth', Date> }
 * interface Shop { email: Pii<'none', string, 'the public address of a shop'> }
 */
export type Pii<C extends CategoryName | 'none', T = string, _Reason extends string = string> = T & {
  readonly [pii]?: C;
};

/**
 * Decorator form of the tag: `@Pii('email') email!: string`. Works as a legacy and as a standard decorator, and does nothing at run time.
 *
 * @param _category the category of the decorated member, or `none`
 * @param _reason why it is none
 */
export function Pii(_category: CategoryName | 'none', _reason?: string): (...target: unknown[]) => void {
  return () => {};
}
