import { CatalogueIndex } from './catalogue/match-vendor.js';
import { VENDORS } from './catalogue/index.js';
import type { Config } from './config/config.js';
import { collectFlows } from './flow/collect-flows.js';
import { createKnowledge } from './flow/world/knowledge.js';
import { indexProgram } from './flow/values/program-index.js';
import { solve } from './flow/solve.js';
import type { ModuleIR } from './ir/module-ir.js';
import { catalogueNames } from './lower/catalogue-names.js';
import { lowerModule } from './lower/lower-module.js';
import { collectProgramFacts } from './lower/program-facts.js';
import { compareText } from './model/place.js';
import type { CoverageGap } from './model/coverage.js';
import type { ScanListener } from './model/events.js';
import type { ScanResult } from './model/scan-result.js';
import { fingerprintFlows } from './policy/fingerprint.js';
import { judgeFlows } from './policy/judge-flows.js';
import { collectGaps } from './policy/collect-gaps.js';
import { placeRecipients } from './policy/place-recipients.js';
import type { ProjectLoader } from './project/loaded-project.js';

/**
 * The pipeline: load -> tag -> lower -> summarize -> solve -> judge. Everything below `lower` works on plain data.
 *
 * Never prints, never exits, reads no environment; what it needs from outside is handed in.
 *
 * @param load gives the programs to scan: read from disk by the command line, the user's own in ESLint
 * @param config a validated configuration
 * @param listener told about the stages
 * @returns findings, flows and coverage in a fixed order: the same input gives the same result
 * @throws UsageError when what is to be scanned cannot be read at all
 */
export function runScan(load: ProjectLoader, config: Config, listener: ScanListener = () => {}): ScanResult {
  const catalogue = new CatalogueIndex(VENDORS);
  const modules: ModuleIR[] = [];
  const gaps: CoverageGap[] = [];
  const matchedTags = new Set<object>();
  const context = new Set<ModuleIR>();
  let projects = 0;

  listener({ stage: 'load', type: 'start' });
  const loaded = load();
  for (const program of loaded.programs) {
    projects += program.projects.length;
    listener({ stage: 'load', type: 'end', detail: program.name });
    listener({ stage: 'tag', type: 'start', detail: program.name });
    const facts = collectProgramFacts(program, loaded.root, config, catalogueNames(catalogue, VENDORS), matchedTags);
    listener({ stage: 'tag', type: 'end' });
    listener({ stage: 'lower', type: 'start', detail: program.name });
    const files = program.projects.flatMap((project) => project.files);
    const names = [...files, ...(program.context ?? [])];
    names.forEach((name, i) => {
      const file = program.program.getSourceFile(name);
      const module = file === undefined ? undefined : lowerModule(facts, file);
      if (module !== undefined) modules.push(module);
      if (module !== undefined && i >= files.length) context.add(module);
      if (i % 64 === 0) listener({ stage: 'lower', type: 'progress', share: i / names.length });
    });
    gaps.push(...facts.gaps);
    listener({ stage: 'lower', type: 'end' });
    listener({ stage: 'load', type: 'start' });
  }
  listener({ stage: 'load', type: 'end' });

  listener({ stage: 'summarize', type: 'start' });
  const program = indexProgram(modules.sort((a, b) => compareText(a.id, b.id)));
  const knowledge = createKnowledge(catalogue, config, program);
  listener({ stage: 'summarize', type: 'end' });
  listener({ stage: 'solve', type: 'start' });
  const solution = solve(program, knowledge, (share) => listener({ stage: 'solve', type: 'progress', share }));
  const around = new Set([...context].map(({ file }) => file));
  const reported = fingerprintFlows(collectFlows(solution)).filter(({ meet }) => !around.has(meet.file));
  const flows = placeRecipients(reported, config);
  listener({ stage: 'solve', type: 'end' });

  listener({ stage: 'judge', type: 'start' });
  const findings = judgeFlows(flows, config);
  listener({ stage: 'judge', type: 'end' });

  const scanned = modules.filter((module) => !context.has(module));
  const unmatched = [...knowledge.unmatched(), ...unmatchedTags(config, matchedTags)];
  return {
    root: loaded.root,
    findings,
    flows,
    coverage: collectGaps(
      [...loaded.gaps, ...gaps, ...scanned.flatMap((module) => module.gaps), ...solution.gaps()].filter(
        ({ place }) => place === undefined || !around.has(place.file),
      ),
      unmatched,
    ),
    directives: modules.flatMap((module) => module.directives ?? []),
    files: modules.map(({ file }) => file).sort(compareText),
    stats: {
      projects,
      files: scanned.length,
      lines: scanned.reduce((sum, module) => sum + module.lineStarts.length, 0),
      functions: scanned.reduce((sum, module) => sum + module.functions.length, 0),
      tags: program.tags.length,
      sinks: new Set(flows.map((flow) => `${flow.sinkPlace.file}:${flow.sinkPlace.line}:${flow.sinkPlace.column}`))
        .size,
    },
  };
}

function unmatchedTags(config: Config, matched: ReadonlySet<object>): string[] {
  return config.tags.flatMap((tag, i) =>
    matched.has(tag) ? [] : [`\`tags[${i}]\` (${tag.match.member ?? tag.match.name})`],
  );
}
