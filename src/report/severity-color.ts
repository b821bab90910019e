import type { ChalkInstance } from 'chalk';
import type { Severity } from '../model/finding.js';

/** The color in which a severity is printed. */
export function severityColor(severity: Severity, colors: ChalkInstance): ChalkInstance {
  return { error: colors.red, warning: colors.yellow, note: colors.blue }[severity];
}
