import type ts from 'typescript';
import type { SealedColumn } from '../ir/ops.js';
import { resolvedSymbol } from './aliases.js';
import { annotationOf } from './annotation.js';
import type { Compiler } from './compiler.js';
import type { DocumentTags } from './document-tags.js';
import type { SchemaTable } from './schema-columns.js';
import type { Scope } from './scope.js';
import { MAX_NESTING } from './symbol-index.js';

/** Names by which object mappers and their plugins encrypt columns. */
export interface SealNames {
  options: ReadonlySet<string>;
  writers: ReadonlySet<string>;
  makers: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  marks: ReadonlySet<string>;
  /** Methods by which a function puts what is written. */
  puts: ReadonlySet<string>;
  /** The argument that says which columns a table has, by the method. */
  definers: ReadonlyMap<string, number>;
  /** The option that lists columns, by the plugin. */
  plugins: ReadonlyMap<string, string>;
  /** The mark in the comment of a field. */
  comment: string | undefined;
  /** Packages that encrypt by themselves. */
  packages: ReadonlySet<string>;
}

/** A column that may be encrypted where it is written, and what does that: an expression, or a package by itself. */
interface Candidate {
  column: string;
  by: ts.Expression | ts.MethodDeclaration | ts.SetAccessorDeclaration | undefined;
}

/** Tables of a program whose columns may be encrypted, by what they are called. */
export class SealedTables {
  readonly #byName = new Map<string, Candidate[]>();
  /** The functions that candidates lead to, each looked for once. */
  readonly writers = new Map<Candidate, string | undefined>();

  add(table: string, column: string, by: Candidate['by']): void {
    const name = bareName(table);
    this.#byName.set(name, [...(this.#byName.get(name) ?? []), { column, by }]);
  }

  get isEmpty(): boolean {
    return this.#byName.size === 0;
  }

  find(name: string): readonly Candidate[] {
    return this.#byName.get(bareName(name)) ?? [];
  }
}

/** `User`, `users`, `UserDocument`, `userSchema`, and `userModel` are called by one name. */
function bareName(name: string): string {
  return name
    .replace(/(?<=.)(?:Document|Model|Schema|Entity|Table|Repository|Repo)$/i, '')
    .replace(/s$/, '')
    .toLowerCase();
}

/** Collects the tables of a program whose columns may be encrypted. */
export function sealedTablesOf(
  ts: Compiler,
  files: readonly ts.SourceFile[],
  literals: readonly SchemaTable[],
  documents: DocumentTags,
  names: SealNames,
): SealedTables {
  const tables = new SealedTables();
  for (const file of files) if (mentionsSeals(names, file.text)) visit(ts, file, names, tables, 0);
  if (files.some(({ text }) => [...names.makers].some((name) => text.includes(name))))
    for (const { name, columns } of literals)
      for (const [column, { initializer }] of columns) {
        const made = rootOf(ts, initializer);
        if (made !== undefined) tables.add(name, column, made);
      }
  if (names.comment !== undefined && files.some((file) => fileImports(file, names.packages)))
    for (const { type } of documents.types)
      for (const { name, comment } of type.fields)
        if (comment?.includes(names.comment) === true) tables.add(type.name, name, undefined);
  return tables;
}

/** What says in a file's text that it may have such columns: the gate before its syntax is looked at. */
function mentionsSeals({ options, puts, marks, plugins, packages }: SealNames, text: string): boolean {
  const plugged = [...plugins.keys()].filter((name) => name !== '(default)');
  return (
    [...options].some((name) => new RegExp(`\\b${name}\\s*[:,(]`).test(text) && /@\w+\(|\bSchema\(/.test(text)) ||
    [...puts, ...marks, ...plugged, ...packages].some((name) => text.includes(name))
  );
}

function visit(ts: Compiler, node: ts.Node, names: SealNames, tables: SealedTables, depth: number): void {
  if (depth > MAX_NESTING) return;
  if (ts.isPropertyDeclaration(node)) noteProperty(ts, node, names, tables);
  else if (ts.isSetAccessorDeclaration(node)) noteAccessor(ts, node, names, tables);
  else if (ts.isCallExpression(node)) {
    notePlugin(ts, node, names, tables);
    noteDefinition(ts, node, names, tables);
  } else if (ts.isNewExpression(node)) noteSchema(ts, node, names, tables);
  ts.forEachChild(node, (child) => visit(ts, child, names, tables, depth + 1));
}

/** `@Column({ transformer: sealed }) email: string`. */
function noteProperty(ts: Compiler, node: ts.PropertyDeclaration, names: SealNames, tables: SealedTables): void {
  const owner = node.parent.name?.text;
  const column = nameOf(ts, node.name);
  if (owner === undefined || column === undefined) return;
  for (const { expression } of ts.getDecorators(node) ?? []) {
    if (!ts.isCallExpression(expression)) continue;
    for (const argument of expression.arguments) {
      // An assertion may stand around the options.
      const options =
        ts.isAsExpression(argument) || ts.isTypeAssertionExpression(argument) ? argument.expression : argument;
      noteOptions(ts, options, owner, column, names, tables);
    }
  }
}

function noteOptions(
  ts: Compiler,
  options: ts.Expression,
  owner: string,
  column: string,
  names: SealNames,
  tables: SealedTables,
): void {
  if (!ts.isObjectLiteralExpression(options)) return;
  for (const option of options.properties) {
    const key = option.name === undefined ? undefined : nameOf(ts, option.name);
    if (key === undefined) continue;
    const isMark = names.marks.has(key) && fileImports(options.getSourceFile(), names.packages);
    if (isMark) tables.add(owner, column, undefined);
    else if (!names.options.has(key)) continue;
    else if (ts.isPropertyAssignment(option)) tables.add(owner, column, option.initializer);
    else if (ts.isShorthandPropertyAssignment(option)) tables.add(owner, column, option.name);
    else if (ts.isMethodDeclaration(option)) tables.add(owner, column, option);
  }
}

/** `schema.plugin(fieldEncryption, { fields: ['email'] })`. */
function notePlugin(ts: Compiler, node: ts.CallExpression, names: SealNames, tables: SealedTables): void {
  const callee = node.expression;
  if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'plugin' && ts.isIdentifier(callee.expression)) {
    const [plugin, options] = node.arguments;
    const file = node.getSourceFile();
    if (plugin === undefined || options === undefined || !ts.isIdentifier(plugin)) return;
    if (!fileImports(file, names.packages)) return;
    const lists = names.plugins.get(plugin.text) ?? names.plugins.get('(default)');
    for (const column of lists === undefined ? [] : listedIn(ts, options, lists))
      for (const table of [callee.expression.text, ...modelsOf(ts, file, callee.expression.text)])
        tables.add(table, column, undefined);
  }
}

/** `@Column set email(value) { this.setDataValue('email', seal(value)); }`. */
function noteAccessor(ts: Compiler, node: ts.SetAccessorDeclaration, names: SealNames, tables: SealedTables): void {
  const owner = ts.isClassLike(node.parent) ? node.parent.name?.text : undefined;
  const column = nameOf(ts, node.name);
  if (owner === undefined || column === undefined || node.body === undefined) return;
  if (putsIn(node, names.puts)) tables.add(owner, column, node);
}

/** Whether a function's text says that it puts what is written: most set no column. */
function putsIn(node: ts.Node, puts: ReadonlySet<string>): boolean {
  const text = node.getText();
  return [...puts].some((name) => text.includes(name));
}

/** `User.init({ email: { set(value) { … } } }, { sequelize })`, `const User = db.define('user', { … })`. */
function noteDefinition(ts: Compiler, node: ts.CallExpression, names: SealNames, tables: SealedTables): void {
  const callee = node.expression;
  const at = ts.isPropertyAccessExpression(callee) ? names.definers.get(callee.name.text) : undefined;
  const columns = at === undefined ? undefined : node.arguments[at];
  if (columns === undefined || !ts.isPropertyAccessExpression(callee)) return;
  if (!ts.isObjectLiteralExpression(columns) || !putsIn(columns, names.puts)) return;
  const holder = ts.isVariableDeclaration(node.parent) ? node.parent.name : callee.expression;
  const owners = [holder, ...node.arguments.slice(0, at)].flatMap((owner) =>
    ts.isIdentifier(owner) || ts.isStringLiteralLike(owner) ? [owner.text] : [],
  );
  noteColumns(ts, columns, owners, names, tables);
}

/** `new Schema({ email: { type: String, set: seal } })`. */
function noteSchema(ts: Compiler, node: ts.NewExpression, names: SealNames, tables: SealedTables): void {
  const callee = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
  const [columns] = node.arguments ?? [];
  if (!ts.isIdentifier(callee) || callee.text !== 'Schema') return;
  if (columns === undefined || !ts.isObjectLiteralExpression(columns)) return;
  const holder = node.parent;
  if (!ts.isVariableDeclaration(holder) || !ts.isIdentifier(holder.name)) return;
  noteColumns(ts, columns, [holder.name.text, ...modelsOf(ts, node.getSourceFile(), holder.name.text)], names, tables);
}

/** The columns of the object that says which a table has, and their options. */
function noteColumns(
  ts: Compiler,
  columns: ts.ObjectLiteralExpression,
  owners: readonly string[],
  names: SealNames,
  tables: SealedTables,
): void {
  for (const column of columns.properties) {
    const key = column.name === undefined ? undefined : nameOf(ts, column.name);
    if (key === undefined || !ts.isPropertyAssignment(column)) continue;
    for (const owner of owners) noteOptions(ts, column.initializer, owner, key, names, tables);
  }
}

/** `sealedText` of `sealedText('email').notNull()`. */
function rootOf(ts: Compiler, column: ts.Expression): ts.Identifier | undefined {
  let at = column;
  while (ts.isCallExpression(at) || ts.isPropertyAccessExpression(at)) at = at.expression;
  return ts.isIdentifier(at) ? at : undefined;
}

/** Models that a file makes of a schema: `model('User', schema)`. */
function modelsOf(ts: Compiler, file: ts.SourceFile, schema: string): string[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      const call = initializer;
      if (call === undefined || !ts.isCallExpression(call)) return [];
      const isOf = call.arguments.some((argument) => ts.isIdentifier(argument) && argument.text === schema);
      return isOf && ts.isIdentifier(name) ? [name.text] : [];
    });
  });
}

function listedIn(ts: Compiler, options: ts.Expression, key: string): string[] {
  if (!ts.isObjectLiteralExpression(options)) return [];
  return options.properties.flatMap((option) => {
    if (!ts.isPropertyAssignment(option) || nameOf(ts, option.name) !== key) return [];
    if (!ts.isArrayLiteralExpression(option.initializer)) return [];
    return option.initializer.elements.flatMap((item) => (ts.isStringLiteralLike(item) ? [item.text] : []));
  });
}

/** Whether a file imports one of these packages. */
function fileImports(file: ts.SourceFile, packages: ReadonlySet<string>): boolean {
  return [...packages].some((name) => file.text.includes(`'${name}'`) || file.text.includes(`"${name}"`));
}

function nameOf(ts: Compiler, name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : undefined;
}

/**
 * Columns that are encrypted by what a database's client is called with: those of the tables that the call, the type of what it is called on, or
 * the types of its arguments name.
 */
export function sealedBy(scope: Scope, node: ts.CallExpression | ts.NewExpression): SealedColumn[] {
  const { sealed } = scope.module.facts;
  if (sealed.isEmpty) return [];
  const found = new Map<string, SealedColumn>();
  for (const name of tablesNamedIn(scope, node))
    for (const candidate of sealed.find(name)) {
      if (!sealed.writers.has(candidate))
        sealed.writers.set(candidate, candidate.by === undefined ? BY_PACKAGE : writerOf(scope, candidate.by, 0));
      const writer = sealed.writers.get(candidate);
      const { column } = candidate;
      if (writer !== undefined) found.set(column, writer === BY_PACKAGE ? { column } : { column, by: writer });
    }
  return [...found.values()];
}

/** Calls before this one, and what they are given, that a query is looked back through. */
const MAX_QUERY_CALLS = 8;

function tablesNamedIn(scope: Scope, node: ts.CallExpression | ts.NewExpression): ReadonlySet<string> {
  const { ts, checker } = scope.module.facts;
  const names = new Set<string>();
  // Of a library that is not installed, what is written beside a declaration is all there is: `users: Repository<User>`.
  const addAnnotation = (of: ts.Expression): void => {
    const declaration = resolvedSymbol(scope, ts.isPropertyAccessExpression(of) ? of.name : of)?.declarations?.[0];
    const type = declaration === undefined ? undefined : annotationOf(ts, declaration);
    if (type === undefined || !ts.isTypeReferenceNode(type)) return;
    for (const one of [type, ...(type.typeArguments ?? [])])
      if (ts.isTypeReferenceNode(one) && ts.isIdentifier(one.typeName)) names.add(one.typeName.text);
  };
  const addType = (of: ts.Expression): void => {
    const type = checker.getTypeAtLocation(of);
    if (type.flags & ts.TypeFlags.Any) addAnnotation(of);
    const given = [type, ...(type.aliasTypeArguments ?? []), ...typeArguments(ts, checker, type)];
    for (const { symbol, aliasSymbol } of given as { symbol?: ts.Symbol; aliasSymbol?: ts.Symbol }[])
      for (const one of [symbol, aliasSymbol]) if (one !== undefined) names.add(one.name);
  };
  let at: ts.Expression = node;
  for (let calls = 0; calls < MAX_QUERY_CALLS;) {
    if (ts.isCallExpression(at) || ts.isNewExpression(at)) {
      calls++;
      for (const argument of at.arguments ?? []) {
        if (ts.isIdentifier(argument)) names.add(argument.text);
        if (at === node && !ts.isObjectLiteralExpression(argument)) addType(argument);
      }
      at = at.expression;
    } else if (ts.isPropertyAccessExpression(at)) {
      names.add(at.name.text);
      if (at === node.expression) addType(at.expression);
      at = at.expression;
    } else break;
  }
  if (ts.isIdentifier(at)) names.add(at.text);
  return names;
}

function typeArguments(
  ts: Scope['module']['facts']['ts'],
  checker: Scope['module']['facts']['checker'],
  type: ts.Type,
): readonly ts.Type[] {
  const isReference =
    (type.flags & ts.TypeFlags.Object) !== 0 && ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0;
  return isReference ? checker.getTypeArguments(type as ts.TypeReference) : [];
}

/** In place of a function: a package encrypts what is written. */
const BY_PACKAGE = '';

/** Variables and members that a function is looked for through. */
const MAX_WRITER_STEPS = 4;

/** The project's function that gives what is written, or `BY_PACKAGE`. */
function writerOf(scope: Scope, by: ts.Node, depth: number): string | undefined {
  const { facts } = scope.module;
  const { ts } = facts;
  if (depth > MAX_WRITER_STEPS) return undefined;
  const { writers, classes, packages } = facts.catalogue.seals;
  if (ts.isFunctionLike(by)) return facts.idOf(by);
  if (ts.isObjectLiteralExpression(by)) return memberIn(scope, by.properties, depth);
  if (ts.isClassLike(by)) return memberIn(scope, by.members, depth);
  if (ts.isNewExpression(by) || ts.isCallExpression(by)) {
    const [options] = by.arguments ?? [];
    const isMaker =
      ts.isCallExpression(by) && ts.isIdentifier(by.expression) && facts.catalogue.seals.makers.has(by.expression.text);
    if (isMaker) return options === undefined ? undefined : writerOf(scope, options, depth + 1);
    const isOfPackage =
      ts.isNewExpression(by) &&
      ts.isIdentifier(by.expression) &&
      classes.has(by.expression.text) &&
      fileImports(by.getSourceFile(), packages);
    return isOfPackage ? BY_PACKAGE : ts.isNewExpression(by) ? writerOf(scope, by.expression, depth + 1) : undefined;
  }
  if (!ts.isIdentifier(by)) return undefined;
  const declaration = resolvedSymbol(scope, by)?.declarations?.[0];
  if (declaration === undefined) return undefined;
  if (ts.isVariableDeclaration(declaration))
    return declaration.initializer === undefined ? undefined : writerOf(scope, declaration.initializer, depth + 1);
  return ts.isFunctionDeclaration(declaration) || ts.isClassLike(declaration)
    ? writerOf(scope, declaration, depth + 1)
    : undefined;

  function memberIn(
    inner: Scope,
    members: readonly (ts.ObjectLiteralElementLike | ts.ClassElement)[],
    level: number,
  ): string | undefined {
    for (const member of members) {
      const name = member.name === undefined ? undefined : ts.isIdentifier(member.name) ? member.name.text : undefined;
      if (name === undefined || !writers.has(name)) continue;
      if (ts.isMethodDeclaration(member)) return facts.idOf(member);
      if (ts.isShorthandPropertyAssignment(member)) return undefined;
      const value =
        ts.isPropertyAssignment(member) || ts.isPropertyDeclaration(member) ? member.initializer : undefined;
      if (value !== undefined) return writerOf(inner, value, level + 1);
    }
    return undefined;
  }
}
