import type ts from 'typescript';
import type { Argument, Entry, Register } from '../ir/ops.js';
import { NOTHING } from '../ir/ops.js';
import type { Purpose } from '../model/sink.js';
import type { CatalogueNames } from './program-facts.js';
import type { Scope } from './scope.js';

/**
 * Marks a value whose name says that it is a person's consent: `user.consent.analytics`, `hasConsent(user, 'marketing')`, `acceptsTracking`.
 *
 * @returns the register to use instead, the same one when the name says nothing
 */
export function consentOf(
  scope: Scope,
  node: ts.Expression,
  value: Register,
  args: readonly Argument[] = [],
): Register {
  const path = pathOf(scope, node);
  if (path === undefined) return value;
  const consent = scope.module.facts.catalogue.consentOfMember(path) ?? keptConsent(scope, node);
  if (consent === undefined) return value;
  const numbered = consent.purposes === 'any' ? numberedPurposes(scope, node, path) : undefined;
  if (numbered?.length === 0) return value;
  const out = scope.builder.register();
  const purposes = numbered ?? (consent.purposes === 'any' ? 'any' : [...consent.purposes]);
  const named = purposes === 'any' ? args.map((arg) => arg.value).filter((register) => register !== NOTHING) : [];
  scope.builder.emit({ op: 'consent', out, from: value, purposes, named, negated: consent.negated });
  return out;
}

/**
 * The condition that a component stands for whose name says that it shows its children to those who consent: `<ConsentGate purpose="analytics">`.
 *
 * @param entries its attributes, of which one may name the purpose
 * @returns the register of the condition, `undefined` for any other component
 */
export function consentGate(
  scope: Scope,
  tag: ts.JsxTagNameExpression,
  entries: readonly Entry[],
): Register | undefined {
  const { ts, catalogue } = scope.module.facts;
  const name = ts.isIdentifier(tag) ? tag.text : ts.isPropertyAccessExpression(tag) ? tag.name.text : '';
  const consent = HINT.test(name) ? catalogue.consentOfMember(name) : undefined;
  if (consent === undefined) return undefined;
  const { builder } = scope;
  const from = builder.register();
  builder.emit({ op: 'unknown', out: from, at: tag.getStart(scope.module.file) });
  const out = builder.register();
  const purposes = consent.purposes === 'any' ? 'any' : [...consent.purposes];
  const named = purposes === 'any' ? entries.flatMap((entry) => (entry.kind === 'set' ? [entry.value] : [])) : [];
  builder.emit({ op: 'consent', out, from, purposes, named, negated: consent.negated });
  return out;
}

/** Words that make a proof of consent of a type's name. */
const PROOF = /proof|token|granted|given|capability|witness|permit|evidence|receipt/i;

/**
 * Notes that a parameter can only be given by who has consent: its type is a proof of it, by its name or because only its own module can make
 * one (`AnalyticsConsent` with a member under a unique symbol, or with a private constructor). A record of choices is no proof.
 */
export function noteCapability(scope: Scope, parameter: ts.ParameterDeclaration): void {
  const { ts, catalogue, checker } = scope.module.facts;
  const { type } = parameter;
  if (type === undefined || !ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return;
  const isLeftOut = parameter.questionToken !== undefined || parameter.initializer !== undefined;
  const name = type.typeName.text;
  if (isLeftOut || !/consent|opt/i.test(name)) return;
  const consent = catalogue.consentOfMember(name);
  if (consent === undefined || consent.negated) return;
  const declared = checker.getTypeFromTypeNode(type);
  // A text or a union of texts names a purpose, or a choice.
  if (!(declared.flags & ts.TypeFlags.Object)) return;
  const isOwnMade = declared.getProperties().some(({ escapedName }) => /^__(@|brand)/.test(String(escapedName)));
  if (!isOwnMade && !PROOF.test(name)) return;
  const purposes = consent.purposes === 'any' ? 'any' : [...consent.purposes];
  scope.builder.emit({ op: 'assume', purposes });
}

/** Purposes by their numbers in the Transparency and Consent Framework of IAB Europe; 1 is storage, 10 the improvement of services. */
const NUMBERED: Readonly<Record<string, readonly Purpose[]>> = {
  '1': [],
  '2': ['advertising'],
  '3': ['advertising'],
  '4': ['advertising'],
  '5': ['personalization'],
  '6': ['personalization'],
  '7': ['advertising'],
  '8': ['analytics'],
  '9': ['analytics'],
  '10': [],
};

/** `tcData.purpose.consents[8]`, `model.purposeConsents.has(8)`. */
function numberedPurposes(scope: Scope, node: ts.Expression, path: string): Purpose[] | undefined {
  const { ts } = scope.module.facts;
  const key = ts.isElementAccessExpression(node)
    ? node.argumentExpression
    : ts.isCallExpression(node)
      ? node.arguments[0]
      : undefined;
  if (key === undefined || !/purpose/i.test(path)) return undefined;
  if (!ts.isNumericLiteral(key) && !ts.isStringLiteralLike(key)) return undefined;
  const purposes = NUMBERED[key.text];
  return purposes && [...purposes];
}

/** Methods that give what was kept under a name. */
const KEEPING = new Set(['get', 'getItem', 'getCookie', 'getCookieValue']);

/** `localStorage.getItem('analytics-consent')`, `Cookies.get('cookie_consent')`: the name under which it is kept says what it is. */
function keptConsent(scope: Scope, node: ts.Expression): ReturnType<CatalogueNames['consentOfMember']> {
  const { ts, catalogue } = scope.module.facts;
  const [key] = ts.isCallExpression(node) ? node.arguments : [];
  if (!ts.isCallExpression(node) || key === undefined || !ts.isStringLiteralLike(key)) return undefined;
  const { expression } = node;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return ts.isIdentifier(name) && KEEPING.has(name.text) ? catalogue.consentOfMember(key.text) : undefined;
}

/** A quick gate on the text: almost no expression is about consent. */
const HINT =
  /consent|opt(ed)?_?-?(in|out)|accept|allow|subscri|track|gdpr|cookie|agree|permission|preference|marketing|analytics|tarteaucitron/i;

/** The names on the path of an expression: `user.consent.analytics`. */
function pathOf(scope: Scope, node: ts.Expression): string | undefined {
  const { ts } = scope.module.facts;
  const words: string[] = [];
  let at: ts.Expression = node;
  for (;;) {
    if (ts.isPropertyAccessExpression(at)) {
      words.unshift(at.name.text);
      at = at.expression;
    } else if (ts.isElementAccessExpression(at) && ts.isStringLiteralLike(at.argumentExpression)) {
      words.unshift(at.argumentExpression.text);
      at = at.expression;
    } else if (ts.isElementAccessExpression(at)) {
      at = at.expression;
    } else if (ts.isNonNullExpression(at) || ts.isParenthesizedExpression(at) || ts.isAwaitExpression(at)) {
      at = at.expression;
    } else if (ts.isCallExpression(at)) {
      at = at.expression;
    } else {
      break;
    }
  }
  if (ts.isIdentifier(at)) words.unshift(at.text);
  if (ts.isCallExpression(node) && node.arguments.length > 0 && KEEPING.has(words.at(-1) ?? '')) return words.join('.');
  return words.some((word) => HINT.test(word)) ? words.join('.') : undefined;
}
