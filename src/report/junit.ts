import { type Issue, issuesOf, issueText } from './issue.js';
import { prepareResult } from './prepare-result.js';
import type { Reporter } from './reporter.js';
import { placeText } from './trace-lines.js';
import { xml } from './xml.js';

/** JUnit's XML: a suite per file, a case per finding. Notes pass, since whoever reads this takes every failure for one. */
export const junit: Reporter = (result, context) => {
  const issues = issuesOf(prepareResult(result), context);
  const files = [...new Set(issues.map(({ place }) => place.file))];
  const suites = files.map((file) =>
    suite(
      file,
      issues.filter(({ place }) => place.file === file),
    ),
  );
  if (suites.length === 0)
    suites.push(
      '  <testsuite name="pii-trace" tests="1" failures="0" errors="0" skipped="0">\n    <testcase name="no findings" classname="pii-trace"/>\n  </testsuite>',
    );
  const failures = issues.filter(isFailure).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="pii-trace" tests="${Math.max(1, issues.length)}" failures="${failures}" errors="0">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
};

function suite(file: string, issues: readonly Issue[]): string {
  return [
    `  <testsuite name="${xml(file)}" tests="${issues.length}" failures="${issues.filter(isFailure).length}" errors="0" skipped="0">`,
    ...issues.map((issue) => testCase(file, issue)),
    '  </testsuite>',
  ].join('\n');
}

function testCase(file: string, issue: Issue): string {
  const { rule, severity, place, fingerprint } = issue;
  const head = `    <testcase name="${xml(`${rule} at ${place.line}:${place.column} (${fingerprint})`)}" classname="${xml(file)}"`;
  const text = xml(`${placeText(place)}\n${issueText(issue)}`);
  const body = isFailure(issue)
    ? `<failure type="${severity}" message="${xml(issue.message)}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `${head}>\n      ${body}\n    </testcase>`;
}

function isFailure({ severity }: Issue): boolean {
  return severity !== 'note';
}
