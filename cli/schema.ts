import { writeFile } from 'node:fs/promises';
import { describeFlags, type Flags, HELP, readFlags, UsageError } from '../mocks/cli/args.js';
import type { GraphQLPlatformName, SchemaDiff, SchemaSource } from '../src/schema/index.js';
import { readSource, withoutSecrets } from './schema-source.js';

const ACTIONS = ['pull', 'diff'] as const;
const NAMES = { instruqt: 'instruqt', sda: 'sda', 'learning-path': 'learningPath', skilljar: 'skilljar' } as const;
type Platform = (typeof NAMES)[keyof typeof NAMES];

const COMMON = {
  from: { type: 'string', value: '<file>', help: 'Reads this SDL or introspection JSON instead; for skilljar a file or URL, required.' },
  ...HELP,
} as const satisfies Flags;

const PULL = {
  out: { type: 'string', value: '<file>', help: 'Writes into this file. Default: prints.' },
  probe: { type: 'boolean', help: 'Finds fields of types by what the platform says of wrong queries, without introspection.' },
  type: {
    type: 'string',
    value: '<name>',
    many: true,
    help: 'With --probe: this type. May be repeated. Default: those without known fields.',
  },
  'max-requests': { type: 'string', value: '<number>', help: 'With --probe: the most requests, retries included. Default: 60.' },
  ...COMMON,
} as const satisfies Flags;

const DIFF = {
  json: { type: 'boolean', help: 'Prints the findings as JSON.' },
  markdown: { type: 'boolean', help: 'Prints the findings as Markdown.' },
  ...COMMON,
} as const satisfies Flags;

export const schemaHelp = `Usage: learning-platforms schema pull <platform> [flags]
       learning-platforms schema diff <platform> [flags]

pull reads the live schema of ${Object.keys(NAMES).join(', ')}, diff compares it with the one that this version ships.
The key is read from the environment, as by createLearningPlatforms.fromEnv(): INSTRUQT_API_KEY, SDA_TOKEN, LEARNING_PATH_API_KEY, …
Needs the package graphql; diff needs @graphql-inspector/core as well, diff skilljar needs api-smart-diff.

pull
${describeFlags(PULL)}

diff
${describeFlags(DIFF)}

Exit codes: 0 done, without breaking changes; 1 breaking changes, or the schema cannot be read; 2 invalid arguments.
`;

/** Reads the live schema of a platform, or compares it. */
export async function schemaCommand(args: readonly string[]): Promise<void> {
  const [action, platform, ...flags] = args;
  if (action !== 'pull' && action !== 'diff') throw new UsageError(`schema: ${ACTIONS.join(' or ')}, not ${JSON.stringify(action ?? '')}.`);
  if (platform === undefined || !Object.hasOwn(NAMES, platform))
    throw new UsageError(
      `schema ${action} needs a platform, one of ${Object.keys(NAMES).join(', ')}, not ${JSON.stringify(platform ?? '')}.`,
    );
  const name = NAMES[platform as keyof typeof NAMES];
  try {
    await (action === 'pull' ? pull(name, flags) : diff(name, flags));
  } catch (error) {
    const { code, message } = error as { code?: unknown; message: string };
    if (code === 'CONFIGURATION' || code === 'INVALID_INPUT' || code === 'ARGUMENT') throw new UsageError(withoutSecrets(message));
    if (error instanceof UsageError) throw error;
    throw new Error(withoutSecrets(message));
  }
}

async function pull(platform: Platform, args: readonly string[]): Promise<void> {
  const { from, out, probe, type, 'max-requests': most } = readFlags('schema pull', PULL, args);
  if (!probe && (type || most !== undefined)) throw new UsageError(`${type ? '--type' : '--max-requests'} needs --probe.`);
  if (probe && from !== undefined) throw new UsageError('--probe asks the platform, and --from reads a file: give one of them.');
  if (probe && platform === 'skilljar') throw new UsageError('--probe: skilljar has no GraphQL API to probe.');
  const maxRequests = most === undefined ? undefined : Number(most);
  if (maxRequests !== undefined && !(Number.isInteger(maxRequests) && maxRequests > 0))
    throw new UsageError(`--max-requests: a whole number of at least 1, not ${JSON.stringify(most)}.`);
  // The built file beside this one.
  const { probeSchema, pullSchema } = await import('../src/schema/index.js');
  if (!probe) return write(out, await pullSchema(platform, await sourceOf(platform, from)));
  const { sdl, types, requests } = await probeSchema(platform as GraphQLPlatformName, await clientOf(platform), {
    types: type,
    maxRequests,
  });
  await write(out, sdl);
  const fields = types.reduce((count, each) => count + each.fields.length, 0);
  say(`${fields} fields of ${types.length} types found with ${requests} requests. There may be more.`);
}

async function diff(platform: Platform, args: readonly string[]): Promise<void> {
  const { from, json, markdown } = readFlags('schema diff', DIFF, args);
  if (json && markdown) throw new UsageError('--json and --markdown: give one of them.');
  const { formatDiff, schemaDiff } = await import('../src/schema/index.js');
  const found: SchemaDiff = await schemaDiff(platform, await sourceOf(platform, from));
  await write(undefined, json ? `${JSON.stringify(found, null, 2)}\n` : formatDiff(found, markdown ? 'markdown' : 'table'));
  if (found.breaking) process.exitCode = 1;
}

async function sourceOf(platform: Platform, from: string | undefined): Promise<SchemaSource> {
  if (from !== undefined) return readSource(from, platform === 'skilljar');
  if (platform === 'skilljar') throw new UsageError("skilljar needs --from: a file or URL with the vendor's OpenAPI document as JSON.");
  return clientOf(platform);
}

async function clientOf(platform: Platform) {
  const { createLearningPlatforms } = await import('../src/index.js');
  // Throws an error that names the environment variable where the platform is not configured.
  return createLearningPlatforms.fromEnv()[platform as GraphQLPlatformName];
}

/** Writes a text without the keys of the environment: a platform may give back in its answers what it was sent. */
async function write(out: string | undefined, text: string): Promise<void> {
  const clean = withoutSecrets(text);
  if (out === undefined) return void process.stdout.write(clean);
  await writeFile(out, clean);
  say(`${out} is written.`);
}

const say = (text: string) => void process.stderr.write(`learning-platforms: ${withoutSecrets(text)}\n`);
