import type ts from 'typescript';
import type { CategoryName } from '../model/category-name.js';
import type { Compiler } from './compiler.js';

/** What a schema or a decorator says of a member: what somebody wrote, or what its values are checked to be. */
export type SchemaAnnotation =
  { written: string; reason: string; where: string } | { checked: CategoryName; where: string };

/** Validators that only let one kind of personal data through, in lower case and without `is`. */
const VALIDATORS: ReadonlyMap<string, CategoryName> = new Map([
  ['email', 'email'],
  ['rfcemail', 'email'],
  ['phonenumber', 'phone'],
  ['mobilephone', 'phone'],
  ['e164', 'phone'],
  ['creditcard', 'financial.credit_card'],
  ['iban', 'financial.bank_account'],
  ['postalcode', 'contact.address.postal_code'],
  ['latlong', 'location.precise'],
  ['latitude', 'location.precise'],
  ['longitude', 'location.precise'],
  ['passportnumber', 'government_id.passport_number'],
  ['identitycard', 'government_id.national_identification_number'],
]);

/** Decorators that check addresses of the network: on what a request brings, they are the person's. */
const DECORATORS: ReadonlyMap<string, CategoryName> = new Map([...VALIDATORS, ['ip', 'ip']]);

/** Keys of options and names of methods that hold a text for people, which may begin with a tag. */
const TEXTS = new Set(['describe', 'description', 'comment', 'Comment', 'doc', 'label']);

const CHECKS = [...DECORATORS.keys()].join('|');

/** What is in the text of a declaration that has a tag or an annotation: the gate before its syntax is looked at. */
export const MENTIONS_ANNOTATION = new RegExp(
  `\\bpii\\b|@Is(?:${CHECKS})\\b|\\.(?:${CHECKS})\\(|\\bformat['"]?\\s*:\\s*['"](?:${CHECKS})['"]`,
  'i',
);

/**
 * The annotation of a schema's member: `.meta({ pii: 'email' })`, `v.description('@pii email')`, `{ type: String, pii: 'email' }`,
 * and validators such as `z.email()`. What somebody wrote goes before what is checked.
 */
export function annotationOfMember(ts: Compiler, initializer: ts.Expression): SchemaAnnotation | undefined {
  return first(search(ts, initializer, VALIDATORS, 'its schema'));
}

/** The annotation in a member's decorators: `@Column({ comment: '@pii email' })`, `@IsEmail()`. */
export function annotationOfDecorators(ts: Compiler, node: ts.Node): SchemaAnnotation | undefined {
  if (!ts.canHaveDecorators(node)) return undefined;
  return first(
    (ts.getDecorators(node) ?? []).flatMap((decorator) => {
      const name = lastName(ts, decorator.expression);
      return name === 'Pii' ? [] : search(ts, decorator.expression, DECORATORS, `\`@${name ?? ''}\` on it`);
    }),
  );
}

function first(found: readonly SchemaAnnotation[]): SchemaAnnotation | undefined {
  return found.find((annotation) => 'written' in annotation) ?? found[0];
}

/** Looks through calls, what they are called on, and what they are given; not into schemas of objects, whose members have their own. */
function search(
  ts: Compiler,
  root: ts.Expression,
  validators: ReadonlyMap<string, CategoryName>,
  where: string,
): SchemaAnnotation[] {
  const found: SchemaAnnotation[] = [];
  const queue: ts.Expression[] = [root];
  for (const node of queue) {
    if (node === root && ts.isDecorator(root.parent) && !ts.isCallExpression(node)) {
      checked(lastName(ts, node));
    } else if (ts.isCallExpression(node)) {
      visitCall(node);
    } else if (ts.isObjectLiteralExpression(node)) {
      visitOptions(node);
    } else if (ts.isArrayLiteralExpression(node)) {
      queue.push(...node.elements);
    }
  }
  return found;

  function visitCall(node: ts.CallExpression): void {
    const name = lastName(ts, node.expression);
    const [argument] = node.arguments;
    if (name !== undefined && TEXTS.has(name) && argument !== undefined && ts.isStringLiteralLike(argument))
      written(argument.text, `\`.${name}()\` in its schema`);
    checked(name);
    if (ts.isPropertyAccessExpression(node.expression) && ts.isCallExpression(node.expression.expression))
      queue.push(node.expression.expression);
    const isObject = name !== undefined && /^(?:object|Object|strictObject|looseObject|struct)$/.test(name);
    if (!isObject) queue.push(...node.arguments.filter((given) => !ts.isIdentifier(given)));
  }

  function visitOptions(node: ts.ObjectLiteralExpression): void {
    for (const property of node.properties) {
      if (!ts.isPropertyAssignment(property)) continue;
      const key = ts.isIdentifier(property.name) || ts.isStringLiteral(property.name) ? property.name.text : '';
      const value = property.initializer;
      if (!ts.isStringLiteralLike(value)) continue;
      if (key === 'pii' || key === 'x-pii') written(`@pii ${value.text}`, `\`${key}\` in ${where}`);
      else if (TEXTS.has(key)) written(value.text, `\`${key}\` in ${where}`);
      else if (key === 'format') checked(value.text);
    }
  }

  function written(text: string, said: string): void {
    const match = /@pii\s+([\w.]+)[\s:,-]*(.*)/s.exec(text);
    if (match !== null) found.push({ written: match[1]!, reason: match[2]!.trim(), where: said });
  }

  function checked(name: string | undefined): void {
    const category = name === undefined ? undefined : validators.get(name.replace(/^Is(?=[A-Z])/, '').toLowerCase());
    if (category !== undefined) found.push({ checked: category, where });
  }
}

function lastName(ts: Compiler, node: ts.Expression): string | undefined {
  if (ts.isCallExpression(node)) return lastName(ts, node.expression);
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : undefined;
}
