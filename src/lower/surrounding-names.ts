import type ts from 'typescript';
import type { DeclarationFacts } from '../tagging/declaration-facts.js';
import type { Compiler } from './compiler.js';

/** Names of all that a member of a type stands in, the nearest first; what a generated operation calls a selected type goes before. */
export function enclosingNames(ts: Compiler, declaration: ts.Node): string[] {
  const parent = declaration.parent as ts.Node | undefined;
  if (
    parent === undefined ||
    !(ts.isTypeLiteralNode(parent) || ts.isInterfaceDeclaration(parent) || ts.isClassLike(parent))
  )
    return [];
  const names: string[] = [];
  for (
    let at: ts.Node | undefined = parent;
    at !== undefined && !ts.isSourceFile(at) && !ts.isBlock(at);
    at = at.parent
  ) {
    if (ts.isTypeLiteralNode(at)) {
      const typename = at.members.find((member) => member.name !== undefined && member.name.getText() === '__typename');
      const type = typename !== undefined && ts.isPropertySignature(typename) ? typename.type : undefined;
      if (type !== undefined && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal))
        names.push(type.literal.text);
    } else if (
      (ts.isInterfaceDeclaration(at) ||
        ts.isTypeAliasDeclaration(at) ||
        ts.isClassLike(at) ||
        ts.isPropertySignature(at)) &&
      at.name !== undefined &&
      ts.isIdentifier(at.name)
    ) {
      names.push(at.name.text);
    }
  }
  return names;
}

/** Name of what a member belongs to: interface, class, alias, or the variable or call that a literal is given to. */
export function ownerName(ts: Compiler, declaration: ts.Node): string | undefined {
  return ownersOf(ts, declaration)[0];
}

/** Names of what a member belongs to, and of what that stands in, the nearest first: `address`, `Restaurant`. */
function ownersOf(ts: Compiler, declaration: ts.Node): string[] {
  const parent = declaration.parent as ts.Node | undefined;
  if (parent === undefined) return [];
  if (ts.isInterfaceDeclaration(parent) || ts.isClassLike(parent)) return asList(parent.name?.text);
  if (!ts.isTypeLiteralNode(parent) && !ts.isObjectLiteralExpression(parent)) {
    return ts.isParameter(declaration) && ts.isConstructorDeclaration(parent) ? asList(parent.parent.name?.text) : [];
  }
  const names: string[] = [];
  for (
    let at: ts.Node | undefined = parent.parent;
    at !== undefined && !ts.isSourceFile(at) && !ts.isBlock(at);
    at = at.parent
  ) {
    if (ts.isTypeAliasDeclaration(at) || ts.isInterfaceDeclaration(at)) return [...names, at.name.text];
    if (
      (ts.isVariableDeclaration(at) ||
        ts.isPropertySignature(at) ||
        ts.isPropertyAssignment(at) ||
        ts.isParameter(at)) &&
      ts.isIdentifier(at.name)
    ) {
      names.push(at.name.text);
    }
    if (ts.isFunctionLike(at)) return names;
  }
  return names;
}

function asList(name: string | undefined): string[] {
  return name === undefined ? [] : [name];
}

export function factsAround(
  ts: Compiler,
  declaration: ts.Node,
): Pick<DeclarationFacts, 'owner' | 'within' | 'siblings' | 'parameterOf' | 'inside'> {
  const [owner, within] = ts.isBindingElement(declaration)
    ? asList(takenFrom(ts, declaration))
    : ownersOf(ts, declaration);
  const siblings = siblingNames(ts, declaration);
  return {
    ...(owner !== undefined && { owner }),
    ...(within !== undefined && { within }),
    ...(siblings !== undefined && { siblings }),
    ...(ts.isParameter(declaration) ? { parameterOf: parametersAround(ts, declaration) } : undefined),
    inside:
      ts.isVariableDeclaration(declaration) || ts.isBindingElement(declaration)
        ? insideOfVariable(ts, declaration)
        : insideOf(ts, declaration),
  };
}

/** The function that something stands in, by name. */
export function insideOf(ts: Compiler, node: ts.Node): DeclarationFacts['inside'] {
  const name = nameOfFunctionAround(ts, node);
  return name === undefined ? {} : { fn: name };
}

/** The same of a variable, with what else is declared there. */
function insideOfVariable(ts: Compiler, node: ts.Node): DeclarationFacts['inside'] {
  const fn = functionAround(ts, node);
  return fn === undefined ? {} : { ...insideOf(ts, node), names: variablesOf(ts, fn) };
}

/** The innermost function around a node. */
export function functionAround(ts: Compiler, node: ts.Node): ts.SignatureDeclaration | undefined {
  for (let at: ts.Node | undefined = node.parent; at !== undefined; at = at.parent) {
    if (ts.isFunctionLike(at)) return at;
  }
  return undefined;
}

/** The nearest name of a function: that of what is handed to another one is the variable's that holds what comes of it. */
function nameOfFunctionAround(ts: Compiler, node: ts.Node): string | undefined {
  for (let fn = functionAround(ts, node); fn !== undefined; fn = functionAround(ts, fn)) {
    const name = nameOfFunction(ts, fn);
    if (name !== undefined) return name;
  }
  return undefined;
}

function nameOfFunction(ts: Compiler, fn: ts.SignatureDeclaration): string | undefined {
  if (fn.name !== undefined && ts.isIdentifier(fn.name)) return fn.name.text;
  const holder = ts.isCallExpression(fn.parent) ? fn.parent.parent : fn.parent;
  const isHeld =
    ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder);
  return isHeld && ts.isIdentifier(holder.name) ? holder.name.text : undefined;
}

const variables = new WeakMap<ts.Node, string[]>();

/** Names of the variables that a function declares, without those of functions in it. */
function variablesOf(ts: Compiler, fn: ts.SignatureDeclaration): string[] {
  let names = variables.get(fn);
  if (names !== undefined) return names;
  const found: string[] = (names = []);
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if ((ts.isVariableDeclaration(node) || ts.isBindingElement(node)) && ts.isIdentifier(node.name))
      found.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(fn, visit);
  variables.set(fn, names);
  return names;
}

/** Longer ones are calls with functions in them, which tell nothing. */
const LONGEST_SOURCE = 60;

/** What a name is taken from, as written: the `req.body` of `const { name } = req.body`. */
function takenFrom(ts: Compiler, element: ts.BindingElement): string | undefined {
  const holder = element.parent.parent;
  if (!ts.isObjectBindingPattern(element.parent) || !ts.isVariableDeclaration(holder)) return undefined;
  const text = holder.initializer?.getText().replace(/\s+/g, '');
  return text === undefined || text.length > LONGEST_SOURCE ? undefined : text;
}

function siblingNames(ts: Compiler, declaration: ts.Node): string[] | undefined {
  const parent = declaration.parent as ts.Node | undefined;
  if (parent === undefined) return undefined;
  const members: readonly ts.Node[] | undefined =
    ts.isInterfaceDeclaration(parent) || ts.isClassLike(parent) || ts.isTypeLiteralNode(parent)
      ? parent.members
      : ts.isObjectLiteralExpression(parent)
        ? parent.properties
        : ts.isObjectBindingPattern(parent)
          ? parent.elements
          : undefined;
  return members?.flatMap((member) => {
    const name = (member as ts.NamedDeclaration).name;
    return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : [];
  });
}

function parametersAround(ts: Compiler, parameter: ts.ParameterDeclaration): DeclarationFacts['parameterOf'] {
  const fn = parameter.parent;
  const names = fn.parameters.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  const name = nameOfFunction(ts, fn);
  return name === undefined ? { names } : { fn: name, names };
}

export function roleOf(ts: Compiler, declaration: ts.Node): DeclarationFacts['role'] {
  if (ts.isParameter(declaration))
    return ts.isConstructorDeclaration(declaration.parent) && ts.getModifiers(declaration) !== undefined
      ? 'property'
      : 'parameter';
  if (ts.isVariableDeclaration(declaration) || ts.isBindingElement(declaration)) return 'variable';
  if (ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration)) return 'method';
  if (ts.isFunctionDeclaration(declaration)) return 'function';
  return 'property';
}
