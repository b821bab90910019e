import { issuesOf, issueText } from './issue.js';
import { prepareResult } from './prepare-result.js';
import type { Reporter } from './reporter.js';

const SEVERITY = { error: 'critical', warning: 'major', note: 'info' } as const;

/** GitLab's Code Quality report: it shows in the merge request what is new against the target branch. */
export const gitlab: Reporter = (result, context) => {
  const entries = issuesOf(prepareResult(result), context).map((issue) => ({
    type: 'issue',
    description: issueText(issue),
    check_name: issue.rule,
    categories: ['Security'],
    // GitLab keeps one of several entries with the same fingerprint; a finding's names its rule already.
    fingerprint: issue.fingerprint,
    severity: SEVERITY[issue.severity],
    location: { path: issue.place.file, lines: { begin: issue.place.line, end: issue.place.endLine } },
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
};
