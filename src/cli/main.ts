#!/usr/bin/env node
import { CommanderError } from 'commander';
import { describeFailure } from './describe-failure.js';
import { EXIT } from './exit-code.js';
import { createCommand } from './program.js';
import { toolVersion } from './tool-version.js';
import { printText, tolerateClosedPipes } from './write-output.js';

tolerateClosedPipes();
await run(process.argv);

async function run(argv: string[]): Promise<void> {
  const version = toolVersion();
  try {
    await createCommand(version).parseAsync(argv);
  } catch (error) {
    // Help and version are thrown, too, with exit code 0.
    process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? EXIT.clean : EXIT.failed;
    await printText(describeFailure(error, version, argv.includes('--debug')), process.stderr);
  }
}
