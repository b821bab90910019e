import type typescript from 'typescript';
import { ts } from './bundled-compiler.js';
import { isCommonJs } from './file-kinds.js';
import type { ProjectPlan } from './plan-projects.js';

/**
 * Projects that cannot share a program with earlier ones: the names that scripts declare are global, and where two projects declare the
 * same, one would mean the other's variable.
 *
 * @param program that holds the files of all of them
 */
export function clashingPlans(plans: readonly ProjectPlan[], program: typescript.Program): ProjectPlan[] {
  const owners = new Map<string, ProjectPlan>();
  return plans.filter((plan) => {
    const names = plan.files.flatMap((file) => globalNames(program.getSourceFile(file)));
    const clashes = names.some((name) => (owners.get(name) ?? plan) !== plan);
    if (!clashes) for (const name of names) owners.set(name, plan);
    return clashes;
  });
}

/** What a file that is no module declares at its top. */
function globalNames(file: typescript.SourceFile | undefined): string[] {
  if (file === undefined || file.isDeclarationFile || ts.isExternalModule(file)) return [];
  if (isCommonJs(file.fileName, file.text)) return [];
  return file.statements.flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name));
    const { name } = statement as { name?: typescript.Node };
    return name !== undefined && ts.isIdentifier(name) ? [name.text] : [];
  });
}

function namesIn(name: typescript.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)));
}
