import { PACKAGE_URL } from './tool.js';

/** The rule that asks for tags. It judges declarations, not flows, so that no scan reports it. */
export const TAG_RULE_INFO = {
  id: 'require-pii-tag',
  title: 'Personal data should be tagged where it is declared',
  url: `${PACKAGE_URL}/docs/rules/require-pii-tag.md`,
} as const;
