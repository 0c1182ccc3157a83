#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { runCommand, UsageError, withoutSecrets } from './common/index.js';
import { program } from './program.js';

/** The version of the package that contains the built file. */
function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The message of an error. For a missing package, it contains the package's name instead of the path that Node searched. */
function messageOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  const missing = code === 'ERR_MODULE_NOT_FOUND' && /'([^'./][^']*)'/.exec(message ?? '')?.[1];
  return missing
    ? `This command requires the package ${missing}, which is not installed: npm install --save-dev ${missing}`
    : (message ?? String(error));
}

// The reader may close the pipe early: `learning-platforms operations | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

runCommand(program(version()), process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`learning-platforms: ${withoutSecrets(messageOf(error))}\n`);
  const { exitCode } = error as { exitCode?: number };
  process.exitCode = error instanceof UsageError ? 2 : (exitCode ?? 1);
});
