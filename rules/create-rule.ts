import { ESLintUtils, type TSESTree } from '@typescript-eslint/utils';
import type { RuleModule } from '@typescript-eslint/utils/ts-eslint';
import { RULE_INFO } from '../src/model/rule-info.js';
import { SEVERITIES, type RuleId, type Severity } from '../src/model/finding.js';
import type { Place } from '../src/model/place.js';
import { describeTrace } from './describe-trace.js';
import { engineForProgram } from './engine-for-program.js';
import { fileInRoot } from './file-in-root.js';

/** What the rules' documentation says of them to tools. */
export interface RuleDocs {
  description: string;
  recommended: boolean;
  requiresTypeChecking: boolean;
}

export type RuleOptions = [{ minSeverity?: Severity }?];

/** Every rule has one message: what, where to, why, the way it takes, and how to fix it. */
export type MessageId = 'exposed';

export type PiiTraceRule = RuleModule<MessageId, RuleOptions, RuleDocs>;

/**
 * Makes the ESLint rule that shows one rule's findings. It holds no analysis of its own: it asks the engine about the current file.
 *
 * @param id the rule
 */
export function createRule(id: RuleId): PiiTraceRule {
  const { title, url } = RULE_INFO[id];
  return ESLintUtils.RuleCreator<RuleDocs>(() => url)<RuleOptions, MessageId>({
    name: id,
    meta: {
      type: 'problem',
      docs: { description: title, recommended: true, requiresTypeChecking: true },
      messages: { exposed: '{{message}}{{trace}} {{fix}}' },
      schema: [
        {
          type: 'object',
          description: 'Which findings to show.',
          additionalProperties: false,
          properties: {
            minSeverity: {
              type: 'string',
              description: 'Shows findings of this severity and above.',
              enum: [...SEVERITIES],
            },
          },
        },
      ],
      defaultOptions: [{ minSeverity: 'note' }],
    },
    defaultOptions: [{ minSeverity: 'note' }],
    create: (context, [options]) => ({
      Program() {
        const shown = SEVERITIES.slice(0, SEVERITIES.indexOf(options?.minSeverity ?? 'note') + 1);
        const engine = engineForProgram(ESLintUtils.getParserServices(context), context);
        for (const finding of engine.findingsIn(fileInRoot(context.filename, engine.root))) {
          if (finding.rule !== id || !shown.includes(finding.severity)) continue;
          const trace = describeTrace(engine.flowOf(finding));
          const { message, fix } = finding;
          context.report({ loc: toLoc(finding.place), messageId: 'exposed', data: { message, trace, fix } });
        }
      },
    }),
  });
}

/** ESLint counts columns from 0. */
function toLoc({ line, column, endLine, endColumn }: Place): TSESTree.SourceLocation {
  return { start: { line, column: column - 1 }, end: { line: endLine, column: endColumn - 1 } };
}
