import type ts from 'typescript';
import type { Compiler } from './compiler.js';
import { functionAround } from './surrounding-names.js';

const reads = new WeakMap<ts.Node, Map<string, string[]>>();

/**
 * Names of the members that a function reads from a receiver, as written, so that `req.body.name` is known to stand beside
 * `req.body.email`; those of functions in it, too, which mostly read on.
 *
 * @param node the access whose receiver is asked about
 */
export function membersReadBeside(ts: Compiler, node: ts.PropertyAccessExpression): string[] {
  const fn = functionAround(ts, node);
  if (fn === undefined) return [node.name.text];
  let members = reads.get(fn);
  if (members === undefined) {
    members = readMembers(ts, fn);
    reads.set(fn, members);
  }
  return members.get(receiverOf(node)) ?? [node.name.text];
}

function readMembers(ts: Compiler, fn: ts.Node): Map<string, string[]> {
  const members = new Map<string, string[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && isShort(node.expression)) {
      const receiver = receiverOf(node);
      const names = members.get(receiver);
      if (names === undefined) members.set(receiver, [node.name.text]);
      else if (!names.includes(node.name.text)) names.push(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(fn);
  return members;
}

/** Longer receivers are calls with functions in them, whose members are others each time. */
const LONGEST_RECEIVER = 60;

function isShort(receiver: ts.Node): boolean {
  return receiver.end - receiver.pos <= LONGEST_RECEIVER;
}

function receiverOf({ expression }: ts.PropertyAccessExpression): string {
  return expression.getText().replace(/[\s?!]+/g, '');
}
