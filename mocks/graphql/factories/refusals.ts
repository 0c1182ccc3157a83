import { refuse } from '../../engine/models/model.js';
import type { Refusals } from '../../engine/models/schema.js';
import { didYouMean } from '../../engine/nearest.js';
import type { GraphQLModel } from './model.js';

/** Error messages for seeds of a GraphQL platform. */
export const refusalsOf = (platform: string): Refusals<GraphQLModel> => ({
  notObject() {
    throw new TypeError(`The seeds of ${platform} must be an object of lists.`);
  },
  notList(path) {
    throw new TypeError(`${path} must be a list.`);
  },
  unknownKey(key, keys) {
    throw new TypeError(`Unknown key ${key} in the seeds of ${platform}.${didYouMean(key, keys)} Expected one of: ${keys.join(', ')}.`);
  },
  badId(path, { key = 'id' }) {
    throw new TypeError(`${path}.${key} must be a text.`);
  },
  takenId: (path, { name }, id) => refuse(path, `a ${name} with the id '${id}' already exists.`),
  missing: (path, { name }, id) => refuse(path, `no ${name} has the id '${id}'.`),
  taken: (path, { name }, value, id) => refuse(path, `the ${name} '${value}' already exists. Refer to it by its id '${id}'.`),
  ambiguous: (path, { name }) => refuse(path, `more than one ${name} matches: use an id.`),
  differs: (path, field, { name }) => refuse(path, `this ${name} already exists with another ${field}.`),
  limit: (path, [least, most], value) =>
    refuse(path, `must be ${most === Number.POSITIVE_INFINITY ? `at least ${least}` : `from ${least} to ${most}`}, not ${value}.`),
});
