import { writeFile } from 'node:fs/promises';
import type { GraphQLPlatformName, SchemaDiff, SchemaSource } from '../../src/schema/index.js';
import { Argument, type Command, createCommand, type Flags, UsageError, type Values, withoutSecrets } from '../common/index.js';
import { readSource } from './source.js';

const NAMES = { instruqt: 'instruqt', sda: 'sda', 'learning-path': 'learningPath', skilljar: 'skilljar' } as const;
type Platform = (typeof NAMES)[keyof typeof NAMES];

const COMMON = {
  from: {
    type: 'string',
    value: '<file>',
    help: 'Reads SDL or introspection JSON from a file. Required for skilljar: a file or URL with its OpenAPI document.',
  },
} as const satisfies Flags;

const PULL = {
  out: { type: 'string', value: '<file>', help: 'The file to write. Default: standard output.' },
  probe: { type: 'boolean', help: 'Finds the fields of types without introspection, from the error messages of invalid queries.' },
  type: {
    type: 'string',
    value: '<name>',
    many: true,
    help: 'With --probe: a type to probe. Repeatable. Default: all types without known fields.',
  },
  'max-requests': {
    type: 'string',
    value: '<number>',
    help: 'With --probe: the maximum number of requests, including retries. Default: 60.',
  },
  ...COMMON,
} as const satisfies Flags;

const DIFF = {
  json: { type: 'boolean', help: 'Prints the findings as JSON.' },
  markdown: { type: 'boolean', help: 'Prints the findings as Markdown.' },
  ...COMMON,
} as const satisfies Flags;

const platform = () => new Argument('<platform>', 'The platform.').choices(Object.keys(NAMES));

/** `learning-platforms schema`. */
export function schemaCommand(): Command {
  const schema = createCommand({
    name: 'schema',
    about: 'Reads the live schema of a platform, or compares it with the schema of this version.',
    notes: `The key is read from the environment, as in createLearningPlatforms.fromEnv(): INSTRUQT_API_KEY, SDA_TOKEN, LEARNING_PATH_API_KEY, …
Requires the package graphql. diff also requires @graphql-inspector/core, and diff skilljar requires api-smart-diff.

Exit codes: 0 success, without breaking changes; 1 breaking changes, or the schema cannot be read; 2 invalid arguments.`,
  });
  const pulling = createCommand({
    name: 'pull',
    about: 'Reads the live schema.',
    flags: PULL,
    run: (values, [name]) => cleaned(pull(name as keyof typeof NAMES, values)),
  });
  const comparing = createCommand({
    name: 'diff',
    about: 'Compares the live schema with the schema of this version.',
    flags: DIFF,
    run: (values, [name]) => cleaned(diff(name as keyof typeof NAMES, values)),
  });
  for (const command of [pulling, comparing]) schema.addCommand(command.addArgument(platform()));
  return schema;
}

/** Removes the keys of the environment from errors. */
async function cleaned(running: Promise<void>): Promise<void> {
  try {
    await running;
  } catch (error) {
    const { code, message } = error as { code?: unknown; message: string };
    if (code === 'CONFIGURATION' || code === 'INVALID_INPUT' || code === 'ARGUMENT') throw new UsageError(withoutSecrets(message));
    if (error instanceof UsageError) throw error;
    throw new Error(withoutSecrets(message));
  }
}

async function pull(name: keyof typeof NAMES, { from, out, probe, type, maxRequests: most }: Values<typeof PULL>): Promise<void> {
  const platform = NAMES[name];
  if (!probe && (type || most !== undefined)) throw new UsageError(`${type ? '--type' : '--max-requests'} requires --probe.`);
  if (probe && from !== undefined)
    throw new UsageError('--probe and --from cannot be combined: --probe sends requests, --from reads a file.');
  if (probe && platform === 'skilljar') throw new UsageError('--probe: skilljar has no GraphQL API to probe.');
  const maxRequests = most === undefined ? undefined : Number(most);
  if (maxRequests !== undefined && !(Number.isInteger(maxRequests) && maxRequests > 0))
    throw new UsageError(`--max-requests: must be an integer of at least 1, not ${JSON.stringify(most)}.`);
  // The built file beside this one.
  const { probeSchema, pullSchema } = await import('../../src/schema/index.js');
  if (!probe) return write(out, await pullSchema(platform, await sourceOf(platform, from)));
  const { sdl, types, requests } = await probeSchema(platform as GraphQLPlatformName, await clientOf(platform), {
    types: type,
    maxRequests,
  });
  await write(out, sdl);
  const fields = types.reduce((count, each) => count + each.fields.length, 0);
  say(`${fields} fields of ${types.length} types found with ${requests} requests. There may be more.`);
}

async function diff(name: keyof typeof NAMES, { from, json, markdown }: Values<typeof DIFF>): Promise<void> {
  const platform = NAMES[name];
  if (json && markdown) throw new UsageError('--json and --markdown cannot be combined.');
  const { formatDiff, schemaDiff } = await import('../../src/schema/index.js');
  const found: SchemaDiff = await schemaDiff(platform, await sourceOf(platform, from));
  await write(undefined, json ? `${JSON.stringify(found, null, 2)}\n` : formatDiff(found, markdown ? 'markdown' : 'table'));
  if (found.breaking) process.exitCode = 1;
}

async function sourceOf(platform: Platform, from: string | undefined): Promise<SchemaSource> {
  if (from !== undefined) return readSource(from, platform === 'skilljar');
  if (platform === 'skilljar') throw new UsageError("skilljar requires --from: a file or URL with the vendor's OpenAPI document as JSON.");
  return clientOf(platform);
}

async function clientOf(platform: Platform) {
  const { createLearningPlatforms } = await import('../../src/index.js');
  // If the platform is not configured, this throws an error that names the environment variable.
  return createLearningPlatforms.fromEnv()[platform as GraphQLPlatformName];
}

/** Writes a text without the keys of the environment: a platform may repeat the request in its response. */
async function write(out: string | undefined, text: string): Promise<void> {
  const clean = withoutSecrets(text);
  if (out === undefined) return void process.stdout.write(clean);
  await writeFile(out, clean);
  say(`wrote ${out}.`);
}

const say = (text: string) => void process.stderr.write(`learning-platforms: ${withoutSecrets(text)}\n`);
