import { ESLintUtils, type TSESTree } from '@typescript-eslint/utils';
import type { ReportFixFunction, RuleModule } from '@typescript-eslint/utils/ts-eslint';
import {
  INVENTORY_KINDS,
  type InventoryEntry,
  type InventoryKind,
  type TextInsertion,
} from '../src/model/inventory.js';
import type { Place } from '../src/model/place.js';
import { CONFIDENCES, type Confidence } from '../src/model/tag.js';
import { TAG_RULE_INFO } from '../src/model/tag-rule-info.js';
import type { RuleDocs } from './create-rule.js';
import { inventoryForProgram } from './inventory-for-program.js';

export type TagRuleOptions = [
  { minConfidence?: Exclude<Confidence, 'certain'>; kinds?: InventoryKind[]; fix?: boolean }?,
];

export type TagMessageId = 'untagged' | 'unknown' | 'addTag' | 'addNone';

const DEFAULTS = { minConfidence: 'likely', kinds: ['property', 'column'], fix: false } satisfies TagRuleOptions[0];

/** What inference cannot be told by the name, so that nobody is asked to tag it: reads that nothing declares, and foreign types. */
const TAGGABLE: readonly InventoryKind[] = INVENTORY_KINDS.filter((kind) => kind !== 'use' && kind !== 'library');

/** Asks for a tag on what inference takes for personal data, and offers it; objects to tags that name no category. */
export const requirePiiTag: RuleModule<TagMessageId, TagRuleOptions, RuleDocs> = ESLintUtils.RuleCreator<RuleDocs>(
  () => TAG_RULE_INFO.url,
)<TagRuleOptions, TagMessageId>({
  name: TAG_RULE_INFO.id,
  meta: {
    type: 'suggestion',
    docs: { description: TAG_RULE_INFO.title, recommended: false, requiresTypeChecking: true },
    fixable: 'code',
    hasSuggestions: true,
    messages: {
      untagged: '`{{name}}` looks like personal data ({{category}}), {{why}}. Tag it, or say that it is none.',
      unknown: 'There is no category "{{written}}"; this tag is not used. Did you mean {{near}}?',
      addTag: 'Add `{{tag}}`.',
      addNone: 'Add `@pii none`, and say why it is not personal.',
    },
    schema: [
      {
        type: 'object',
        description: 'What to ask for.',
        additionalProperties: false,
        properties: {
          minConfidence: {
            type: 'string',
            description: 'Asks for tags on what inference is at least this sure of.',
            enum: CONFIDENCES.filter((level) => level !== 'certain'),
          },
          kinds: {
            type: 'array',
            description: 'Kinds of declarations that need a tag.',
            items: { type: 'string', enum: [...TAGGABLE] },
          },
          fix: { type: 'boolean', description: 'Lets `eslint --fix` add the tags, without being asked for each.' },
        },
      },
    ],
    defaultOptions: [DEFAULTS],
  },
  defaultOptions: [DEFAULTS],
  create: (context, [options]) => ({
    Program() {
      const { minConfidence, kinds, fix } = { ...DEFAULTS, ...options };
      const { entries, unknown } = inventoryForProgram(ESLintUtils.getParserServices(context), context);
      for (const entry of entries) {
        if (!isAskedFor(entry, minConfidence, kinds)) continue;
        const { edit, text } = entry.suggestion!;
        const { name, category, why } = entry;
        const addTag = insert(edit!);
        context.report({
          loc: toLoc(entry.place!),
          messageId: 'untagged',
          data: { name, category, why },
          fix: fix ? addTag : null,
          suggest: [
            { messageId: 'addTag', data: { tag: text }, fix: addTag },
            { messageId: 'addNone', fix: insert(asNone(edit!)) },
          ],
        });
      }
      for (const { place, written, suggestions } of unknown) {
        const near = suggestions.map((name) => `"${name}"`).join(' or ');
        context.report({ loc: toLoc(place), messageId: 'unknown', data: { written, near } });
      }
    },
  }),
});

function isAskedFor(entry: InventoryEntry, minConfidence: Confidence, kinds: readonly InventoryKind[]): boolean {
  return (
    entry.suggestion?.edit !== undefined &&
    entry.place !== undefined &&
    kinds.includes(entry.kind) &&
    CONFIDENCES.indexOf(entry.confidence) <= CONFIDENCES.indexOf(minConfidence)
  );
}

function insert({ offset, text }: TextInsertion): ReportFixFunction {
  return (fixer) => fixer.insertTextBeforeRange([offset, offset], text);
}

/** The same comment, which says that it is no personal data; the reason is for the person to write. */
function asNone({ offset, text }: TextInsertion): TextInsertion {
  return { offset, text: text.replace(/@pii \S+/, '@pii none: ') };
}

/** ESLint counts columns from 0. */
function toLoc({ line, column, endLine, endColumn }: Place): TSESTree.SourceLocation {
  return { start: { line, column: column - 1 }, end: { line: endLine, column: endColumn - 1 } };
}
