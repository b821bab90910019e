import type { PrismaSchema, SchemaField, SchemaModel } from './read-schema.js';

const SCALARS: ReadonlyMap<string, string> = new Map([
  ['String', 'string'],
  ['Boolean', 'boolean'],
  ['Int', 'number'],
  ['Float', 'number'],
  ['BigInt', 'bigint'],
  ['Decimal', 'Prisma.Decimal'],
  ['DateTime', 'Date'],
  ['Json', 'Prisma.JsonValue'],
  ['Bytes', 'Uint8Array'],
]);

/** What every client has, whatever its models: `$Found` is a record as `select`, `include` and `omit` ask for it. No model's name begins with `$`. */
const COMMON = `
type $Payload = { objects: {}; scalars: {} };
type $Asked<S> = { [K in keyof S]: S[K] extends false | undefined | null ? never : K }[keyof S];
type $Left<P extends $Payload, A> = A extends { omit: infer O } ? Omit<P['scalars'], $Asked<O>> : P['scalars'];
type $Related<P extends $Payload, S> = { [K in $Asked<S> & keyof P['objects']]: $Relation<P['objects'][K], S[K & keyof S]> };
type $Relation<R, A> = R extends (infer M extends $Payload)[] ? $Found<M, A>[] : R extends $Payload ? $Found<R, A> : R;
type $Counted<S> = '_count' extends keyof S ? { _count: { [relation: string]: number } } : {};
type $Found<P extends $Payload, A> = A extends { select: infer S extends object }
  ? Pick<P['scalars'], $Asked<S> & keyof P['scalars']> & $Related<P, S> & $Counted<S>
  : A extends { include: infer I extends object }
    ? $Left<P, A> & $Related<P, I> & $Counted<I>
    : $Left<P, A>;
type $Members = { [name: string]: boolean | $Args };
interface $Args {
  select?: $Members | null;
  include?: $Members | null;
  omit?: { [name: string]: boolean } | null;
  [other: string]: any;
}
interface $Delegate<P extends $Payload> {
  findUnique<A extends $Args>(args: A): Prisma.PrismaPromise<$Found<P, A> | null>;
  findUniqueOrThrow<A extends $Args>(args: A): Prisma.PrismaPromise<$Found<P, A>>;
  findFirst<A extends $Args>(args?: A): Prisma.PrismaPromise<$Found<P, A> | null>;
  findFirstOrThrow<A extends $Args>(args?: A): Prisma.PrismaPromise<$Found<P, A>>;
  findMany<A extends $Args>(args?: A): Prisma.PrismaPromise<$Found<P, A>[]>;
  create<A extends $Args>(args: A): Prisma.PrismaPromise<$Found<P, A>>;
  createMany<A extends $Args>(args?: A): Prisma.PrismaPromise<Prisma.BatchPayload>;
  createManyAndReturn<A extends $Args>(args?: A): Prisma.PrismaPromise<$Found<P, A>[]>;
  update<A extends $Args>(args: A): Prisma.PrismaPromise<$Found<P, A>>;
  updateMany<A extends $Args>(args: A): Prisma.PrismaPromise<Prisma.BatchPayload>;
  updateManyAndReturn<A extends $Args>(args: A): Prisma.PrismaPromise<$Found<P, A>[]>;
  upsert<A extends $Args>(args: A): Prisma.PrismaPromise<$Found<P, A>>;
  delete<A extends $Args>(args: A): Prisma.PrismaPromise<$Found<P, A>>;
  deleteMany<A extends $Args>(args?: A): Prisma.PrismaPromise<Prisma.BatchPayload>;
  count<A extends $Args>(args?: A): Prisma.PrismaPromise<number>;
  aggregate<A extends $Args>(args: A): Prisma.PrismaPromise<any>;
  groupBy<A extends $Args>(args: A): Prisma.PrismaPromise<any[]>;
  fields: { [name: string]: unknown };
}
`;

const CLIENT = `
  constructor(options?: any);
  $on(event: string, callback: (event: any) => void): this;
  $use(middleware: (params: any, next: (params: any) => Promise<any>) => Promise<any>): void;
  $connect(): Promise<void>;
  $disconnect(): Promise<void>;
  $extends(extension: any): this;
  $executeRaw(query: TemplateStringsArray | Prisma.Sql, ...values: any[]): Prisma.PrismaPromise<number>;
  $executeRawUnsafe(query: string, ...values: any[]): Prisma.PrismaPromise<number>;
  $queryRaw<T = unknown>(query: TemplateStringsArray | Prisma.Sql, ...values: any[]): Prisma.PrismaPromise<T>;
  $queryRawUnsafe<T = unknown>(query: string, ...values: any[]): Prisma.PrismaPromise<T>;
  $transaction<P extends Prisma.PrismaPromise<any>[]>(steps: [...P], options?: any): Promise<{ [K in keyof P]: Awaited<P[K]> }>;
  $transaction<R>(run: (client: Prisma.TransactionClient) => Promise<R>, options?: any): Promise<R>;
`;

const NAMESPACE = `
  interface PrismaPromise<T> extends Promise<T> { [Symbol.toStringTag]: 'PrismaPromise' }
  type BatchPayload = { count: number };
  type JsonValue = string | number | boolean | JsonObject | JsonArray | null;
  type JsonObject = { [key in string]?: JsonValue };
  interface JsonArray extends Array<JsonValue> {}
  type InputJsonValue = any;
  type InputJsonObject = any;
  type InputJsonArray = any;
  interface Decimal { toNumber(): number; toString(): string; toFixed(digits?: number): string; [other: string]: any }
  const Decimal: { new (value: any): Decimal; (value: any): Decimal };
  interface Sql { readonly sql: string; readonly values: unknown[] }
  function sql(strings: readonly string[], ...values: any[]): Sql;
  function join(values: any[], separator?: string): Sql;
  function raw(value: string): Sql;
  const empty: Sql;
  const JsonNull: any;
  const DbNull: any;
  const AnyNull: any;
  const skip: any;
  type SortOrder = 'asc' | 'desc';
  const SortOrder: { asc: 'asc'; desc: 'desc' };
  type QueryMode = 'default' | 'insensitive';
  const QueryMode: { default: 'default'; insensitive: 'insensitive' };
  type TransactionClient = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$use' | '$extends'>;
  class PrismaClientKnownRequestError extends Error { code: string; meta?: Record<string, unknown>; clientVersion: string }
  class PrismaClientUnknownRequestError extends Error { clientVersion: string }
  class PrismaClientValidationError extends Error {}
  class PrismaClientInitializationError extends Error { errorCode?: string }
  class PrismaClientRustPanicError extends Error {}
  function validator<V>(...of: any[]): <S>(selected: S) => S;
  function defineExtension(extension: any): any;
  function getExtensionContext<T>(of: T): T;
`;

/**
 * The types of the client that Prisma would generate of a schema, as far as data goes through them: records as they are asked for, the calls
 * of the client, and the names that code uses of them. What a query is asked with is not checked.
 *
 * The names are those of Prisma's own client, see https://www.prisma.io/docs/orm/prisma-client/type-safety.
 *
 * @returns the text of a declaration file
 */
export function prismaClientTypes({ models, enums }: PrismaSchema): string {
  const tables = models.filter(({ kind }) => kind !== 'type');
  const names = { tables: new Set(tables.map(({ name }) => name)), enums: new Set(enums.map(({ name }) => name)) };
  const composites = new Set(models.filter(({ kind }) => kind === 'type').map(({ name }) => name));

  const typeOf = ({ type, isList, isOptional }: SchemaField): string => {
    const bare = SCALARS.get(type) ?? (names.enums.has(type) ? `$Enums.${type}` : composites.has(type) ? type : 'any');
    return `${bare}${isList ? '[]' : ''}${isOptional && !isList ? ' | null' : ''}`;
  };
  const scalarsOf = ({ fields }: SchemaModel): string =>
    fields
      .filter(({ type }) => !names.tables.has(type))
      .map((field) => `  ${field.name}: ${typeOf(field)};`)
      .join('\n');
  const objectsOf = ({ fields }: SchemaModel): string =>
    fields
      .filter(({ type }) => names.tables.has(type))
      .map(({ name, type, isList, isOptional }) => {
        return `${name}: $${type}Payload${isList ? '[]' : isOptional ? ' | null' : ''};`;
      })
      .join(' ');

  return [
    'export {};',
    COMMON,
    ...models.map((model) => `export type ${model.name} = {\n${scalarsOf(model)}\n};`),
    'export namespace $Enums {',
    ...enums.map(({ name, values }) => enumOf(name, values)),
    '}',
    ...enums.map(
      ({ name }) => `export type ${name} = $Enums.${name};\nexport declare const ${name}: typeof $Enums.${name};`,
    ),
    'export declare namespace Prisma {',
    NAMESPACE,
    `  type ModelName = ${tables.map(({ name }) => `'${name}'`).join(' | ') || 'never'};`,
    `  const ModelName: { ${tables.map(({ name }) => `${name}: '${name}'`).join('; ')} };`,
    ...tables.map(
      (
        model,
      ) => `  type $${model.name}Payload = { name: '${model.name}'; objects: { ${objectsOf(model)} }; scalars: ${model.name} };
${typesOf(
  model.name,
  model.fields.filter(({ type }) => names.tables.has(type)).map(({ name }) => name),
)}`,
    ),
    '}',
    'export declare class PrismaClient<O = any, U = any, E = any> {',
    CLIENT,
    ...tables.map(({ name }) => `  get ${lowerFirst(name)}(): Prisma.${name}Delegate;`),
    '}',
    '',
  ].join('\n');
}

/** What code names of a model besides its records. */
function typesOf(name: string, relations: readonly string[]): string {
  const nested = relations.map((relation) => `${relation}?: any;`).join(' ');
  const open = '{ [member: string]: any }';
  return [
    `interface ${name}Delegate<E = any> extends $Delegate<$${name}Payload> {}`,
    `type ${name}GetPayload<A> = $Found<$${name}Payload, A>;`,
    ...['Create', 'UncheckedCreate', 'Update', 'UncheckedUpdate'].map(
      (kind) => `type ${name}${kind}Input = Partial<${name}> & { ${nested} };`,
    ),
    ...['CreateMany', 'UpdateMany'].map(
      (kind) => `type ${name}${kind}${kind === 'CreateMany' ? '' : 'Mutation'}Input = Partial<${name}>;`,
    ),
    ...['WhereInput', 'WhereUniqueInput', 'OrderByWithRelationInput'].map((kind) => `interface ${name}${kind} ${open}`),
    ...['Select', 'Include', 'Omit'].map((kind) => `type ${name}${kind} = $Members;`),
    ...['FindUnique', 'FindFirst', 'FindMany', 'Create', 'Update', 'Upsert', 'Delete', 'Default', ''].map(
      (kind) => `type ${name}${kind}Args<E = any> = $Args;`,
    ),
  ]
    .map((line) => `  ${line}`)
    .join('\n');
}

function enumOf(name: string, values: readonly string[]): string {
  return [
    `  const ${name}: { ${values.map((value) => `${value}: '${value}'`).join('; ')} };`,
    `  type ${name} = (typeof ${name})[keyof typeof ${name}];`,
  ].join('\n');
}

function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
