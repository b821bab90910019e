import type ts from 'typescript';
import type { Compiler } from './compiler.js';

/** A table or model that a schema library is given as a literal: `pgTable('users', { email: text() })`. */
export interface SchemaTable {
  /** Name of the variable that holds it. */
  name: string;
  columns: ReadonlyMap<string, ts.PropertyAssignment>;
}

/**
 * The types that schema libraries compute for rows do not lead back to the columns: their properties have no declaration. The tables of
 * a program by the names of their columns do.
 */
export class SchemaColumns {
  readonly #byColumn = new Map<string, SchemaTable[]>();

  add(table: SchemaTable): void {
    for (const column of table.columns.keys()) {
      const tables = this.#byColumn.get(column);
      if (tables === undefined) this.#byColumn.set(column, [table]);
      else tables.push(table);
    }
  }

  /**
   * The column that a property of a row type is, by its name and the names beside it.
   *
   * @param siblings names of all properties of the row type
   * @returns `undefined` when no table has them all
   */
  find(name: string, siblings: readonly string[]): ts.PropertyAssignment | undefined {
    const tables = (this.#byColumn.get(name) ?? []).filter((table) =>
      siblings.every((sibling) => table.columns.has(sibling)),
    );
    const closest = tables.sort((a, b) => a.columns.size - b.columns.size)[0];
    return closest?.columns.get(name);
  }
}

/** Reads a table from a call such as `pgTable('users', { … })`. */
export function schemaTableOf(ts: Compiler, node: ts.Node): SchemaTable | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const callee = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
  if (!ts.isIdentifier(callee) || !/Table$|^table$/.test(callee.text)) return undefined;
  const literal = node.arguments.find((argument) => ts.isObjectLiteralExpression(argument));
  if (literal === undefined || !ts.isObjectLiteralExpression(literal)) return undefined;
  const columns = new Map<string, ts.PropertyAssignment>();
  for (const property of literal.properties) {
    if (ts.isPropertyAssignment(property) && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)))
      columns.set(property.name.text, property);
  }
  const holder = node.parent;
  const name = ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name) ? holder.name.text : callee.text;
  return columns.size === 0 ? undefined : { name, columns };
}
