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
 * Compares a platform's schema with the one that this version ships. Reports breaking changes, additions, confirmed and refuted guesses of
 * this version, and details that it does not know. With a client, sends one request, or two if the server does not support deprecated
 * arguments. Requires the packages `@graphql-inspector/core` and `graphql`, for Skilljar `api-smart-diff`.
 *
 * @example
 * const { breaking, findings } = await schemaDiff('instruqt', lp.instruqt);
 *
 * @param source A client or a schema: see `SchemaSource`. Skilljar has no introspection: pass its OpenAPI document.
 * @throws SchemaError if the platform rejects introspection, the text is not a schema, or a package is missing.
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
 * Reads a platform's schema, as SDL in the order of the shipped one, with its descriptions for types and members that are the same in both.
 * For Skilljar, returns the structure of the vendor's OpenAPI document without descriptions, as JSON with one line for each path and
 * component. With a client, sends one request. Requires the package `graphql`.
 *
 * @throws SchemaError if the platform rejects introspection, or the text is not a schema.
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
 * Finds fields of types on a platform that rejects introspection, from its errors for invalid queries ("Cannot query field", "Did you
 * mean"). All queries are invalid, so the platform executes none. The client's limits and retries apply. The types may have more fields
 * than those that are found.
 *
 * @throws SchemaError if an argument is invalid, or the platform's errors do not identify fields.
 */
export async function probeSchema(platform: GraphQLPlatformName, client: SchemaClient, options: ProbeOptions = {}): Promise<ProbeResult> {
  const name = checkPlatform(platform);
  if (name === 'skilljar') throw new SchemaError('ARGUMENT', 'platform: must not be skilljar, which has no GraphQL API.');
  if (!isClient(client)) throw new SchemaError('ARGUMENT', `client: must be a client such as lp.${name}.`);
  const { types, maxRequests = 60 } = options;
  if (!Number.isInteger(maxRequests) || maxRequests < 1)
    throw new SchemaError('ARGUMENT', 'maxRequests: must be an integer of at least 1.');
  if (types && (types.length === 0 || types.some((type) => !/^[A-Za-z_]\w*$/.test(type))))
    throw new SchemaError('ARGUMENT', 'types: must be a list of at least one GraphQL type name.');
  const found = await (await loadGraphQL()).probe(name, client, { ...options, types: types && [...new Set(types)] });
  return { ...found, sdl: probeSdl(found.types) };
}

function checkPlatform(platform: PlatformName): PlatformName {
  if (!PLATFORMS.includes(platform))
    throw new SchemaError('ARGUMENT', `platform: must be one of ${PLATFORMS.join(', ')}, not ${JSON.stringify(platform)}.`);
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
      `The document is not valid JSON: ${(error as Error).message.slice(0, 100)}. Pass Skilljar's OpenAPI document as JSON.`,
    );
  }
}
