import type { DeclarationFacts, ValueKind } from '../../../src/tagging/declaration-facts.js';

type TypeFacts = Pick<DeclarationFacts, 'kind' | 'element' | 'typeName' | 'literals'>;

const KEYWORDS: ReadonlyMap<string, ValueKind> = new Map([
  ['string', 'string'],
  ['number', 'number'],
  ['boolean', 'boolean'],
  ['bigint', 'bigint'],
  ['any', 'unknown'],
  ['unknown', 'unknown'],
  ['', 'unknown'],
  ['object', 'object'],
  ['Function', 'function'],
  ['Date', 'date'],
  ['ID', 'string'],
  ['true', 'boolean'],
  ['false', 'boolean'],
]);

/** What lowering would ask the checker, read from the text of a type instead: enough for labels, where there is no program. */
export function kindOfTypeText(text: string): TypeFacts {
  const type = text.trim().replace(/^readonly\s+/, '');
  const keyword = KEYWORDS.get(type);
  if (keyword === 'object') return { kind: 'object', typeName: 'object' };
  if (keyword !== undefined) return { kind: keyword };
  const members = topLevel(type, '|').filter((member) => !/^(?:null|undefined|void)?$/.test(member));
  if (members.length === 0) return { kind: 'nullish' };
  if (members.length === 1) return kindOfMember(members[0]!);
  if (members.every((member) => /^['"]/.test(member)))
    return { kind: 'string', literals: members.map((member) => member.slice(1, -1)) };
  const kinds = members.map((member) => kindOfMember(member));
  if (kinds.every(({ kind }) => kind === kinds[0]!.kind)) return kinds[0]!;
  if (kinds.some(({ kind }) => kind === 'unknown')) return { kind: 'unknown' };
  return { kind: kinds.some(({ kind }) => kind === 'string') ? 'string' : 'object' };
}

function kindOfMember(type: string): TypeFacts {
  const keyword = KEYWORDS.get(type);
  if (keyword !== undefined) return keyword === 'object' ? { kind: 'object', typeName: 'object' } : { kind: keyword };
  if (/^['"`]/.test(type)) return { kind: 'string', literals: [type.slice(1, -1)] };
  if (/^-?\d/.test(type)) return { kind: 'number' };
  const list = /^(?:Array|ReadonlyArray|Set)<(.*)>$/s.exec(type)?.[1] ?? /^\(?(.*?)\)?\[\]$/s.exec(type)?.[1];
  if (list !== undefined) return { kind: 'array', element: kindOfTypeText(list).kind };
  const held =
    /^(?:Promise|Ref|Readonly|Maybe|InputMaybe|Nullable|Optional|Signal|InputSignal|ModelSignal|WritableSignal|FormControl|Observable|BehaviorSubject|Writable|CreationOptional|NonAttribute|ForeignKey|Generated)<(.*)>$/s.exec(
      type,
    )?.[1];
  if (held !== undefined) return kindOfTypeText(held);
  if (type.startsWith('['))
    return { kind: 'array', element: kindOfTypeText(type.slice(1, -1).replace(/,\s*$/, '')).kind };
  if (type.includes('=>')) return { kind: 'function' };
  if (/\[['"]\w+['"]\]$/.test(type)) return { kind: 'unknown' };
  // Aliases and brands of what a checker would see through.
  if (/(?:String|Text)$/.test(type)) return { kind: 'string' };
  if (/(?:Number|Integer|Int|Float)$/.test(type) && type !== 'PhoneNumber') return { kind: 'number' };
  if (type.endsWith('Enum')) return { kind: 'enum', typeName: type };
  return { kind: 'object', typeName: type.replace(/<.*$/s, '') };
}

/** Splits where no bracket or quote is open. */
function topLevel(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  let quote: string | undefined;
  for (const char of text) {
    if (quote !== undefined) quote = char === quote ? undefined : quote;
    else if (/['"`]/.test(char)) quote = char;
    else if (/[<([{]/.test(char)) depth++;
    else if (/[>)\]}]/.test(char)) depth--;
    if (char === separator && depth <= 0 && quote === undefined) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim());
}
