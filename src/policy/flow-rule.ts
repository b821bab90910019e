import { coversCategory, type Category } from '../model/category.js';
import type { Flow } from '../model/flow.js';
import type { RuleId } from '../model/finding.js';
import type { SinkKind } from '../model/sink.js';
import type { Protection } from '../model/tag.js';
import type { Config } from '../config/config.js';

/** Why a rule objects to a flow. */
export interface Objection {
  /** A sentence for people: the recipient, the store, the clause. */
  reason: string;
  /** Given when the objection concerns a store as a whole: all flows into it make one note. */
  wholeStore?: string;
}

/** Protections that settle a rule's concern, for every category or for those named. */
export interface Acceptance {
  protections: readonly Protection[];
  categories?: readonly Category[];
}

/** A rule that judges flows: data, and one pure predicate. */
export interface FlowRule {
  id: RuleId;
  /** Kinds of sinks that it looks at. */
  kinds: ReadonlySet<SinkKind>;
  accepts: readonly Acceptance[];
  /**
   * @param flow a flow to a sink of one of `kinds` that no accepted protection settles
   * @param config what the project declared
   * @returns why the rule objects, or `undefined` when it does not
   */
  objection(flow: Flow, config: Config): Objection | undefined;
}

/** Protections after which a value no longer says in the clear what it was. */
export const ANY_PROTECTION: Acceptance = { protections: ['masked', 'hashed', 'tokenized', 'encrypted'] };

/**
 * Asks a rule about one flow.
 *
 * @returns its objection; `undefined` when the sink is none of its concern, the value is protected, or all is as it should be
 */
export function objectionTo(flow: Flow, rule: FlowRule, config: Config): Objection | undefined {
  if (!rule.kinds.has(flow.sink.kind) || isSettled(flow, rule)) return undefined;
  return rule.objection(flow, config);
}

function isSettled(flow: Flow, rule: FlowRule): boolean {
  return rule.accepts.some(
    ({ protections, categories }) =>
      protections.includes(flow.protection) &&
      (categories === undefined || categories.some((category) => coversCategory(category, flow.category))),
  );
}
