import type { ParserServicesWithTypeInformation } from '@typescript-eslint/utils';
import type ts from 'typescript';
import type { Config } from '../src/config/config.js';
import type { Finding } from '../src/model/finding.js';
import type { Flow } from '../src/model/flow.js';
import type { ScanResult } from '../src/model/scan-result.js';
import type { LoadedProgram } from '../src/project/loaded-project.js';
import { runScan } from '../src/scan.js';
import { configForContext, type ConfigContext } from './config-for-context.js';
import { decidedFindings, decisionsForContext, type DecisionsFile } from './decisions-for-context.js';
import { rootOf } from './file-in-root.js';
import { userCompiler } from './user-compiler.js';

/** One scan of a program, shared by all rules and all files of a lint run. */
export interface EngineSession {
  /** Absolute folder that the files of findings are relative to, as the compiler writes folders. */
  root: string;
  /** Findings whose meet is in a file, given relative to the root. */
  findingsIn(file: string): readonly Finding[];
  /** The most telling flow of a finding. */
  flowOf(finding: Finding): Flow | undefined;
}

interface KeptSession {
  config: Config;
  root: string;
  decisions: DecisionsFile | undefined;
  result: ScanResult;
  session: EngineSession;
}

/** Sessions live as long as their program: an editor replaces the program at each edit, and with it the session. */
const sessions = new WeakMap<ts.Program, KeptSession>();

/** The program of the last session by root: a new program often holds the very same files. */
const lastPrograms = new Map<string, WeakRef<ts.Program>>();

/**
 * The engine's findings for the program of the file being linted.
 *
 * @param services of a typed parser
 * @param context the rule's
 * @throws UsageError when the project's configuration is not valid; Error when the parser uses another TypeScript
 */
export function engineForProgram(services: ParserServicesWithTypeInformation, context: ConfigContext): EngineSession {
  const { program } = services;
  const config = configForContext(context);
  const root = rootOf(context);
  const decisions = decisionsForContext(context);
  const kept = sessions.get(program) ?? sessionOfEqualProgram(program, root);
  if (kept?.config === config && kept.root === root && kept.decisions === decisions) {
    sessions.set(program, kept);
    return kept.session;
  }
  const isKnown = kept?.config === config && kept.root === root;
  const result = isKnown ? kept.result : scanProgram(program, config, root);
  const session = sessionOf(result, root, decisions);
  sessions.set(program, { config, root, decisions, result, session });
  lastPrograms.set(root, new WeakRef(program));
  return session;
}

/** typescript-eslint's project service makes a new program whenever a file is opened, though no file has changed. */
function sessionOfEqualProgram(program: ts.Program, root: string): KeptSession | undefined {
  const last = lastPrograms.get(root)?.deref();
  if (!last) return undefined;
  const known = last.getSourceFiles();
  const files = program.getSourceFiles();
  const isEqual = files.length === known.length && files.every((file, index) => file === known[index]);
  return isEqual ? sessions.get(last) : undefined;
}

function scanProgram(program: ts.Program, config: Config, root: string): ScanResult {
  const compiler = userCompiler(program);
  const name = '(ESLint)';
  const loaded: LoadedProgram = { name, ts: compiler, program, projects: [{ name, files: ownFiles(program) }] };
  return runScan(() => ({ root, programs: [loaded], gaps: [] }), config);
}

/** What is left to show of a result. Directives in code are ESLint's own business. */
function sessionOf(result: ScanResult, root: string, decisions: DecisionsFile | undefined): EngineSession {
  const decided = decisions === undefined ? undefined : decidedFindings(result, decisions);
  const byFile = groupByFile(result.findings.filter((finding) => decided?.has(finding) !== true));
  const flows = new Map(result.flows.map((flow) => [flow.fingerprint, flow]));
  return {
    root,
    findingsIn: (file) => byFile.get(file) ?? [],
    flowOf: ({ flows: [first] }) => (first === undefined ? undefined : flows.get(first)),
  };
}

function groupByFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.place.file);
    if (group) group.push(finding);
    else groups.set(finding.place.file, [finding]);
  }
  return groups;
}

function ownFiles(program: ts.Program): string[] {
  return program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file))
    .map(({ fileName }) => fileName);
}
