import { refuse } from '../../engine/models/model.js';
import type { Refusals } from '../../engine/models/schema.js';
import { didYouMean } from '../../engine/nearest.js';
import type { GraphQLModel } from './model.js';

/** Error messages for seeds of a GraphQL platform. */
export const refusalsOf = (platform: string): Refusals<GraphQLModel> => ({
  notObject() {
    throw new TypeError(`The seeds of ${platform} are an object of lists.`);
  },
  notList(path) {
    throw new TypeError(`${path} must be a list.`);
  },
  unknownKey(key, keys) {
    throw new TypeError(`The seeds of ${platform} have no ${key}.${didYouMean(key, keys)} There are ${keys.join(', ')}.`);
  },
  badId(path, { key = 'id' }) {
    throw new TypeError(`${path}.${key} must be a text.`);
  },
  takenId: (path, { name }, id) => refuse(path, `there is a ${name} with the id '${id}' already.`),
  missing: (path, { name }, id) => refuse(path, `there is no ${name} with the id '${id}'.`),
  taken: (path, { name }, value, id) =>
    refuse(path, `there is a ${name} '${value}' already, with the id '${id}'. Others can refer to it by that.`),
  ambiguous: (path, { name }) => refuse(path, `more than one ${name} has it: name one by its id.`),
  differs: (path, field, { name }) => refuse(path, `this ${name} is there already, with another ${field}.`),
  limit: (path, [least, most], value) =>
    refuse(path, `must be ${most === Number.POSITIVE_INFINITY ? `at least ${least}` : `from ${least} to ${most}`}, not ${value}.`),
});
