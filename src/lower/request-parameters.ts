import type ts from 'typescript';
import type { Compiler } from './compiler.js';
import { decoratorCalls } from './decorator-calls.js';

/** What a framework hands to a parameter: the entry of this name, of what a request brings. */
export interface RequestEntry {
  key: string;
  of: string;
}

/** Decorators of parameters, and what they take an entry from: `@Body('email')`, `@HeaderParam('user-agent')`. */
const TAKEN_FROM: ReadonlyMap<string, string> = new Map([
  ['Body', 'body'],
  ['BodyParam', 'body'],
  ['BodyProp', 'body'],
  ['Query', 'query'],
  ['QueryParam', 'query'],
  ['Param', 'params'],
  ['Path', 'params'],
  ['Headers', 'headers'],
  ['Header', 'headers'],
  ['HeaderParam', 'headers'],
  ['CookieParam', 'cookies'],
]);

/**
 * What a parameter's decorator says that it gets: `@Param('email') key`, `@Ip() from`.
 *
 * @returns `undefined` where the parameter's own name is all there is
 */
export function requestEntry(ts: Compiler, declaration: ts.Declaration): RequestEntry | undefined {
  if (!ts.isParameter(declaration)) return undefined;
  for (const { expression, arguments: given } of decoratorCalls(ts, declaration)) {
    if (!ts.isIdentifier(expression)) continue;
    const name = expression.text;
    if (name === 'Ip' || name === 'RealIP') return { key: 'ip', of: 'headers' };
    const of = TAKEN_FROM.get(name);
    const [key] = given;
    if (of !== undefined && key !== undefined && ts.isStringLiteralLike(key)) return { key: key.text, of };
  }
  return undefined;
}
