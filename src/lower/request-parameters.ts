import type ts from 'typescript';
import type { Compiler } from './compiler.js';
import { decoratorCalls } from './decorator-calls.js';

/** What a framework hands to a parameter: the entry of this name, of what a request or a library brings. */
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

/** What libraries for signing in hand to the functions of a project that send mail for them: `sendVerificationRequest({ identifier, token })`. Of the `url` beside it most read the host. */
const HANDED: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map<string, Readonly<Record<string, string>>>(
  [
    ['sendVerificationRequest', { identifier: 'email', token: 'verificationToken' }],
    ['sendMagicLink', { email: 'email', token: 'magicLinkToken' }],
    ['sendResetPassword', { token: 'passwordResetToken' }],
    ['sendVerificationEmail', { token: 'verificationToken' }],
    ['sendVerificationOTP', { email: 'email', otp: 'emailOtp' }],
  ],
);

/** The keys that are handed to any of them: others need not be asked about. */
const HANDED_KEYS: ReadonlySet<string> = new Set([...HANDED.values()].flatMap((keys) => Object.keys(keys)));

/**
 * What a key that a function takes from its first parameter stands for, by the name under which the function is given to a library.
 *
 * @param key the key that the element takes
 */
export function handedEntry(ts: Compiler, element: ts.BindingElement, key: string): RequestEntry | undefined {
  if (!HANDED_KEYS.has(key)) return undefined;
  const parameter = element.parent.parent;
  if (!ts.isParameter(parameter)) return undefined;
  const { parent: fn } = parameter;
  if (fn.parameters[0] !== parameter) return undefined;
  const named = ts.isMethodDeclaration(fn) ? fn : fn.parent;
  const name = ts.isMethodDeclaration(named) || ts.isPropertyAssignment(named) ? named.name : undefined;
  const standsFor = name === undefined || !ts.isIdentifier(name) ? undefined : HANDED.get(name.text)?.[key];
  return standsFor === undefined ? undefined : { key: standsFor, of: 'credentials' };
}

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
