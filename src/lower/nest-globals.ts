import type ts from 'typescript';
import type { ProgramFacts } from './program-facts.js';

/** What Nest applies to all controllers, by the end of the method that sets it, and the token that a provider has. */
const TOKENS = { Interceptors: 'APP_INTERCEPTOR', Guards: 'APP_GUARD' } as const;
export type GlobalKind = keyof typeof TOKENS;

/** An expression that names a class, or makes an instance of it, and the file in which it is set. */
export interface GlobalUse {
  named: ts.Expression;
  file: ts.SourceFile;
}

const found = new WeakMap<ts.Program, Map<GlobalKind, GlobalUse[]>>();

/** What a program sets for all controllers: `app.useGlobalGuards(new ConsentGuard())`, or a provider of `APP_GUARD`. */
export function setForAll({ ts, program, indexOf }: ProgramFacts, kind: GlobalKind): readonly GlobalUse[] {
  const known = found.get(program)?.get(kind);
  if (known !== undefined) return known;
  const setter = `useGlobal${kind}`;
  const uses: GlobalUse[] = [];
  const visit = (node: ts.Node, file: ts.SourceFile): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      if (node.expression.name.text === setter) uses.push(...node.arguments.map((named) => ({ named, file })));
    } else if (ts.isObjectLiteralExpression(node)) {
      const named = providedFor(ts, node, TOKENS[kind]);
      if (named !== undefined) uses.push({ named, file });
    }
    ts.forEachChild(node, (child) => visit(child, file));
  };
  for (const file of program.getSourceFiles())
    if (indexOf(file) !== undefined && (file.text.includes(setter) || file.text.includes(TOKENS[kind])))
      visit(file, file);
  const byKind = found.get(program) ?? new Map<GlobalKind, GlobalUse[]>();
  found.set(program, byKind.set(kind, uses));
  return uses;
}

/** `{ provide: APP_GUARD, useClass: ConsentGuard }`, or one that is made: `useValue: new ConsentGuard()`, `useFactory: () => new ConsentGuard()`. */
function providedFor(
  ts: ProgramFacts['ts'],
  node: ts.ObjectLiteralExpression,
  token: string,
): ts.Expression | undefined {
  const valueOf = (...keys: readonly string[]): ts.Expression | undefined =>
    node.properties.filter(ts.isPropertyAssignment).find(({ name }) => keys.includes(name.getText()))?.initializer;
  const provided = valueOf('provide');
  if (provided === undefined || !ts.isIdentifier(provided) || provided.text !== token) return undefined;
  const factory = valueOf('useFactory');
  const named = factory === undefined ? valueOf('useClass', 'useExisting', 'useValue') : madeBy(ts, factory);
  return named !== undefined && (ts.isIdentifier(named) || ts.isNewExpression(named)) ? named : undefined;
}

/** What a function that is written in place gives at its end. */
function madeBy(ts: ProgramFacts['ts'], factory: ts.Expression): ts.Expression | undefined {
  if (!ts.isArrowFunction(factory) && !ts.isFunctionExpression(factory)) return undefined;
  if (!ts.isBlock(factory.body)) return factory.body;
  const last = factory.body.statements.at(-1);
  return last !== undefined && ts.isReturnStatement(last) ? last.expression : undefined;
}
