/** The name under which reports speak of this tool. */
export const TOOL_NAME = 'pii-trace';

/** Address of the published package's files, under which its pages and schemas are found. */
export const PACKAGE_URL = 'https://unpkg.com/eslint-plugin-pii-trace';
