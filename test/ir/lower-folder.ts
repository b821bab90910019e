import type { Config } from '../../src/config/config.js';
import { CatalogueIndex } from '../../src/catalogue/match-vendor.js';
import { VENDORS } from '../../src/catalogue/index.js';
import { collectFlows } from '../../src/flow/collect-flows.js';
import { createKnowledge } from '../../src/flow/world/knowledge.js';
import { indexProgram } from '../../src/flow/values/program-index.js';
import { solve } from '../../src/flow/solve.js';
import type { ModuleIR } from '../../src/ir/module-ir.js';
import { catalogueNames } from '../../src/lower/catalogue-names.js';
import { lowerModule } from '../../src/lower/lower-module.js';
import { collectProgramFacts } from '../../src/lower/program-facts.js';
import type { Finding } from '../../src/model/finding.js';
import { compareText } from '../../src/model/place.js';
import { fingerprintFlows } from '../../src/policy/fingerprint.js';
import { judgeFlows } from '../../src/policy/judge-flows.js';
import { createProjectLoader } from '../../src/project/load-projects.js';

/** Lowers every file of a folder, as the scan does. */
export function lowerFolder(root: string, config: Config): ModuleIR[] {
  const names = catalogueNames(new CatalogueIndex(VENDORS), VENDORS);
  const { programs } = createProjectLoader({ root, paths: [], config })();
  const modules: ModuleIR[] = [];
  for (const loaded of programs) {
    const facts = collectProgramFacts(loaded, root, config, names, new Set());
    for (const name of loaded.projects.flatMap(({ files }) => files))
      modules.push(lowerModule(facts, loaded.program.getSourceFile(name)!));
  }
  return modules.sort((a, b) => compareText(a.id, b.id));
}

/** All that comes after lowering: summaries, flows, judgement. */
export function findingsOfModules(modules: readonly ModuleIR[], config: Config): Finding[] {
  const program = indexProgram([...modules]);
  const knowledge = createKnowledge(new CatalogueIndex(VENDORS), config, program);
  const flows = fingerprintFlows(collectFlows(solve(program, knowledge, () => {})));
  return judgeFlows(flows, config);
}
