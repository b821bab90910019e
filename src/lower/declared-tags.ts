import type ts from 'typescript';
import type { InventoryKind, UnknownCategory } from '../model/inventory.js';
import type { Tag, TagStyle } from '../model/tag.js';
import type { Compiler } from './compiler.js';
import type { ExplicitTag } from './explicit-tags.js';
import type { ProgramFacts } from './program-facts.js';
import { placeOf } from './node-place.js';
import { isSchemaLiteral, kindOfBuilder } from './schema-literals.js';
import { MAX_NESTING } from './symbol-index.js';

/** A declaration of a file, and the tag that it carries or is declared not to carry. */
export interface DeclaredTag {
  kind: InventoryKind;
  node: ts.Declaration;
  /** The name that is declared, where a squiggle belongs. */
  name: ts.Node;
  found: Tag | { none: string; label: string; style: TagStyle };
}

/** What a file declares, in the order of its text. */
export interface DeclaredTags {
  tags: DeclaredTag[];
  unknown: UnknownCategory[];
}

/**
 * Reads every declaration of a file that could be tagged, whether or not anything reads it: what lowering asks on demand, the inventory
 * asks for all.
 *
 * @param facts what is known of the program that holds the file
 */
export function declaredTags(facts: ProgramFacts, file: ts.SourceFile): DeclaredTags {
  const { ts } = facts;
  const tags: DeclaredTag[] = [];
  const unknown: UnknownCategory[] = [];
  let depth = 0;

  function visit(node: ts.Node): void {
    if (depth >= MAX_NESTING) return;
    depth++;
    const kind = kindOfDeclaration(ts, node);
    if (kind !== undefined) note(node as ts.NamedDeclaration, kind);
    ts.forEachChild(node, visit);
    depth--;
  }

  function note(node: ts.NamedDeclaration, kind: InventoryKind): void {
    const name = node.name;
    if (name === undefined || (!ts.isIdentifier(name) && !ts.isStringLiteral(name) && !ts.isPrivateIdentifier(name)))
      return;
    const explicit = facts.tags.explicitOf(node);
    if (explicit !== undefined && 'unknown' in explicit) {
      const place = placeOf(ts, name, facts.fileOf(file));
      unknown.push({ place, written: explicit.unknown, suggestions: explicit.suggestions });
    } else if (explicit?.category === 'none') {
      tags.push({
        kind,
        node,
        name,
        found: { none: explicit.why, label: facts.tags.nameOf(node), style: explicit.style },
      });
    } else {
      const tag = read(node, name, kind, explicit);
      if (tag !== undefined) tags.push({ kind, node, name, found: tag });
    }
  }

  function read(
    node: ts.NamedDeclaration,
    name: ts.Identifier | ts.StringLiteral | ts.PrivateIdentifier,
    kind: InventoryKind,
    explicit: ExplicitTag | undefined,
  ): Tag | undefined {
    if (explicit !== undefined) return facts.tags.tagOfDeclaration(node, explicit);
    if (kind === 'function' || kind === 'type' || !facts.tags.mayBeTagged(name.text)) return undefined;
    if (kind === 'column') {
      const value = kindOfBuilder(ts, (node as ts.PropertyAssignment).initializer);
      return value === undefined ? undefined : facts.tags.tagOfColumn(node, name.text, value);
    }
    const symbol = facts.checker.getSymbolAtLocation(name);
    return symbol === undefined ? undefined : facts.tags.tagOfSymbol(symbol);
  }

  visit(file);
  return { tags, unknown };
}

/** What a node declares that may be personal; parameters count where a function has a body, which alone gets values. */
function kindOfDeclaration(ts: Compiler, node: ts.Node): InventoryKind | undefined {
  if (ts.isPropertySignature(node) || ts.isPropertyDeclaration(node) || ts.isAccessor(node)) return 'property';
  if (ts.isPropertyAssignment(node)) return isSchemaLiteral(ts, node.parent) ? 'column' : undefined;
  if (ts.isParameter(node)) {
    if (ts.isParameterPropertyDeclaration(node, node.parent)) return 'property';
    return (node.parent as { body?: ts.Node }).body === undefined ? undefined : 'parameter';
  }
  if (ts.isVariableDeclaration(node)) return ts.isCatchClause(node.parent) ? undefined : 'variable';
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isMethodSignature(node)) return 'function';
  if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) return 'type';
  return undefined;
}
