import type ts from 'typescript';
import type { Compiler } from './compiler.js';

/** Where a member stands below a named type. */
export interface NestedMember {
  type: string;
  path: string;
}

/**
 * The path of a member of a type that is written on the spot: `user.email` of `Session`, for `interface Session { user?: { email: string } }`.
 *
 * @returns `undefined` for a member of a named type itself
 */
export function nestedMember(ts: Compiler, declaration: ts.Declaration): NestedMember | undefined {
  const path: string[] = [];
  let at: ts.Node = declaration;
  for (;;) {
    if (!(ts.isPropertySignature(at) || ts.isPropertyDeclaration(at)) || !ts.isIdentifier(at.name)) return undefined;
    path.unshift(at.name.text);
    const holder: ts.Node = at.parent;
    if (!ts.isTypeLiteralNode(holder)) {
      const isNamed = path.length > 1 && (ts.isInterfaceDeclaration(holder) || ts.isClassLike(holder));
      return isNamed && holder.name !== undefined ? { type: holder.name.text, path: path.join('.') } : undefined;
    }
    at = holder.parent;
    while (ts.isUnionTypeNode(at) || ts.isParenthesizedTypeNode(at) || ts.isIntersectionTypeNode(at)) at = at.parent;
  }
}
