import type { SymbolId } from '../ir/ops.js';
import type { Solution } from './solve.js';
import type { Atom, Treatment } from './values/atom.js';
import type { Answer, ConcreteFlow } from './values/summary.js';
import { weakest } from './values/treatment.js';

interface CallerAnswer extends Answer {
  caller: SymbolId;
}

/** What all callers say of what types claim of parameters. */
export class Claims {
  readonly #answers = new Map<SymbolId, Map<Atom, CallerAnswer[]>>();

  constructor(private readonly solution: Solution) {
    for (const [caller, { answers }] of solution.reports)
      for (const [callee, given] of answers)
        for (const [claim, answer] of given) this.#add(callee, claim, { caller, ...answer });
  }

  /**
   * What is left of a flow that depends on what a function is handed in: all of it where some caller gives what is personal, or does not know; `undefined`
   * where each gives something known that is not, or what the store gave that gets it back. Where all of them have treated it, that is what reaches the sink.
   */
  settle(fn: SymbolId, flow: ConcreteFlow): ConcreteFlow | undefined {
    if (flow.claims === undefined) return flow;
    const treatments = this.#heldBy(fn, flow.claims, flow.sink.sink.store);
    if (treatments === undefined) return flow;
    const left = weakest(treatments);
    return left === undefined ? undefined : { ...flow, treatment: flow.treatment === 'none' ? left : flow.treatment };
  }

  /** Treatments of what is given, by the callers and by theirs; `undefined` where something is given as it is, or nobody says what. */
  #heldBy(fn: SymbolId, claims: readonly Atom[], store: string | undefined): Set<Treatment> | undefined {
    const treatments = new Set<Treatment>();
    const open = claims.map((claim) => ({ fn, claim }));
    const seen = new Set(open.map(({ claim }) => `${fn} ${claim.id}`));
    let isKnown = false;
    for (const { fn: callee, claim } of open) {
      const answers = this.#answers.get(callee)?.get(claim);
      if (answers === undefined || this.solution.world.program.isHandedOn(callee)) return undefined;
      for (const answer of answers) {
        if (answer.isOpen || [...answer.stores].some((from) => from !== store)) return undefined;
        isKnown ||= answer.isKnown;
        for (const treatment of answer.treatments) treatments.add(treatment);
        for (const ask of answer.asks) {
          const key = `${answer.caller} ${ask.id}`;
          if (seen.has(key)) continue;
          seen.add(key);
          open.push({ fn: answer.caller, claim: ask });
        }
      }
    }
    return isKnown ? treatments : undefined;
  }

  #add(callee: SymbolId, claim: Atom, answer: CallerAnswer): void {
    let claims = this.#answers.get(callee);
    if (claims === undefined) this.#answers.set(callee, (claims = new Map<Atom, CallerAnswer[]>()));
    const known = claims.get(claim);
    if (known === undefined) claims.set(claim, [answer]);
    else known.push(answer);
  }
}
