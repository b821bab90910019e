/**
 * Cuts a finding's message into what happens (its first sentence) and why that is wrong (the rest, which may be empty).
 * A full stop inside of backticks belongs to a name.
 */
export function messageParts(message: string): { what: string; why: string } {
  const first = /^(?:`[^`]*`|[^`])*?\.(?=\s)/.exec(message)?.[0];
  return first === undefined ? { what: message, why: '' } : { what: first, why: message.slice(first.length).trim() };
}
