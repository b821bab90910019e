import type ts from 'typescript';
import type { Place } from '../model/place.js';
import type { Compiler } from './compiler.js';

/** Where a node stands, without the comments before it. */
export function placeOf(ts: Compiler, node: ts.Node, file: string): Place {
  const source = node.getSourceFile();
  const start = ts.getLineAndCharacterOfPosition(source, node.getStart(source));
  const end = ts.getLineAndCharacterOfPosition(source, node.end);
  return {
    file,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
