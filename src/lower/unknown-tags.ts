import type ts from 'typescript';
import type { CoverageGap } from '../model/coverage.js';
import type { UnknownCategory } from '../model/inventory.js';
import { placeOf } from './node-place.js';
import type { ProgramFacts } from './program-facts.js';
import { MAX_NESTING } from './symbol-index.js';

/** Files without this have no tag that could be misspelled; what brands and decorators name, TypeScript checks. */
const MENTIONS_TAG = /@pii\b|\bpii['"]?\s*:/;

/**
 * Tags in a file's comments and schemas that name no category, whether or not anything reads what they stand on: somebody meant to say
 * something, and nothing came of it.
 */
export function unknownTags(facts: ProgramFacts, file: ts.SourceFile): CoverageGap[] {
  const { ts, tags, fileOf } = facts;
  const gaps: CoverageGap[] = [];
  if (!MENTIONS_TAG.test(file.text)) return gaps;
  let depth = 0;
  const visit = (node: ts.Node): void => {
    if (depth >= MAX_NESTING) return;
    depth++;
    if (mayHaveTag(node)) note(node as ts.Declaration);
    ts.forEachChild(node, visit);
    depth--;
  };
  visit(file);
  return gaps;

  function mayHaveTag(node: ts.Node): boolean {
    return (
      ts.isPropertySignature(node) ||
      ts.isPropertyDeclaration(node) ||
      ts.isPropertyAssignment(node) ||
      ts.isParameter(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isFunctionLike(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isClassLike(node)
    );
  }

  function note(node: ts.Declaration): void {
    const explicit = tags.explicitOf(node);
    if (explicit === undefined || !('unknown' in explicit) || explicit.node !== node) return;
    const place = placeOf(ts, node, fileOf(file));
    gaps.push(unknownCategoryGap({ written: explicit.unknown, suggestions: explicit.suggestions, place }));
  }
}

/** What a scan says of a tag that names no category. */
export function unknownCategoryGap({ written, suggestions, place }: UnknownCategory): CoverageGap {
  const near = suggestions.map((name) => `"${name}"`).join(' or ');
  const message = `There is no category "${written}"; the tag is not used. Did you mean ${near}?`;
  return { kind: 'unmatched-config', message, place, count: 1 };
}
