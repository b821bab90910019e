import { coversCategory, parseCategory, type Category } from '../../model/category.js';
import { SINK_KINDS, type Sink } from '../../model/sink.js';
import type { Config, RecipientDeclaration } from '../../config/config.js';
import { joinWords } from '../as-code.js';
import { ANY_PROTECTION, type FlowRule, type Objection } from '../flow-rule.js';
import { declaredRecipient, isOutsideRecipient, recipientName } from '../recipient.js';
import { ROLE_EXPECTATIONS } from '../role-expectations.js';

/** Third parties get what `recipients` declares; while nothing is declared, what their role may expect. */
export const noThirdPartyLeak: FlowRule = {
  id: 'no-third-party-leak',
  kinds: new Set(SINK_KINDS.filter((kind) => kind !== 'response')),
  accepts: [ANY_PROTECTION],
  objection({ sink, category }, config) {
    if (!isOutsideRecipient(sink, config)) return undefined;
    if (sink.kind === 'unknown-package' && config.unknownPackages === 'off' && !declaredRecipient(sink, config))
      return undefined;
    return config.recipients === undefined ? byRole(sink, category) : byDeclaration(sink, category, config);
  },
};

function byRole(sink: Sink, category: Category): Objection | undefined {
  const { categories } = ROLE_EXPECTATIONS[sink.role];
  if (isCovered(category, [...categories, ...(sink.accepts ?? [])])) return undefined;
  const expected = categories.length === 0 ? 'no personal data' : `only ${joinWords(categories.map(shortKey))}`;
  return { reason: `${recipientWithRole(sink)} may expect ${expected}.` };
}

/** `Stripe, a payment provider,`: by name where there is one. */
function recipientWithRole({ kind, role, recipientName: name }: Sink): string {
  const noun = kind === 'unknown-package' ? 'A package that the catalogue does not know' : ROLE_EXPECTATIONS[role].noun;
  if (name === undefined) return noun;
  return `${name}, ${noun.charAt(0).toLowerCase()}${noun.slice(1)},`;
}

function byDeclaration(sink: Sink, category: Category, config: Config): Objection | undefined {
  const declared = declaredRecipient(sink, config);
  const name = recipientName(sink, config);
  if (!declared) return { reason: `\`recipients\` does not name ${name}.` };
  if (isCovered(category, declaredCategories(declared))) return undefined;
  const allowed = declared.categories.length === 0 ? 'no personal data' : `only ${joinWords(declared.categories)}`;
  const clause = declared.clause === undefined ? '' : ` Policy: "${declared.clause}".`;
  return { reason: `\`recipients\` allows ${name} ${allowed}.${clause}` };
}

function declaredCategories(declared: RecipientDeclaration): Category[] {
  return declared.categories.map(parseCategory).filter((category) => category !== undefined);
}

function isCovered(category: Category, allowed: readonly Category[]): boolean {
  return allowed.some((wide) => coversCategory(wide, category));
}

function shortKey(category: Category): string {
  return category.slice('user.'.length);
}
