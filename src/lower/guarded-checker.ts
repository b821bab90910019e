import type ts from 'typescript';

/** What a question means that the compiler could not answer. */
type Answer = 'nothing' | 'any' | 'given' | 'none' | 'no';

/** The questions that lowering asks. */
const QUESTIONS = {
  getAliasedSymbol: 'given',
  getApparentType: 'given',
  getAwaitedType: 'nothing',
  getBaseConstraintOfType: 'nothing',
  getBaseTypes: 'none',
  getContextualType: 'nothing',
  getExportsOfModule: 'none',
  getImmediateAliasedSymbol: 'nothing',
  getIndexInfosOfType: 'none',
  getNonNullableType: 'given',
  getPropertiesOfType: 'none',
  getPropertyOfType: 'nothing',
  getResolvedSignature: 'nothing',
  getShorthandAssignmentValueSymbol: 'nothing',
  getSymbolAtLocation: 'nothing',
  getTypeArguments: 'none',
  getTypeAtLocation: 'any',
  getTypeFromTypeNode: 'any',
  getTypeOfSymbol: 'any',
  isArrayType: 'no',
  isTupleType: 'no',
} as const satisfies Partial<Record<keyof ts.TypeChecker, Answer>>;

/** The checker as lowering knows it: to ask it anything else, the question is added to the table above. */
export type GuardedChecker = Pick<ts.TypeChecker, keyof typeof QUESTIONS>;

/**
 * A checker whose own crashes are answers. To say why a name does not resolve, TypeScript 6 prints types and module names, and that can
 * throw (with `paths` whose base folder is not set, for one), in code which the compiler itself only reports an error for.
 *
 * @param checker of the program
 * @param onCrash told of each question that could not be answered
 */
export function guardChecker(checker: ts.TypeChecker, onCrash: () => void): GuardedChecker {
  const guarded: Record<string, unknown> = {};
  for (const [name, answer] of Object.entries(QUESTIONS)) {
    const ask = checker[name as keyof GuardedChecker] as (...given: unknown[]) => unknown;
    guarded[name] = (...given: unknown[]): unknown => {
      try {
        return ask(...given);
      } catch {
        onCrash();
        return otherwise(checker, answer, given);
      }
    };
  }
  return guarded as GuardedChecker;
}

function otherwise(checker: ts.TypeChecker, answer: Answer, given: readonly unknown[]): unknown {
  switch (answer) {
    case 'nothing':
      return undefined;
    case 'any':
      return checker.getAnyType();
    case 'given':
      return given[0];
    case 'none':
      return [];
    case 'no':
      return false;
  }
}
