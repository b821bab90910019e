/**
 * Splits a name or member path into lower-case words: `user.cookieConsent.GDPRState` into `user cookie consent gdpr state`.
 *
 * @param text a name in any case style, or several joined by dots
 */
export function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}
