import { type Finding, SEVERITIES } from '../../model/finding.js';
import { CONFIDENCES } from '../../model/tag.js';

/**
 * The findings that are worth most when not all can be kept: by severity, then by confidence, then in the given order.
 *
 * @returns at most `limit` findings, in the order in which they were given
 */
export function cutFindings(findings: readonly Finding[], limit: number): Finding[] {
  if (findings.length <= limit) return [...findings];
  // Sorting is stable.
  const kept = new Set([...findings].sort((a, b) => rank(a) - rank(b)).slice(0, limit));
  return findings.filter((finding) => kept.has(finding));
}

function rank({ severity, confidence }: Finding): number {
  return SEVERITIES.indexOf(severity) * CONFIDENCES.length + CONFIDENCES.indexOf(confidence);
}
