import { withOwnSchema } from './graphql/own-schema.js';
import type { MockPlatform } from './graphql/platform.js';
import { instruqtPlatform } from './instruqt/platform.js';
import { learningPathPlatform } from './learning-path/platform.js';
import { sdaPlatform } from './sda/platform.js';

const SHIPPED = { instruqt: instruqtPlatform, sda: sdaPlatform, learningPath: learningPathPlatform } as const;

/** The GraphQL platforms, each with its schema. */
export type GraphQLPlatforms = Readonly<Record<keyof typeof SHIPPED, MockPlatform>>;

/** Your schemas by platform, in GraphQL's schema definition language. */
export type OwnSchemas = Partial<Readonly<Record<keyof typeof SHIPPED, string>>>;

/**
 * The platforms, with your schemas where given, and with the shipped schemas otherwise.
 *
 * @throws TypeError that names the option, for invalid SDL or for a platform without a GraphQL schema.
 */
export function graphqlPlatforms(schemas: OwnSchemas = {}): GraphQLPlatforms {
  const platforms: Record<keyof typeof SHIPPED, MockPlatform> = { ...SHIPPED };
  const names = Object.keys(SHIPPED).join(', ');
  if (typeof schemas !== 'object' || schemas === null) throw new TypeError(`schemas must be an object with the SDL of ${names}.`);
  for (const [name, sdl] of Object.entries(schemas) as [keyof typeof SHIPPED, string | undefined][]) {
    if (!Object.hasOwn(SHIPPED, name)) throw new TypeError(`schemas.${name}: only ${names} have a GraphQL schema.`);
    if (sdl !== undefined) platforms[name] = withOwnSchema(SHIPPED[name], sdl, `schemas.${name}`);
  }
  return platforms;
}
