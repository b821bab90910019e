import type { LibrarySource } from './define.js';

const MEMBERS: readonly Omit<LibrarySource, 'type'>[] = [
  { member: 'name', category: 'name' },
  { member: 'street1', category: 'contact.address.street' },
  { member: 'street2', category: 'contact.address.street' },
  { member: 'city', category: 'contact.address.city' },
  { member: 'zip', category: 'contact.address.postal_code' },
  { member: 'phone', category: 'phone' },
  { member: 'email', category: 'email' },
];

/**
 * The members of an address as libraries of carriers have it.
 *
 * @param types of the library that are such an address
 */
export function postalAddress(...types: string[]): LibrarySource[] {
  return types.flatMap((type) => MEMBERS.map((member) => ({ type, ...member })));
}
