import type ts from 'typescript';
import { RESPONSE } from '../catalogue/define.js';
import { NOTHING, type Register } from '../ir/ops.js';
import { calleeRefOf } from './callee.js';
import type { Scope } from './scope.js';
import { afterInterceptor } from './serialized-response.js';

/**
 * The package of the framework that sends what a function returns to whoever asked: a decorated method of a controller, a function handed to a
 * router or procedure, a server action, a function that the framework looks for by name.
 */
export function responderOf(scope: Scope, node: ts.FunctionLikeDeclaration): string | undefined {
  const { ts, catalogue } = scope.module.facts;
  const { decorators, calls, exports, maps, directives } = catalogue.responders;
  const mapped = mapNameOf(ts, node);
  if (mapped !== undefined && maps.has(mapped)) return maps.get(mapped)![0];
  if (ts.isMethodDeclaration(node)) {
    for (const { expression } of ts.getDecorators(node) ?? []) {
      const callee = ts.isCallExpression(expression) ? expression.expression : expression;
      const found = ts.isIdentifier(callee) ? decorators.get(callee.text) : undefined;
      const own = found === undefined ? undefined : packageOf(scope, callee, found);
      if (own !== undefined) return own;
    }
    return undefined;
  }
  const { parent } = node;
  if (ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression)) {
    const found = calls.get(parent.expression.name.text);
    return found === undefined ? undefined : packageOf(scope, parent.expression, found);
  }
  const name = exportedName(ts, node);
  if (name !== undefined && exports.has(name)) return exports.get(name)![0];
  for (const [directive, packages] of directives) {
    if (hasDirective(ts, node.body, directive)) return packages[0];
    if (name !== undefined && hasDirective(ts, scope.module.file, directive)) return packages[0];
  }
  return undefined;
}

/** The last word of the name of the object in which a function stands as a member of a type: `resolvers` for `{ Query: { user() {} } }`. */
function mapNameOf(ts: Scope['module']['facts']['ts'], node: ts.FunctionLikeDeclaration): string | undefined {
  const path: string[] = [];
  let at: ts.Node = ts.isMethodDeclaration(node) ? node : node.parent;
  for (let depth = 0; depth < 4; depth++) {
    if (ts.isVariableDeclaration(at) && ts.isIdentifier(at.name)) path.unshift(at.name.text);
    else if ((ts.isPropertyAssignment(at) || ts.isMethodDeclaration(at)) && ts.isIdentifier(at.name))
      path.unshift(at.name.text);
    else return undefined;
    const [name = '', type = '', field = ''] = path;
    const last = /[A-Za-z][a-z]*$/.exec(name)?.[0].toLowerCase();
    // A resolver may stand below its field, as what resolves it.
    const isResolver = path.length === 3 || (path.length === 4 && path[3] === 'resolve');
    if (isResolver && field !== '' && /^[A-Z]/.test(type) && last !== undefined) return last;
    if (ts.isVariableDeclaration(at)) return undefined;
    let holder: ts.Node = at.parent;
    if (!ts.isObjectLiteralExpression(holder)) return undefined;
    holder = holder.parent;
    while (ts.isAsExpression(holder) || ts.isSatisfiesExpression(holder) || ts.isParenthesizedExpression(holder))
      holder = holder.parent;
    at = holder;
  }
  return undefined;
}

function packageOf(scope: Scope, callee: ts.Expression, packages: readonly string[]): string | undefined {
  const { package: name } = calleeRefOf(scope.module, callee, undefined);
  return name !== undefined && packages.includes(name) ? name : undefined;
}

/** The name under which a function of the top level is exported. */
function exportedName(ts: Scope['module']['facts']['ts'], node: ts.FunctionLikeDeclaration): string | undefined {
  if (ts.isFunctionDeclaration(node)) return isExported(ts, node) ? node.name?.text : undefined;
  const { parent } = node;
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return undefined;
  const statement = parent.parent.parent;
  return ts.isVariableStatement(statement) && isExported(ts, statement) ? parent.name.text : undefined;
}

function isExported(ts: Scope['module']['facts']['ts'], node: ts.HasModifiers): boolean {
  return (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

/** Whether a file or a function begins with a directive: `'use server'`. */
export function hasDirective(
  ts: Scope['module']['facts']['ts'],
  body: ts.Node | undefined,
  directive: string,
): boolean {
  if (body === undefined || !(ts.isBlock(body) || ts.isSourceFile(body))) return false;
  for (const statement of body.statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression)) return false;
    if (statement.expression.text === directive) return true;
  }
  return false;
}

/** What a function returns leaves through the framework that runs it. */
export function noteResponse(scope: Scope, value: Register, node: ts.Node): void {
  const { responds } = scope.builder;
  if (responds === undefined || value === NOTHING) return;
  const sent = responds.startsWith('@nestjs/') ? afterInterceptor(scope, value, node) : value;
  respond(scope, responds, sent, 'return', node);
}

/** Marks a value as sent to a client by a framework. */
export function respond(scope: Scope, packageName: string, value: Register, text: string, node: ts.Node): void {
  const { builder, module } = scope;
  const awaited = builder.register();
  builder.emit({ op: 'await', out: awaited, from: value });
  const ref = { text, name: RESPONSE, package: packageName, chain: [RESPONSE], resolved: false };
  builder.emit({
    op: 'call',
    out: builder.register(),
    callee: NOTHING,
    receiver: NOTHING,
    args: [{ value: awaited }],
    ref,
    plain: true,
    at: node.getStart(module.file),
    end: node.end,
  });
}
