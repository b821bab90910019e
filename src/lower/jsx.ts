import type ts from 'typescript';
import { NOTHING, type Argument, type CallOp, type Entry, type Register } from '../ir/ops.js';
import { calleeRefOf } from './callee.js';
import { targetsOf } from './calls.js';
import { consentGate } from './consent.js';
import { resolvedSymbol } from './aliases.js';
import { hasDirective, respond } from './responses.js';
import type { Scope } from './scope.js';
import { isIntrinsicName } from './whole-use.js';
import { isFunctionLiteral } from './function-literals.js';

/** An element is a call of its component with the props as one object; intrinsic elements only evaluate what is in them. */
export function lowerJsx(scope: Scope, node: ts.JsxElement | ts.JsxSelfClosingElement | ts.JsxFragment): Register {
  const { ts } = scope.module.facts;
  if (ts.isJsxFragment(node)) return scope.builder.join(lowerChildren(scope, node.children));
  const opening = ts.isJsxElement(node) ? node.openingElement : node;
  const entries = lowerAttributes(scope, opening.attributes);
  if (isIntrinsic(ts, opening.tagName)) runBoundHandlers(scope, opening, entries);
  const children = (): Register =>
    ts.isJsxSelfClosingElement(node) ? NOTHING : scope.builder.join(lowerChildren(scope, node.children));
  const gate = isIntrinsic(ts, opening.tagName) ? undefined : consentGate(scope, opening.tagName, entries);
  const content = gate === undefined ? children() : lowerBehind(scope, gate, children);
  if (content !== NOTHING) entries.push({ kind: 'set', key: 'children', value: content });
  if (isIntrinsic(ts, opening.tagName)) return content;
  return callComponent(scope, opening.tagName as ts.Expression, opening, entries);
}

/** What is in an element only counts where a condition holds. */
function lowerBehind(scope: Scope, cond: Register, children: () => Register): Register {
  const { builder } = scope;
  let thenOut: Register = NOTHING;
  const then = builder.block(() => {
    thenOut = children();
  });
  const out = builder.register();
  builder.emit({ op: 'if', cond, then, else: [], out, thenOut, elseOut: NOTHING });
  return out;
}

function lowerChildren(scope: Scope, children: readonly ts.JsxChild[]): Register[] {
  const { ts } = scope.module.facts;
  return children.flatMap((child) => {
    if (ts.isJsxText(child)) return [];
    if (ts.isJsxExpression(child)) return child.expression === undefined ? [] : [scope.expression(child.expression)];
    return [lowerJsx(scope, child)];
  });
}

function lowerAttributes(scope: Scope, attributes: ts.JsxAttributes): Entry[] {
  const { ts } = scope.module.facts;
  return attributes.properties.flatMap((attribute): Entry[] => {
    if (ts.isJsxSpreadAttribute(attribute)) return [{ kind: 'spread', value: scope.expression(attribute.expression) }];
    const { initializer } = attribute;
    const key = ts.isIdentifier(attribute.name) ? attribute.name.text : attribute.name.getText(scope.module.file);
    if (initializer === undefined) return [{ kind: 'set', key, value: scope.builder.constant(true) }];
    if (ts.isStringLiteral(initializer)) return [{ kind: 'set', key, value: scope.builder.constant(initializer.text) }];
    if (!ts.isJsxExpression(initializer)) return [{ kind: 'set', key, value: lowerJsx(scope, initializer) }];
    const value = initializer.expression;
    if (value === undefined) return [];
    const isFunction = isFunctionLiteral(ts, value);
    return [{ kind: 'set', key, value: isFunction ? scope.closure(value, true) : scope.expression(value) }];
  });
}

/** Attributes of the platform's elements that are run: with an event, a form, or the element. */
const HANDLER = /^(on[A-Z]\w*|action|formAction|ref)$/;

/**
 * A handler that is bound to arguments, `action={save.bind(null, buyer)}`, gets them here. Function literals need no call: they run at any
 * time with what they captured.
 */
function runBoundHandlers(scope: Scope, opening: ts.JsxOpeningLikeElement, entries: readonly Entry[]): void {
  const { builder, module } = scope;
  const bound = boundAttributes(module.facts.ts, opening.attributes);
  for (const entry of entries) {
    if (entry.kind !== 'set' || !bound.has(entry.key) || !HANDLER.test(entry.key)) continue;
    const { key, value: callee } = entry;
    const at = opening.getStart(module.file);
    const then = builder.block(() => {
      const event = builder.register();
      builder.emit({ op: 'unknown', out: event, at });
      const ref = { text: key, name: key, chain: [], resolved: false };
      const out = builder.register();
      const args = [{ value: event }];
      builder.emit({ op: 'call', out, callee, receiver: NOTHING, args, ref, plain: true, at, end: opening.end });
    });
    builder.emit({ op: 'if', cond: NOTHING, then, else: [] });
  }
}

function boundAttributes(ts: Scope['module']['facts']['ts'], attributes: ts.JsxAttributes): ReadonlySet<string> {
  const names = attributes.properties.flatMap((attribute) => {
    if (!ts.isJsxAttribute(attribute) || !ts.isIdentifier(attribute.name)) return [];
    const { initializer } = attribute;
    const value = initializer !== undefined && ts.isJsxExpression(initializer) ? initializer.expression : undefined;
    if (value === undefined || !ts.isCallExpression(value)) return [];
    const isBind = ts.isPropertyAccessExpression(value.expression) && value.expression.name.text === 'bind';
    return isBind ? [attribute.name.text] : [];
  });
  return new Set(names);
}

function isIntrinsic(ts: Scope['module']['facts']['ts'], name: ts.JsxTagNameExpression): boolean {
  return ts.isIdentifier(name) && isIntrinsicName(name.text);
}

/** A component of a client file, rendered by one that runs on the server: its props are sent. */
function isSentToClient(scope: Scope, symbol: ts.Symbol | undefined): boolean {
  const { facts, file } = scope.module;
  const declared = symbol?.declarations?.[0]?.getSourceFile();
  if (declared === undefined || declared === file || declared.isDeclarationFile) return false;
  return hasDirective(facts.ts, declared, CLIENT) && !hasDirective(facts.ts, file, CLIENT);
}

const CLIENT = 'use client';

/**
 * Calls a component.
 *
 * @param tag names it
 * @param element where that stands
 * @param entries its props
 */
export function callComponent(scope: Scope, tag: ts.Expression, element: ts.Node, entries: Entry[]): Register {
  const { module, builder } = scope;
  const { ts } = module.facts;
  const at = element.getStart(module.file);
  const props = builder.register();
  builder.emit({ op: 'object', out: props, entries, at });
  const symbol = resolvedSymbol(scope, tag);
  if (isSentToClient(scope, symbol)) respond(scope, 'next', props, `<${tag.getText(module.file)}>`, element);
  const args: Argument[] = [{ value: props }];
  const out = builder.register();
  const ref = calleeRefOf(module, tag, symbol);
  const op: CallOp = {
    op: 'call',
    out,
    callee: scope.expression(tag),
    receiver: ts.isPropertyAccessExpression(tag) ? scope.expression(tag.expression) : NOTHING,
    args,
    ref,
    syntax: 'jsx',
    at,
    end: element.end,
  };
  const targets = symbol === undefined ? [] : targetsOf(scope, symbol);
  if (targets.length > 0) op.targets = targets;
  builder.emit(op);
  return out;
}
