import { buildSchema, type GraphQLSchema } from 'graphql';
import instruqt from '../../../schemas/instruqt.graphql';
import learningPath from '../../../schemas/learning-path.graphql';
import sda from '../../../schemas/sda.graphql';
import type { GraphQLPlatformName } from '../findings.js';

const TEXTS: Readonly<Record<GraphQLPlatformName, string>> = { instruqt, learningPath, sda };
const built = new Map<GraphQLPlatformName, GraphQLSchema>();

/** The schema of a platform that this version ships, with its annotations in the syntax tree. */
export function shippedSchema(platform: GraphQLPlatformName): GraphQLSchema {
  const schema = built.get(platform) ?? buildSchema(TEXTS[platform]);
  built.set(platform, schema);
  return schema;
}
