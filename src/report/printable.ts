/** Control characters, and the marks that turn the direction of writing or break a line: they could forge a report's text. */
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/**
 * Text from the scanned code as it may be shown on a terminal: file names and identifiers can hold anything.
 *
 * @returns the text with tabs as spaces, and every other character that does not print as `\u{…}`
 */
export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replace(UNPRINTABLE, (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`);
}
