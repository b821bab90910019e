import type ts from 'typescript';
import { NOTHING, type Argument, type Entry, type Register, type OpOf } from '../ir/ops.js';
import { noteAbsent } from './absence.js';
import { annotatedShape, lowerCall, lowerTaggedTemplate, shapeOfAnnotation } from './calls.js';
import { thisValue } from './this-value.js';
import { consentOf } from './consent.js';
import { constantOf, lowerCondition } from './constants.js';
import { noteImplementer } from './implementers.js';
import { iteratedClass } from './iterables.js';
import { lowerCreateElement } from './create-element.js';
import { lowerJsx } from './jsx.js';
import { literalKey, lowerMember } from './members.js';
import { notePrototype } from './prototypes.js';
import { noteDeclaredContent } from './read-shapes.js';
import { lowerIdentifier } from './references.js';
import type { Scope } from './scope.js';
import { isFunctionLiteral } from './function-literals.js';

/** Lowers an expression and returns the register of its value. */
export function lowerExpression(scope: Scope, node: ts.Expression): Register {
  const { ts } = scope.module.facts;
  const { SyntaxKind } = ts;
  if (ts.isIdentifier(node)) return consentOf(scope, node, lowerIdentifier(scope, node));
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return lowerMember(scope, node);
  if (ts.isCallExpression(node)) return lowerCreateElement(scope, node) ?? lowerCall(scope, node);
  if (ts.isNewExpression(node)) return lowerCall(scope, node);
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return scope.expression(node.expression);
  if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node) || ts.isSatisfiesExpression(node))
    return lowerAssertion(scope, node);
  if (ts.isObjectLiteralExpression(node)) return lowerObject(scope, node);
  if (ts.isArrayLiteralExpression(node)) return lowerArray(scope, node);
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isClassExpression(node))
    return scope.closure(node, false);
  if (ts.isBinaryExpression(node)) return lowerBinary(scope, node);
  if (ts.isConditionalExpression(node)) return lowerConditional(scope, node);
  if (ts.isTemplateExpression(node)) return lowerTemplate(scope, node);
  if (ts.isTaggedTemplateExpression(node)) return lowerTaggedTemplate(scope, node);
  if (ts.isAwaitExpression(node)) return lowerAwait(scope, node);
  if (ts.isYieldExpression(node)) return lowerYield(scope, node);
  if (ts.isPrefixUnaryExpression(node)) return lowerPrefix(scope, node);
  if (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node)) return lowerJsx(scope, node);
  if (ts.isStringLiteralLike(node)) return scope.builder.constant(node.text);
  if (ts.isNumericLiteral(node)) return scope.builder.constant(Number(node.text));
  if (ts.isSpreadElement(node) || ts.isExpressionWithTypeArguments(node)) return scope.expression(node.expression);
  if (ts.isDeleteExpression(node)) return lowerDelete(scope, node);
  if (ts.isPostfixUnaryExpression(node)) return lowerCount(scope, node);
  if (ts.isTypeOfExpression(node) || ts.isVoidExpression(node)) {
    scope.expression(node.expression);
    return NOTHING;
  }
  switch (node.kind) {
    case SyntaxKind.ThisKeyword:
      return thisValue(scope);
    case SyntaxKind.TrueKeyword:
      return scope.builder.constant(true);
    case SyntaxKind.FalseKeyword:
      return scope.builder.constant(false);
    case SyntaxKind.NullKeyword:
      return scope.builder.constant(null);
    case SyntaxKind.RegularExpressionLiteral:
      // In a list it may stand for names: `redactedKeys: [/mail/i]`.
      return ts.isArrayLiteralExpression(node.parent)
        ? scope.builder.constant(node.getText(scope.module.file))
        : NOTHING;
    case SyntaxKind.BigIntLiteral:
    case SyntaxKind.OmittedExpression:
    case SyntaxKind.MetaProperty:
      return NOTHING;
    default:
      ts.forEachChild(node, (child) => scope.statement(child));
      return unknown(scope, node);
  }
}

function unknown(scope: Scope, node: ts.Node): Register {
  const out = scope.builder.register();
  scope.builder.emit({ op: 'unknown', out, at: node.getStart(scope.module.file) });
  return out;
}

function lowerAssertion(scope: Scope, node: ts.AsExpression | ts.TypeAssertion | ts.SatisfiesExpression): Register {
  const from = scope.expression(node.expression);
  const shape = shapeOfAnnotation(scope, node.type);
  if (shape !== undefined) noteDeclaredContent(scope, node.expression, annotatedShape(scope, node.type));
  if (from === NOTHING) return from;
  const out = scope.builder.register();
  if (shape === undefined) {
    if (!isPlainType(scope, node.type)) return from;
    // `subscription.customer as string`: of what may be an identifier or the object, the one that is no object.
    scope.builder.emit({ op: 'narrow', out, from, drops: ['object'], without: [], required: [] });
    return out;
  }
  scope.builder.emit({ op: 'retype', out, from, shape, at: node.getStart(scope.module.file) });
  return out;
}

/** A text, number or flag, or nothing. */
function isPlainType(scope: Scope, type: ts.TypeNode): boolean {
  const { ts } = scope.module.facts;
  const { SyntaxKind } = ts;
  if (ts.isUnionTypeNode(type)) return type.types.every((member) => isPlainType(scope, member));
  if (ts.isLiteralTypeNode(type)) return type.literal.kind === SyntaxKind.NullKeyword;
  return [
    SyntaxKind.StringKeyword,
    SyntaxKind.NumberKeyword,
    SyntaxKind.BooleanKeyword,
    SyntaxKind.UndefinedKeyword,
  ].includes(type.kind);
}

function lowerObject(scope: Scope, node: ts.ObjectLiteralExpression): Register {
  const { module, builder } = scope;
  const { ts } = module.facts;
  const entries: Entry[] = [];
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      entries.push({ kind: 'spread', value: scope.expression(property.expression) });
    } else if (ts.isShorthandPropertyAssignment(property)) {
      entries.push(
        withExpectedTag(scope, node, { kind: 'set', key: property.name.text, value: scope.expression(property.name) }),
      );
    } else if (ts.isPropertyAssignment(property)) {
      const value = valueOf(scope, property.initializer);
      entries.push(withExpectedTag(scope, node, entryFor(scope, property.name, value)));
    } else if (ts.isMethodDeclaration(property)) {
      entries.push(entryFor(scope, property.name, scope.closure(property, false)));
    } else if (ts.isGetAccessor(property)) {
      scope.closure(property, false);
      const fn = module.facts.idOf(property);
      if (fn !== undefined && ts.isIdentifier(property.name))
        entries.push({ kind: 'getter', key: property.name.text, fn });
    } else {
      scope.closure(property, false);
    }
  }
  noteImplementer(scope, node);
  const out = builder.register();
  builder.emit({ op: 'object', out, entries, at: node.getStart(module.file) });
  return out;
}

/** The type that is expected of a literal may tag a key explicitly: what is put there is personal, wherever it came from. */
function withExpectedTag(scope: Scope, literal: ts.ObjectLiteralExpression, entry: Entry): Entry {
  const { checker, tags } = scope.module.facts;
  if (entry.kind !== 'set' || entry.value === NOTHING || !tags.hasExplicitTag(entry.key)) return entry;
  const expected = checker.getContextualType(literal);
  const property =
    expected === undefined ? undefined : checker.getPropertyOfType(checker.getNonNullableType(expected), entry.key);
  // Where the literal itself is what declares the type, as with schemas, it expects nothing of itself.
  const isOwn = property?.declarations?.some((declaration) => declaration.parent === literal) ?? false;
  const tag = property === undefined || isOwn ? undefined : tags.tagOfSymbol(property, expected && (() => expected));
  return tag?.confidence === 'certain' ? { ...entry, shape: scope.module.tables.wholeShape(tag) } : entry;
}

/** A function literal in an object that is handed over stands where it is handed over. */
function valueOf(scope: Scope, node: ts.Expression): Register {
  const { ts } = scope.module.facts;
  const isHandedOver = ts.isCallExpression(node.parent.parent.parent);
  if (isHandedOver && isFunctionLiteral(ts, node)) return scope.closure(node, true);
  return scope.expression(node);
}

function entryFor(scope: Scope, name: ts.PropertyName, value: Register): Entry {
  const { ts } = scope.module.facts;
  if (ts.isComputedPropertyName(name)) {
    const key = literalKey(scope, name.expression);
    if (key === undefined) return { kind: 'computed', key: scope.expression(name.expression), value };
    return { kind: 'set', key, value };
  }
  return { kind: 'set', key: name.text, value };
}

function lowerArray(scope: Scope, node: ts.ArrayLiteralExpression): Register {
  const { ts } = scope.module.facts;
  const items: Argument[] = node.elements.map((element) =>
    ts.isSpreadElement(element)
      ? { value: scope.expression(element.expression), spread: true }
      : { value: scope.expression(element) },
  );
  const out = scope.builder.register();
  scope.builder.emit({ op: 'array', out, items, at: node.getStart(scope.module.file) });
  return out;
}

function lowerTemplate(scope: Scope, node: ts.TemplateExpression): Register {
  const head = node.head.text === '' ? [] : [scope.builder.constant(node.head.text)];
  const parts = node.templateSpans.flatMap((span) => {
    const value = scope.expression(span.expression);
    return span.literal.text === '' ? [value] : [value, scope.builder.constant(span.literal.text)];
  });
  return scope.builder.text([...head, ...parts], node.getStart(scope.module.file));
}

function lowerAwait(scope: Scope, node: ts.AwaitExpression): Register {
  const from = scope.expression(node.expression);
  if (from === NOTHING) return NOTHING;
  const out = scope.builder.register();
  scope.builder.emit({ op: 'await', out, from });
  return out;
}

function lowerYield(scope: Scope, node: ts.YieldExpression): Register {
  const from = node.expression === undefined ? NOTHING : scope.expression(node.expression);
  const out = scope.builder.register();
  const delegate = node.asteriskToken !== undefined;
  const of = delegate && node.expression !== undefined ? iteratedClass(scope, node.expression) : undefined;
  const op: OpOf<'yield'> = {
    op: 'yield',
    out,
    from,
    delegate,
    at: node.getStart(scope.module.file),
    end: node.end,
  };
  if (of !== undefined) op.of = of;
  scope.builder.emit(op);
  return out;
}

function lowerPrefix(scope: Scope, node: ts.PrefixUnaryExpression): Register {
  const { ts } = scope.module.facts;
  const { SyntaxKind } = ts;
  if (node.operator === SyntaxKind.PlusPlusToken || node.operator === SyntaxKind.MinusMinusToken)
    return lowerCount(scope, node);
  const constant = constantOf(scope, node);
  if (constant !== undefined) return scope.builder.constant(constant);
  const from = scope.expression(node.operand);
  if (node.operator !== SyntaxKind.ExclamationToken || from === NOTHING) return NOTHING;
  const out = scope.builder.register();
  scope.builder.emit({ op: 'not', out, from });
  return out;
}

/** `count++`: what is counted no longer is the constant that it may have been. */
function lowerCount(scope: Scope, node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): Register {
  scope.expression(node.operand);
  scope.assign(node.operand, NOTHING, node);
  return NOTHING;
}

function lowerDelete(scope: Scope, node: ts.DeleteExpression): Register {
  const { ts } = scope.module.facts;
  const target = node.expression;
  if (ts.isPropertyAccessExpression(target)) {
    scope.builder.emit({ op: 'delete', object: scope.expression(target.expression), key: target.name.text });
  } else if (ts.isElementAccessExpression(target)) {
    const key = literalKey(scope, target.argumentExpression);
    const object = scope.expression(target.expression);
    if (key !== undefined) scope.builder.emit({ op: 'delete', object, key });
  }
  return NOTHING;
}

function lowerConditional(scope: Scope, node: ts.ConditionalExpression): Register {
  return choose(
    scope,
    lowerCondition(scope, node.condition),
    () => lowerBranch(scope, node.condition, true, node.whenTrue),
    () => lowerBranch(scope, node.condition, false, node.whenFalse),
  );
}

/** What is evaluated where a condition has this truth. */
function lowerBranch(scope: Scope, condition: ts.Expression, truth: boolean, branch: ts.Expression): Register {
  if (!scope.module.facts.ts.isLiteralExpression(branch)) noteAbsent(scope, condition, truth);
  return scope.expression(branch);
}

/** An `if` whose branches leave a value. */
function choose(
  scope: Scope,
  cond: Register,
  whenTrue: () => Register,
  whenFalse: () => Register,
  short?: OpOf<'if'>['short'],
): Register {
  const { builder } = scope;
  let thenOut: Register = NOTHING;
  let elseOut: Register = NOTHING;
  const then = builder.block(() => (thenOut = whenTrue()));
  const otherwise = builder.block(() => (elseOut = whenFalse()));
  const out = builder.register();
  const op: OpOf<'if'> = {
    op: 'if',
    cond,
    then,
    else: otherwise,
    out,
    thenOut,
    elseOut,
  };
  if (short !== undefined) op.short = short;
  builder.emit(op);
  return out;
}

function lowerBinary(scope: Scope, node: ts.BinaryExpression): Register {
  const { ts } = scope.module.facts;
  const { SyntaxKind } = ts;
  const { kind } = node.operatorToken;
  switch (kind) {
    case SyntaxKind.EqualsToken: {
      const value = scope.expression(node.right);
      scope.assign(node.left, value, node);
      notePrototype(scope, node);
      return value;
    }
    case SyntaxKind.AmpersandAmpersandToken: {
      const left = lowerCondition(scope, node.left);
      return choose(
        scope,
        left,
        () => lowerBranch(scope, node.left, true, node.right),
        () => left,
        'and',
      );
    }
    case SyntaxKind.BarBarToken: {
      const left = lowerCondition(scope, node.left);
      return choose(
        scope,
        left,
        () => left,
        () => lowerBranch(scope, node.left, false, node.right),
        'or',
      );
    }
    case SyntaxKind.QuestionQuestionToken: {
      const left = scope.expression(node.left);
      return choose(
        scope,
        NOTHING,
        () => left,
        () => scope.expression(node.right),
        'nullish',
      );
    }
    case SyntaxKind.CommaToken:
      scope.expression(node.left);
      return scope.expression(node.right);
    case SyntaxKind.PlusToken: {
      const left = scope.expression(node.left);
      return scope.builder.text([left, scope.expression(node.right)], node.getStart(scope.module.file));
    }
    case SyntaxKind.EqualsEqualsEqualsToken:
    case SyntaxKind.EqualsEqualsToken:
    case SyntaxKind.ExclamationEqualsEqualsToken:
    case SyntaxKind.ExclamationEqualsToken:
      return lowerEquality(scope, node);
    default:
      return kind >= SyntaxKind.FirstCompoundAssignment && kind <= SyntaxKind.LastCompoundAssignment
        ? lowerCompound(scope, node)
        : lowerOperands(scope, node);
  }
}

function lowerOperands(scope: Scope, node: ts.BinaryExpression): Register {
  scope.expression(node.left);
  scope.expression(node.right);
  return NOTHING;
}

function lowerEquality(scope: Scope, node: ts.BinaryExpression): Register {
  const { SyntaxKind } = scope.module.facts.ts;
  const left = scope.expression(node.left);
  const right = scope.expression(node.right);
  const { kind } = node.operatorToken;
  const out = scope.builder.register();
  const negated = kind === SyntaxKind.ExclamationEqualsEqualsToken || kind === SyntaxKind.ExclamationEqualsToken;
  scope.builder.emit({ op: 'equals', out, left, right, negated });
  return out;
}

/** `+=` builds text; `??=`, `||=` and `&&=` may keep the old value; the rest is arithmetic. */
function lowerCompound(scope: Scope, node: ts.BinaryExpression): Register {
  const { SyntaxKind } = scope.module.facts.ts;
  const left = scope.expression(node.left);
  const right = scope.expression(node.right);
  switch (node.operatorToken.kind) {
    case SyntaxKind.PlusEqualsToken: {
      const value = scope.builder.text([left, right], node.getStart(scope.module.file));
      scope.assign(node.left, value, node);
      return value;
    }
    case SyntaxKind.QuestionQuestionEqualsToken:
    case SyntaxKind.BarBarEqualsToken: {
      const value = scope.builder.join([left, right]);
      scope.assign(node.left, value, node);
      return value;
    }
    case SyntaxKind.AmpersandAmpersandEqualsToken:
      scope.assign(node.left, right, node);
      return right;
    default:
      scope.assign(node.left, NOTHING, node);
      return NOTHING;
  }
}
