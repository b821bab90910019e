import type ts from 'typescript';
import type { Config, SymbolSpecifier } from '../config/config.js';
import { parseCategory, type Category } from '../model/category.js';
import type { Confidence, Tag, TagStyle } from '../model/tag.js';
import type { DeclarationFacts } from '../tagging/declaration-facts.js';
import { inferTag } from '../tagging/infer-tag.js';
import type { Purpose } from '../tagging/purpose.js';
import { isInterestingName } from '../tagging/interesting-name.js';
import { annotationOf } from './annotation.js';
import type { Compiler } from './compiler.js';
import type { DocumentTags } from './document-tags.js';
import type { GuardedChecker } from './guarded-checker.js';
import { explicitTagOf, jsDocTag, type ExplicitTag } from './explicit-tags.js';
import type { ModuleNames } from './module-names.js';
import { placeOf } from './node-place.js';
import { isOwnAddress } from './own-address.js';
import { nestedMember } from './nested-member.js';
import { requestEntry } from './request-parameters.js';
import type { SchemaColumns } from './schema-columns.js';
import { enclosingNames, factsAround, insideOf, ownerName, roleOf } from './surrounding-names.js';
import { kindOfType, valueKindOf, type ValueKindInfo } from './value-kind.js';

/** What the reader needs to know of the program and of the catalogue. */
export interface TagReaderContext {
  ts: Compiler;
  checker: GuardedChecker;
  config: Config;
  /** To follow what a declaration holds, or to list it. */
  purpose: Purpose;
  names: ModuleNames;
  /** Path relative to the scan's root. */
  fileOf(file: ts.SourceFile): string;
  /** What the catalogue says of a member of a library type. */
  librarySource(packageName: string, typeName: string, member: string): Category | undefined;
  /** Names with an explicit tag somewhere in the program. */
  taggedNames: ReadonlySet<string>;
  /** Declarations from the configuration that matched something. */
  matched: Set<object>;
  /** Tables of schema libraries, for row types that do not lead back to them. */
  columns: SchemaColumns;
  /** What documents beside the code say of the types that are generated from them. */
  documents: DocumentTags;
  /** Members that are sources in some library type. */
  sourceMembers: ReadonlySet<string>;
}

/** Reads the tag of declarations, each once: explicit tags, the configuration, schemas, the catalogue, then inference. */
export class TagReader {
  readonly #bySymbol = new Map<ts.Symbol, Tag | undefined>();
  readonly #byType = new Map<ts.Symbol, Tag | undefined>();
  readonly #ownNames: ReadonlySet<string>;

  constructor(private readonly context: TagReaderContext) {
    this.#ownNames = new Set(context.config.tags.map((tag) => lastName(tag.match)));
  }

  /** Whether any declaration of this name could be tagged: the gate before the checker is asked. */
  mayBeTagged(name: string): boolean {
    return (
      this.context.taggedNames.has(name) ||
      this.#ownNames.has(name) ||
      this.context.sourceMembers.has(name) ||
      isInterestingName(name, this.context.config.inference, this.context.purpose)
    );
  }

  /** Whether a declaration of this name carries an explicit tag somewhere in the program. */
  hasExplicitTag(name: string): boolean {
    return this.context.taggedNames.has(name) || this.#ownNames.has(name);
  }

  /**
   * Tag of a property, variable or parameter symbol.
   *
   * @param owner gives the type that the property was found in, for properties that a mapped type made
   */
  tagOfSymbol(symbol: ts.Symbol, owner?: () => ts.Type): Tag | undefined {
    if (this.#bySymbol.has(symbol)) return this.#bySymbol.get(symbol);
    this.#bySymbol.set(symbol, undefined);
    const read = this.#read(symbol, owner);
    const tag = read !== undefined && this.#isFlag(symbol) ? undefined : read;
    this.#bySymbol.set(symbol, tag);
    return tag;
  }

  /** A property that a mapped type made of a tagged one, and that says only yes or no. */
  #isFlag(symbol: ts.Symbol): boolean {
    const { ts, checker } = this.context;
    if (!(symbol.flags & ts.SymbolFlags.Transient) || symbol.declarations === undefined) return false;
    return kindOfType(ts, checker, checker.getTypeOfSymbol(symbol)).kind === 'boolean';
  }

  /**
   * Tag of a name in code without types: `req.body.email`.
   *
   * @param owner the receiver as written
   * @param siblings the other names that are taken from it in the same pattern, or read from it in the same function
   */
  tagOfUntyped(
    name: string,
    owner: string | undefined,
    role: DeclarationFacts['role'],
    node: ts.Node,
    siblings?: readonly string[],
  ): Tag | undefined {
    const file = this.context.fileOf(node.getSourceFile());
    const facts: DeclarationFacts = { name, kind: 'unknown', role, file, inside: insideOf(this.context.ts, node) };
    if (owner !== undefined) facts.owner = owner;
    if (siblings !== undefined) facts.siblings = siblings;
    if (siblings !== undefined && !this.context.ts.isBindingElement(node)) facts.partial = true;
    const inferred = inferTag(facts, this.context.config.inference, this.context.purpose);
    if (inferred === undefined) return undefined;
    const label = owner === undefined ? name : `${owner}.${name}`;
    const symbol = `${this.context.names.moduleId(node.getSourceFile().fileName)}~${label}`;
    const tag: Tag = {
      ...inferred,
      style: 'inferred',
      name: label,
      symbol,
      place: placeOf(this.context.ts, node, file),
    };
    // What is asked for by its key, of headers or a form, is text.
    return role === 'key' || isOneText(inferred.category, name) ? { ...tag, text: true } : tag;
  }

  /** What a declaration says of itself: a category, that it is none, or a category that does not exist. */
  explicitOf(declaration: ts.Declaration): ExplicitTag | undefined {
    return explicitTagOf(this.context.ts, declaration, (name) => this.#declarationOf(name));
  }

  /** The tag that a declaration gives itself. */
  tagOfDeclaration(declaration: ts.Declaration, explicit: ExplicitTag): Tag | undefined {
    if ('unknown' in explicit || explicit.category === 'none') return undefined;
    return this.#make(explicit.category, confidenceOf(explicit), explicit.style, explicit.why, undefined, declaration);
  }

  /** Name of a declaration for people, with what it belongs to: `Buyer.email`. */
  nameOf(declaration: ts.Declaration): string {
    const bare = declarationName(this.context.ts, declaration) ?? 'value';
    const owner = ownerName(this.context.ts, declaration);
    return owner === undefined ? bare : `${owner}.${bare}`;
  }

  /** Tag of a member of a schema literal, whose own type is that of a builder: `email: z.string()`. */
  tagOfColumn(declaration: ts.Declaration, name: string, kind: ValueKindInfo): Tag | undefined {
    const { ts, fileOf } = this.context;
    const facts: DeclarationFacts = { name, ...kind, role: 'column', file: fileOf(declaration.getSourceFile()) };
    Object.assign(facts, factsAround(ts, declaration));
    return this.#infer(facts, declaration);
  }

  /** Explicit tag of a whole type: JSDoc on an interface, class or alias. */
  tagOfType(symbol: ts.Symbol): Tag | undefined {
    if (this.#byType.has(symbol)) return this.#byType.get(symbol);
    const tag = this.#readType(symbol);
    this.#byType.set(symbol, tag);
    return tag;
  }

  #readType(symbol: ts.Symbol): Tag | undefined {
    for (const declaration of symbol.declarations ?? []) {
      const explicit = jsDocTag(this.context.ts, declaration);
      if (explicit !== undefined && 'category' in explicit && explicit.category !== 'none') {
        return this.#make(explicit.category, 'certain', explicit.style, explicit.why, symbol.name, declaration);
      }
    }
    return undefined;
  }

  /** The brand of a type whose declaration is out of sight: `User['email']`, an inferred result. */
  tagOfBrand(type: ts.IntersectionType): Tag | undefined {
    for (const member of type.types) {
      const brand =
        member.flags & this.context.ts.TypeFlags.Object
          ? member.getProperties().find((p) => p.escapedName.toString().startsWith('__@pii'))
          : undefined;
      const value =
        brand === undefined
          ? undefined
          : this.context.checker.getNonNullableType(this.context.checker.getTypeOfSymbol(brand));
      const category = value?.isStringLiteral() ? parseCategory(value.value) : undefined;
      if (category === undefined) continue;
      const name = `Pii<'${category.replace(/^user\./, '')}'>`;
      return {
        category,
        confidence: 'certain',
        style: 'brand',
        why: 'its type is branded `Pii`',
        name,
        symbol: `brand#${category}`,
      };
    }
    return undefined;
  }

  #read(symbol: ts.Symbol, owner: (() => ts.Type) | undefined): Tag | undefined {
    const declarations = symbol.declarations ?? this.#columnsOf(symbol, owner);
    for (const declaration of declarations) {
      const explicit = this.explicitOf(declaration);
      if (explicit === undefined) continue;
      if ('unknown' in explicit) continue;
      if (explicit.category === 'none') return undefined;
      return this.tagOfDeclaration(declaration, explicit);
    }
    const declaration = declarations[0];
    if (declaration === undefined) return this.#inferBare(symbol);
    const described = this.context.documents.find(enclosingNames(this.context.ts, declaration), symbol.name);
    if (described !== undefined)
      return 'category' in described && described.category === 'none'
        ? undefined
        : this.tagOfDeclaration(declaration, described);
    return (
      this.#configured(symbol, declaration) ??
      this.#inherited(declaration) ??
      (isOfNone(this.context.ts, declaration)
        ? undefined
        : (this.#library(symbol, declaration) ??
          this.#ofRequest(symbol, declaration) ??
          this.#inferred(symbol, declaration)))
    );
  }

  /** The columns that a row type's property without a declaration comes from. */
  #columnsOf(symbol: ts.Symbol, owner: (() => ts.Type) | undefined): ts.Declaration[] {
    if (owner === undefined) return [];
    const siblings = this.context.checker.getPropertiesOfType(owner()).map((property) => property.name);
    const column = this.context.columns.find(symbol.name, siblings);
    return column === undefined ? [] : [column];
  }

  #configured(symbol: ts.Symbol, declaration: ts.Declaration): Tag | undefined {
    for (const entry of this.context.config.tags) {
      if (!this.#matches(entry.match, symbol, declaration)) continue;
      this.context.matched.add(entry);
      if (entry.category === 'none') return undefined;
      const category = parseCategory(entry.category);
      if (category !== undefined)
        return this.#make(category, 'certain', 'config', 'the configuration tags it', undefined, declaration);
    }
    return undefined;
  }

  #matches(match: SymbolSpecifier, symbol: ts.Symbol, declaration: ts.Declaration): boolean {
    if (lastName(match) !== symbol.name) return false;
    const owner = ownerName(this.context.ts, declaration);
    if (match.member === undefined ? false : owner !== undefined && owner !== match.name) return false;
    const packageName = this.context.names.packageOfDeclaration(declaration);
    if (match.from === 'package') return packageName === match.package;
    if (match.from === 'lib') return packageName === 'global';
    const file = this.context.fileOf(declaration.getSourceFile());
    return (
      packageName === undefined && (match.path === undefined || file === match.path || file.endsWith(`/${match.path}`))
    );
  }

  /** A property of a type that is tagged as a whole carries that tag. */
  #inherited(declaration: ts.Declaration): Tag | undefined {
    const owner = declaration.parent;
    if (owner === undefined || !(this.context.ts.isInterfaceDeclaration(owner) || this.context.ts.isClassLike(owner)))
      return undefined;
    const explicit = jsDocTag(this.context.ts, owner);
    if (explicit === undefined || 'unknown' in explicit || explicit.category === 'none') return undefined;
    return this.#make(explicit.category, 'certain', explicit.style, '`@pii` on its type', undefined, declaration);
  }

  #library(symbol: ts.Symbol, declaration: ts.Declaration): Tag | undefined {
    const packageName = this.context.names.packageOfDeclaration(declaration);
    const owner = ownerName(this.context.ts, declaration);
    if (packageName === undefined || owner === undefined) return undefined;
    const nested = nestedMember(this.context.ts, declaration);
    const category =
      this.context.librarySource(packageName, owner, symbol.name) ??
      (nested && this.context.librarySource(packageName, nested.type, nested.path));
    if (category === undefined) return undefined;
    return this.#make(
      category,
      'certain',
      'library',
      `the catalogue knows \`${nested?.type ?? owner}\` of ${packageName}`,
      undefined,
      declaration,
    );
  }

  /** A parameter that gets an entry of a request, whatever it is called itself. */
  #ofRequest(symbol: ts.Symbol, declaration: ts.Declaration): Tag | undefined {
    const { ts, checker, fileOf } = this.context;
    const entry = requestEntry(ts, declaration);
    if (entry === undefined) return undefined;
    const kind = valueKindOf(ts, checker, symbol, declaration);
    const file = fileOf(declaration.getSourceFile());
    return this.#infer({ name: entry.key, ...kind, role: 'key', owner: entry.of, file }, declaration);
  }

  #inferred(symbol: ts.Symbol, declaration: ts.Declaration): Tag | undefined {
    const { ts, config, names } = this.context;
    if (
      config.inference === 'off' ||
      !isInterestingName(symbol.name, this.context.config.inference, this.context.purpose)
    )
      return undefined;
    const packageName = names.packageOfDeclaration(declaration);
    // A library's own types are the catalogue's matter; generated clients are the project's own data.
    if (packageName !== undefined && !isGeneratedClient(packageName)) return undefined;
    const kind = valueKindOf(ts, this.context.checker, symbol, declaration);
    const file = this.context.fileOf(declaration.getSourceFile());
    const role = roleOf(ts, declaration);
    const facts: DeclarationFacts = { name: symbol.name, ...kind, role, file };
    Object.assign(facts, factsAround(ts, declaration));
    const tag = this.#infer(facts, declaration);
    return tag?.category === 'user.device.ip_address' && isOwnAddress(this.context, declaration) ? undefined : tag;
  }

  /** A property that a mapped type made: its name and type are all there is. */
  #inferBare(symbol: ts.Symbol): Tag | undefined {
    if (!isInterestingName(symbol.name, this.context.config.inference, this.context.purpose)) return undefined;
    const kind = valueKindOf(this.context.ts, this.context.checker, symbol, undefined);
    return this.#infer({ name: symbol.name, ...kind, role: 'property', file: '' }, undefined);
  }

  #infer(facts: DeclarationFacts, declaration: ts.Declaration | undefined): Tag | undefined {
    const inferred = inferTag(facts, this.context.config.inference, this.context.purpose);
    if (inferred === undefined) return undefined;
    const tag: Tag =
      declaration === undefined
        ? { ...inferred, style: 'inferred', name: facts.name, symbol: `~${facts.name}` }
        : this.#make(inferred.category, inferred.confidence, 'inferred', inferred.why, undefined, declaration);
    const mayBeText = facts.kind === 'string' || facts.kind === 'unknown';
    return mayBeText && isOneText(tag.category, facts.name) ? { ...tag, text: true } : tag;
  }

  #make(
    category: Category,
    confidence: Confidence,
    style: TagStyle,
    why: string,
    ownName: string | undefined,
    declaration: ts.Declaration,
  ): Tag {
    const { ts, names } = this.context;
    const name = ownName ?? this.nameOf(declaration);
    const library = names.packageOfDeclaration(declaration);
    const symbol = `${library ?? names.moduleId(declaration.getSourceFile().fileName)}#${name}`;
    const tag: Tag = { category, confidence, style, why, name, symbol };
    if (annotationOf(ts, declaration)?.kind === ts.SyntaxKind.StringKeyword) tag.text = true;
    if (library === undefined) tag.place = placeOf(ts, declaration, this.context.fileOf(declaration.getSourceFile()));
    return tag;
  }

  #declarationOf(name: ts.EntityName): ts.Declaration | undefined {
    const { ts, checker } = this.context;
    let symbol = checker.getSymbolAtLocation(name);
    if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    return symbol?.declarations?.[0];
  }
}

/** Whether a value of a category, by this name, is one text and no record or list, where its type does not say. */
function isOneText(category: Category, name: string): boolean {
  return ONE_TEXT.test(category) && !/s$/i.test(name);
}

const ONE_TEXT =
  /^user\.(?:contact\.(?:email|phone_number|address\.\w+)|name\.(?:first|last)|device\.ip_address|account\.username|authorization\.password)$/;

/** A member that is written in a type or class of which somebody says that it is not personal. */
function isOfNone(ts: Compiler, declaration: ts.Declaration): boolean {
  let holder: ts.Node | undefined = declaration.parent;
  while (
    holder !== undefined &&
    (ts.isTypeLiteralNode(holder) ||
      ts.isPropertySignature(holder) ||
      ts.isUnionTypeNode(holder) ||
      ts.isIntersectionTypeNode(holder))
  )
    holder = holder.parent;
  if (
    holder === undefined ||
    !(ts.isTypeAliasDeclaration(holder) || ts.isInterfaceDeclaration(holder) || ts.isClassLike(holder))
  )
    return false;
  const explicit = jsDocTag(ts, holder);
  return explicit !== undefined && 'category' in explicit && explicit.category === 'none';
}

/** What a validator accepts is not yet what somebody meant to say. */
function confidenceOf(explicit: ExplicitTag): Confidence {
  return 'why' in explicit && explicit.style === 'schema' && explicit.why.includes('validates') ? 'likely' : 'certain';
}

function lastName(match: SymbolSpecifier): string {
  const path = match.member ?? match.name;
  return path.slice(path.lastIndexOf('.') + 1);
}

/** Clients that a generator writes below `node_modules`: their models are the project's. */
function isGeneratedClient(packageName: string): boolean {
  return packageName === '.prisma' || packageName === '@prisma/client';
}

function declarationName(ts: Compiler, declaration: ts.Declaration): string | undefined {
  const name = ts.getNameOfDeclaration(declaration);
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isPrivateIdentifier(name))
    ? name.text
    : undefined;
}
