/**
 * Precision and recall of inference on the labelled names: `npm run bench:names`.
 *
 * `--level strict|balanced|aggressive` measures another level; `--errors` prints what is wrong in the development part. The rows of the
 * frozen part are never printed: they are there for its figures.
 */
import type { InferenceLevel } from '../src/config/config.js';
import { SHORT_NAMES } from '../src/model/category-name.js';
import {
  answerLabels,
  precisionOf,
  recallOf,
  scoreOf,
  type Answer,
  type Score,
} from '../test/tagging/names/measure.js';
import { LABEL_PARTS, readLabels } from '../test/tagging/names/read-labels.js';

/** The family that a label is counted in. */
function familyOf(label: string): string {
  const key = label in SHORT_NAMES ? SHORT_NAMES[label as keyof typeof SHORT_NAMES] : label;
  return key.split('.').slice(0, 2).join('.');
}

const args = process.argv.slice(2);
const level = (args.includes('--level') ? args[args.indexOf('--level') + 1] : 'balanced') as InferenceLevel;

for (const part of LABEL_PARTS) {
  const answers = answerLabels(readLabels(part), level);
  print(`\n${part}: ${answers.length} names, inference "${level}"`);
  print(row('category', 'right', 'answers', 'personal', 'precision', 'recall'));
  for (const [family, own] of byFamily(answers)) print(scoreRow(family, scoreOf(own)));
  print(scoreRow('total', scoreOf(answers)));
  print(scoreRow('of these followed by a scan', scoreOf(answerLabels(readLabels(part), level, 'follow'))));
  if (part.startsWith('development') && args.includes('--errors')) printErrors(answers);
}

/** Answers by the first two segments of their category: of the label, or of the answer where there should be none. */
function byFamily(answers: readonly Answer[]): [string, Answer[]][] {
  const families = new Map<string, Answer[]>();
  for (const answer of answers) {
    const category = answer.label.categories[0] ?? answer.inferred?.replace('user.', '');
    if (category === undefined) continue;
    const family = familyOf(category);
    families.set(family, [...(families.get(family) ?? []), answer]);
  }
  return [...families].sort(([a], [b]) => (a < b ? -1 : 1));
}

function scoreRow(name: string, score: Score): string {
  const { right, answers, personal } = score;
  const figures = [precisionOf(score), recallOf(score)].map((figure) => figure.toFixed(3));
  return row(name, ...[right, answers, personal].map(String), ...figures);
}

function row(name: string, ...cells: string[]): string {
  return `  ${name.padEnd(32)}${cells.map((cell) => cell.padStart(10)).join('')}`;
}

function printErrors(answers: readonly Answer[]): void {
  for (const { label, inferred, verdict } of answers) {
    if (verdict === 'right' || verdict === 'rightly none') continue;
    const { owner, name, type, categories, note } = label;
    const wanted = categories.join('|') || 'none';
    const got = inferred?.replace('user.', '') ?? 'none';
    print(`  ${verdict}: ${owner}.${name}: ${type} -> ${wanted}, got ${got}${note === '' ? '' : ` (${note})`}`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
