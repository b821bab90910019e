const DIACRITICS = /\p{M}/gu;
const WORDS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;
const CONTROL_OR_ASCII = /^[\x20-\x7e]*$/;

/**
 * Splits a name into lower-case words at camelCase humps, separators and digits, and drops diacritics.
 *
 * `usr_email_addr` is `usr`, `email`, `addr`; `IPAddress` is `ip`, `address`; `phoneNo2` is `phone`, `no`, `2`; `straße` is `strasse`.
 *
 * @param name an identifier, a key or a receiver as written
 */
export function splitWords(name: string): string[] {
  const plain = CONTROL_OR_ASCII.test(name)
    ? name
    : name.replaceAll('ß', 'ss').normalize('NFD').replace(DIACRITICS, '');
  return (plain.match(WORDS) ?? []).map((word) => word.toLowerCase());
}
