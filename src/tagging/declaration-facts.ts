/** What a declaration's type is to tagging: enough to tell `email: string` from `email: boolean`, and no compiler type. */
export type ValueKind =
  | 'string'
  | 'number'
  | 'boolean'
  | 'date'
  | 'bigint'
  | 'object'
  | 'array'
  | 'function'
  | 'enum'
  | 'unknown'
  | 'nullish';

/** All that tagging is told of a declaration: plain data, so that inference is tested and measured without a compiler. */
export interface DeclarationFacts {
  /** The declared name: `email`. */
  name: string;
  /** `string[]` is `array` with `element: 'string'`; unions drop null and undefined; `any` and untyped code are `unknown`. */
  kind: ValueKind;
  element?: ValueKind;
  /** Name of the declared type where it has one: `Address`, `Date`, `EmailTemplate`. */
  typeName?: string;
  /** Literal union members, when the type is one: `['sms', 'email']` is a choice of channel, not an e-mail. */
  literals?: string[];
  /** Name of the owner: interface, class, type alias, table, schema variable, or the receiver as written (`req.body`, `buyer`). */
  owner?: string;
  /** What the owner itself stands in, when that is known: the `Restaurant` of its `address`. */
  within?: string;
  /** Names of the owner's other members, when known: `['id', 'email', 'password']` make a person. */
  siblings?: readonly string[];
  /** The siblings are those that one function reads: it may have others. */
  partial?: true;
  /** Of a parameter: its function's name, and the names of all its parameters. They make no record, but may tell what is passed. */
  parameterOf?: { fn?: string; names: readonly string[] };
  /** The function that it stands in, by name, and of a variable also the other variables and parameters there. */
  inside?: { fn?: string; names?: readonly string[] };
  role: 'property' | 'parameter' | 'variable' | 'method' | 'function' | 'column' | 'key';
  /** File path, project-relative; tells test data and e-mail templates apart, and what a request is about: `users/route.ts`. */
  file: string;
}
