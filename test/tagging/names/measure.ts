import type { InferenceLevel } from '../../../src/config/config.js';
import { coversCategory, parseCategory, type Category } from '../../../src/model/category.js';
import type { DeclarationFacts } from '../../../src/tagging/declaration-facts.js';
import { inferTag } from '../../../src/tagging/infer-tag.js';
import type { Purpose } from '../../../src/tagging/purpose.js';
import { kindOfTypeText } from './kind-of-type-text.js';
import type { LabelledName } from './read-labels.js';

/** How an answer compares with a label; `other` is a personal name that was given a category of another kind. */
export type Verdict = 'right' | 'missed' | 'other' | 'invented' | 'rightly none';

/** A labelled name and what was inferred for it. */
export interface Answer {
  label: LabelledName;
  inferred: Category | undefined;
  verdict: Verdict;
}

/** Counts of a category or of all. */
export interface Score {
  right: number;
  answers: number;
  personal: number;
}

/**
 * Infers a tag for every labelled name, from what its row holds: name, type, and owner, and in the second parts what stands beside it.
 *
 * @param level how much to infer
 * @param purpose what an inventory lists, or what a scan follows
 */
export function answerLabels(
  labels: readonly LabelledName[],
  level: InferenceLevel,
  purpose: Purpose = 'list',
): Answer[] {
  return labels.map((label) => {
    const inferred = inferTag(factsOf(label), level, purpose)?.category;
    return { label, inferred, verdict: judge(label, inferred) };
  });
}

/** Precision and recall count wrong categories twice: as an answer that is wrong, and as a name that was missed. */
export function scoreOf(answers: readonly Answer[]): Score {
  return {
    right: answers.filter(({ verdict }) => verdict === 'right').length,
    answers: answers.filter(({ inferred }) => inferred !== undefined).length,
    personal: answers.filter(({ label }) => label.categories.length > 0).length,
  };
}

export const precisionOf = ({ right, answers }: Score): number => (answers === 0 ? 1 : right / answers);
export const recallOf = ({ right, personal }: Score): number => (personal === 0 ? 1 : right / personal);

/** Where a part does not say it, a name with an owner is a member, and any other one a parameter. */
function factsOf({ owner, name, type, role, within, siblings, fn, file }: LabelledName): DeclarationFacts {
  const facts: DeclarationFacts = {
    name,
    ...kindOfTypeText(type),
    role: role ?? (owner === '' ? 'parameter' : 'property'),
    file: file ?? 'src/app.ts',
  };
  if (owner !== '') facts.owner = owner;
  if (within !== undefined && within !== '') facts.within = within;
  if (siblings === undefined) return facts;
  if (role === 'parameter') return { ...facts, parameterOf: fn === '' ? { names: siblings } : { fn, names: siblings } };
  if (file === undefined) return role === 'variable' ? facts : { ...facts, siblings };
  const inside = fn === '' ? {} : { fn };
  return role === 'variable' ? { ...facts, inside: { ...inside, names: siblings } } : { ...facts, siblings, inside };
}

/** A category above or below the label's is right, too. */
function judge({ categories }: LabelledName, inferred: Category | undefined): Verdict {
  if (categories.length === 0) return inferred === undefined ? 'rightly none' : 'invented';
  if (inferred === undefined) return 'missed';
  const isRight = categories
    .map((name) => parseCategory(name)!)
    .some((wanted) => coversCategory(wanted, inferred) || coversCategory(inferred, wanted));
  return isRight ? 'right' : 'other';
}
