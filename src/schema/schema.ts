import type { PlatformName } from '../core/operation/index.js';
import { SchemaError } from './errors.js';
import { type GraphQLPlatformName, type SchemaDiff, toDiff } from './findings.js';
import { installed } from './installed.js';
import type { ProbeOptions, ProbeResult, SchemaClient, SchemaSource } from './options.js';
import { probeSdl } from './probe-sdl.js';

const PLATFORMS: readonly PlatformName[] = ['instruqt', 'sda', 'learningPath', 'skilljar'];

const loadGraphQL = () => installed(['graphql'], () => import('./graphql/index.js'));
const loadDiff = () => installed(['@graphql-inspector/core', 'graphql'], () => import('./graphql-diff/index.js'));
const loadSkilljar = () => import('./skilljar/index.js');
const loadSkilljarDiff = () => installed(['api-smart-diff'], () => import('./skilljar-diff/index.js'));

/**
 * Compares a platform's schema with the one that this version ships: what breaks callers, what was added, which guesses of this version are
 * confirmed or refuted, and what it did not know. With a client one request is sent, two to servers that do not know deprecated arguments.
 * Needs the packages `@graphql-inspector/core` and `graphql`, for Skilljar `api-smart-diff`.
 *
 * @example
 * const { breaking, findings } = await schemaDiff('instruqt', lp.instruqt);
 *
 * @param source A client, or a schema that you have: see `SchemaSource`. Skilljar has no introspection: give its OpenAPI document.
 * @throws SchemaError when the platform refuses introspection, the text is no schema, or a package is missing.
 */
export async function schemaDiff(platform: PlatformName, source: SchemaSource): Promise<SchemaDiff> {
  const name = checkPlatform(platform);
  if (name === 'skilljar') {
    const document = openApiOf(source);
    return toDiff(name, (await loadSkilljarDiff()).skilljarFindings(document));
  }
  const live = await readSchema(name, source);
  return toDiff(name, await (await loadDiff()).graphqlFindings(name, live));
}

/**
 * Reads a platform's schema: as SDL in the order of the shipped one, with its descriptions where a type or member is the same. For Skilljar,
 * the vendor's OpenAPI document without its words, as JSON with one line for each path and component. One request with a client.
 * Needs the package `graphql`.
 *
 * @throws SchemaError when the platform refuses introspection, or the text is no schema.
 */
export async function pullSchema(platform: PlatformName, source: SchemaSource): Promise<string> {
  const name = checkPlatform(platform);
  if (name === 'skilljar') {
    const document = openApiOf(source);
    return (await loadSkilljar()).printStructure(document);
  }
  const live = await readSchema(name, source);
  return (await loadGraphQL()).orderedSdl(name, live);
}

/**
 * Finds fields of types where introspection is refused, by what the platform says of wrong queries ("Cannot query field", "Did you mean").
 * No query is valid, so that nothing is executed. The client's limits and retries apply. There may be more fields than are found.
 *
 * @throws SchemaError when an argument breaks a rule, or the platform's errors do not tell fields apart.
 */
export async function probeSchema(platform: GraphQLPlatformName, client: SchemaClient, options: ProbeOptions = {}): Promise<ProbeResult> {
  const name = checkPlatform(platform);
  if (name === 'skilljar') throw new SchemaError('ARGUMENT', 'platform: skilljar has no GraphQL API to probe.');
  if (!isClient(client)) throw new SchemaError('ARGUMENT', `client: a client such as lp.${name}.`);
  const { types, maxRequests = 60 } = options;
  if (!Number.isInteger(maxRequests) || maxRequests < 1) throw new SchemaError('ARGUMENT', 'maxRequests: a whole number of at least 1.');
  if (types && (types.length === 0 || types.some((type) => !/^[A-Za-z_]\w*$/.test(type))))
    throw new SchemaError('ARGUMENT', 'types: names of GraphQL types, at least one.');
  const found = await (await loadGraphQL()).probe(name, client, { ...options, types: types && [...new Set(types)] });
  return { ...found, sdl: probeSdl(found.types) };
}

function checkPlatform(platform: PlatformName): PlatformName {
  if (!PLATFORMS.includes(platform))
    throw new SchemaError('ARGUMENT', `platform: one of ${PLATFORMS.join(', ')}, not ${JSON.stringify(platform)}.`);
  return platform;
}

const isClient = (source: unknown): source is SchemaClient => typeof (source as Partial<SchemaClient> | null)?.request === 'function';

async function readSchema(platform: GraphQLPlatformName, source: SchemaSource) {
  const { introspected, schemaOfText } = await loadGraphQL();
  if (isClient(source)) return introspected(platform, source);
  return schemaOfText(platform, typeof source === 'string' ? source : JSON.stringify(source ?? null));
}

function openApiOf(source: SchemaSource): unknown {
  if (typeof source !== 'string') return source;
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new SchemaError(
      'SOURCE',
      `This is no JSON: ${(error as Error).message.slice(0, 100)}. Skilljar's OpenAPI document must be given as JSON.`,
    );
  }
}
