import type { Log, Notification, Run, ToolComponent } from 'sarif';
import type { Flow } from '../model/flow.js';
import { PACKAGE_URL, TOOL_NAME } from '../model/tool.js';
import { counted } from './count.js';
import { evidenceOf } from './evidence.js';
import { prepareResult } from './prepare-result.js';
import type { Reporter } from './reporter.js';
import { cutFindings } from './sarif/cut-findings.js';
import { LIMITS, stepLimit } from './sarif/limits.js';
import { ROOT_ID } from './sarif/location.js';
import { cutNotification, gapNotification, notificationDescriptors } from './sarif/notifications.js';
import { sarifResult } from './sarif/results.js';
import { sarifRules } from './sarif/rules.js';
import { TAXONOMIES, taxonomyReferences } from './sarif/taxonomies.js';

/** SARIF 2.1.0 for code scanning and other tools, within the limits of what GitHub shows. */
export const sarif: Reporter = (result, context) => {
  const prepared = prepareResult(result);
  const evidence = evidenceOf(prepared);
  const findings = cutFindings(prepared.findings, LIMITS.results);
  const flows = findings.map((finding) => evidence(finding).filter(({ steps }) => steps.length > 0));
  const limit = stepLimit(flows.map(countSteps));
  const results = findings.map((finding, index) => sarifResult(finding, flows[index]!, limit));
  const cuts = [
    ...findingsCut(prepared.findings.length, findings.length),
    ...flowsCut(results.filter(({ isCut }) => isCut).length, limit),
  ];
  const run: Run = {
    tool: { driver: driver(context.toolVersion) },
    invocations: [
      { executionSuccessful: true, toolExecutionNotifications: [...cuts, ...prepared.coverage.map(gapNotification)] },
    ],
    originalUriBaseIds: { [ROOT_ID]: { description: { text: 'The root of the scan.' } } },
    columnKind: 'utf16CodeUnits',
    results: results.map((each) => each.result),
    taxonomies: [...TAXONOMIES],
  };
  const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function driver(version: string): ToolComponent {
  return {
    name: TOOL_NAME,
    version,
    informationUri: `${PACKAGE_URL}/README.md`,
    rules: sarifRules(),
    notifications: notificationDescriptors(),
    supportedTaxonomies: taxonomyReferences(),
  };
}

function countSteps(flows: readonly Flow[]): number {
  return flows.reduce((sum, { steps }) => sum + steps.length, 0);
}

function findingsCut(all: number, kept: number): Notification[] {
  if (kept === all) return [];
  return [
    cutNotification(
      `${kept} of ${all} findings are in this report, the most severe first: code scanning shows no more.`,
    ),
  ];
}

function flowsCut(findings: number, limit: number): Notification[] {
  if (findings === 0) return [];
  return [
    cutNotification(
      `The flows of ${counted(findings, 'finding')} have more than ${limit} steps: the least telling flows, or the middle of a long one, were left out.`,
    ),
  ];
}
