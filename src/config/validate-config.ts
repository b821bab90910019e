import type { z } from 'zod';
import { suggestCategories } from '../model/category.js';
import { nearestNames } from '../model/edit-distance.js';
import { UsageError } from '../model/usage-error.js';
import type { UserConfig } from './config.js';
import { keyLine, type PathSegment } from './key-line.js';
import type { RawConfig } from './read-config.js';
import { userConfigSchema } from './schema.js';

/**
 * Checks what a configuration file holds.
 *
 * @param raw the file as read
 * @returns the configuration, unchanged
 * @throws UsageError that names file, line and key of everything that is wrong, and the nearest names that would be right
 */
export function validateConfig(raw: RawConfig): UserConfig {
  const result = userConfigSchema.safeParse(raw.value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => describeIssue(issue, raw));
  throw new UsageError(problems.join('\n'));
}

/**
 * Checks a configuration that was passed by code instead of a file.
 *
 * @throws UsageError that names the keys that are wrong
 */
export function validateUserConfig(value: unknown): UserConfig {
  return validateConfig({ file: 'configuration', text: '', value, prefix: [] });
}

function describeIssue(issue: z.core.$ZodIssue, raw: RawConfig): string {
  const path = segments(issue.path);
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const line = keyLine(raw.text, [...raw.prefix, ...path, ...unknownKey]);
  const place = line === undefined ? raw.file : `${raw.file}:${line}`;
  const key = path.length === 0 ? 'the configuration' : `\`${showPath(path)}\``;
  return `${place}: ${key} ${phrase(issue, valueAt(raw.value, path))}`;
}

function phrase(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has an ${issue.message}`;
    case 'invalid_type':
      return value === undefined
        ? `is missing; it must be ${article(issue.expected)}.`
        : `must be ${article(issue.expected)}, not ${kindOf(value)}.`;
    case 'invalid_value':
      return describeChoice(value, issue.values.map(String));
    case 'invalid_union':
      return describeUnion(issue, value);
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'must not be empty.'
        : `must be at least ${issue.minimum}.`;
    default:
      return issue.message;
  }
}

function describeChoice(value: unknown, choices: readonly string[]): string {
  if (value === undefined) return 'is missing.';
  const shown = typeof value === 'string' ? `\`${value}\`` : kindOf(value);
  if (choices.includes('contact.email') && typeof value === 'string') {
    const nearest = suggestCategories(value).map((name) => `\`${name}\``);
    return `names no category: ${shown}; did you mean ${nearest.join(', ')}?`;
  }
  if (choices.includes('contact.email')) return `must name a category, not ${shown}.`;
  const nearest = typeof value === 'string' ? nearestNames(value, choices) : [];
  const hint = nearest.length > 0 ? ` Did you mean \`${nearest[0]}\`?` : '';
  return `must be one of ${choices.map((choice) => `\`${choice}\``).join(', ')}, not ${shown}.${hint}`;
}

function describeUnion(issue: z.core.$ZodIssueInvalidUnion, value: unknown): string {
  if (issue.discriminator !== undefined) {
    const given = typeof value === 'string' ? `, not \`${value}\`` : '';
    return value === undefined
      ? 'is missing; it must be `file`, `package` or `lib`.'
      : `must be \`file\`, \`package\` or \`lib\`${given}.`;
  }
  const first = issue.errors.flat().find((inner) => inner.path.length > 0) ?? issue.errors.flat()[0];
  if (first === undefined) return issue.message;
  return phrase(first, valueAt(value, segments(first.path)));
}

function segments(path: readonly PropertyKey[]): PathSegment[] {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}

function showPath(path: readonly PathSegment[]): string {
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
}

function valueAt(value: unknown, path: readonly PathSegment[]): unknown {
  return path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? (at as Record<PathSegment, unknown>)[part] : undefined),
    value,
  );
}

function kindOf(value: unknown): string {
  if (value === null) return '`null`';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : article(typeof value);
}

function article(noun: string): string {
  const word = noun === 'record' ? 'object' : noun === 'int' ? 'whole number' : noun;
  return /^[aeio]/.test(word) ? `an ${word}` : `a ${word}`;
}
