import type ts from 'typescript';
import type { Directive } from '../model/directive.js';
import type { Compiler } from './compiler.js';

/** Line comments can only speak of a line; that is ESLint's own rule. */
const COMMENT =
  /\/\/[ \t]*eslint-(disable(?:-next)?-line)(?![\w-])([^\r\n]*)|\/\*\s*eslint-(disable|enable|disable-line|disable-next-line)(?![\w-])([\s\S]*?)\*\//g;

/**
 * Finds ESLint's directives in a file. Only where the text has one is the tree asked whether it stands in a comment.
 *
 * @param name the file's name in places
 */
export function readDirectives(compiler: Compiler, file: ts.SourceFile, name: string): Directive[] {
  if (!file.text.includes('eslint-')) return [];
  return [...file.text.matchAll(COMMENT)].flatMap((match) => {
    if (!isBetweenTokens(compiler, file, match.index)) return [];
    const kind = (match[1] ?? match[3]) as Directive['kind'];
    const [list = '', ...reason] = (match[2] ?? match[4] ?? '').split(/\s-{2,}\s/);
    const rules = list.split(',').flatMap((rule) => rule.trim() || []);
    const text = reason.join(' ').replace(/\s+/g, ' ').trim();
    const place = placeOfRange(file, name, match.index, match.index + match[0].length);
    return [{ kind, rules, ...(text === '' ? {} : { reason: text }), place }];
  });
}

/** Whether a position is outside of every text: strings, templates, regular expressions, and JSX text may hold what looks like a comment. */
function isBetweenTokens(ts: Compiler, file: ts.SourceFile, position: number): boolean {
  let node: ts.Node = file;
  for (;;) {
    const inner: ts.Node | undefined = ts.forEachChild(node, (child) =>
      child.pos <= position && position < child.end ? child : undefined,
    );
    if (inner === undefined) break;
    node = inner;
  }
  const isText =
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isJsxText(node);
  return !isText || position < node.getStart(file);
}

function placeOfRange(file: ts.SourceFile, name: string, from: number, to: number): Directive['place'] {
  const start = file.getLineAndCharacterOfPosition(from);
  const end = file.getLineAndCharacterOfPosition(to);
  return {
    file: name,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
