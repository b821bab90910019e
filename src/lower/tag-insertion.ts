import type ts from 'typescript';
import type { TextInsertion } from '../model/inventory.js';
import type { Compiler } from './compiler.js';

/**
 * The change that gives a declaration a tag in its comment: into the one that it has, or a new one, above a declaration that begins its
 * line and before one that does not.
 *
 * @param tag as in a comment: `@pii email`
 */
export function tagInsertion(ts: Compiler, declaration: ts.Node, tag: string): TextInsertion {
  const file = declaration.getSourceFile();
  const target = commentedNode(ts, declaration);
  const comment = ts.getJSDocCommentsAndTags(target).findLast((node) => ts.isJSDoc(node) && node.parent === target);
  if (comment !== undefined) return intoComment(file.text, comment.end, indentAt(file.text, comment.pos), tag);
  const start = target.getStart(file);
  const indent = indentAt(file.text, start);
  const beginsLine = file.text.slice(lineStart(file.text, start), start).trim() === '';
  if (beginsLine) return { offset: start, text: `/** ${tag} */\n${indent}` };
  // What follows a token on its line belongs to that token, except before parameters and variables.
  const isInline = ts.isParameter(target) || ts.isVariableDeclaration(target);
  return { offset: start, text: isInline ? `/** ${tag} */ ` : `\n${indent}  /** ${tag} */ ` };
}

/** The comment of a variable stands before its statement, unless that declares several. */
function commentedNode(ts: Compiler, declaration: ts.Node): ts.Node {
  if (!ts.isVariableDeclaration(declaration)) return declaration;
  const list = declaration.parent;
  const isAlone = ts.isVariableDeclarationList(list) && list.declarations.length === 1;
  return isAlone && ts.isVariableStatement(list.parent) ? list.parent : declaration;
}

/** A line of its own before the end of the comment. */
function intoComment(text: string, end: number, indent: string, tag: string): TextInsertion {
  const close = end - '*/'.length;
  const content = text.slice(0, close).trimEnd().length;
  const isOnOneLine = !text.slice(content, close).includes('\n');
  return { offset: content, text: `\n${indent} * ${tag}${isOnOneLine ? `\n${indent}` : ''}` };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset)))![0];
}
