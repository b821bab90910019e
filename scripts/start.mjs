/** `npm start [-- <path>...]`: scans the fixture, or what is named, with the built command, and succeeds when the scan worked. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));
const fixture = fileURLToPath(new URL('../fixtures/marketplace', import.meta.url));
const given = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [command, 'scan', ...(given.length > 0 ? given : [fixture])], {
  stdio: 'inherit',
});
process.exitCode = status === 0 || status === 1 ? 0 : 2;
