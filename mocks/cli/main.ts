#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { exportCommand, exportHelp } from '../../cli/export.js';
import { schemaCommand, schemaHelp } from '../../cli/schema.js';
import { didYouMean } from '../engine/nearest.js';
import { UsageError } from './args.js';
import { mock, mockHelp } from './mock.js';
import { operations, operationsHelp } from './operations.js';

interface Command {
  readonly about: string;
  readonly help: string;
  run(args: readonly string[]): Promise<void>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  mock: { about: 'Serves the four platforms, mocked, over HTTP.', help: mockHelp, run: mock },
  operations: { about: 'Lists every operation that there is.', help: operationsHelp, run: operations },
  export: { about: "Exports everybody's activity into files.", help: exportHelp, run: exportCommand },
  schema: {
    about: 'Reads the live schema of a platform, or compares it with the one of this version.',
    help: schemaHelp,
    run: schemaCommand,
  },
};

const USAGE = `Usage: learning-platforms <command> [flags]

${Object.entries(COMMANDS)
  .map(([name, { about }]) => `  ${name.padEnd(12)}${about}`)
  .join('\n')}

  -h, --help      Prints this, or the flags of a command.
  -v, --version   Prints the version of the package.
`;

/** The package that this file, once built, is part of. */
function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function run([name, ...args]: readonly string[]): Promise<void> {
  if (name === undefined) throw new UsageError(`Which command? There are ${Object.keys(COMMANDS).join(', ')}; --help says more.`);
  if (name === '--help' || name === '-h') return void process.stdout.write(USAGE);
  if (name === '--version' || name === '-v') return void process.stdout.write(`${version()}\n`);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const known = Object.keys(COMMANDS);
    throw new UsageError(`There is no command ${name}.${didYouMean(name, known)} There are ${known.join(', ')}; --help says more.`);
  }
  const end = args.indexOf('--');
  const flags = end < 0 ? args : args.slice(0, end);
  if (flags.includes('--help') || flags.includes('-h')) return void process.stdout.write(command.help);
  await command.run(args);
}

/** What to say of an error: the name of a package that is not there, rather than where it was looked for. */
function said(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  const missing = code === 'ERR_MODULE_NOT_FOUND' && /'([^'./][^']*)'/.exec(message ?? '')?.[1];
  return missing
    ? `The mocks need the package ${missing}, which is not installed: npm install --save-dev ${missing}`
    : (message ?? String(error));
}

// A reader may close the pipe early: `learning-platforms operations | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`learning-platforms: ${said(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
