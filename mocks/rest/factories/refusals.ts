import { refuse } from '../../engine/models/model.js';
import type { Refusals } from '../../engine/models/schema.js';
import { didYouMean } from '../../engine/nearest.js';
import type { RestModel } from './model.js';

/** Error messages for seeds of a REST platform. */
export const refusals: Refusals<RestModel> = {
  notObject: () => refuse('seed', 'takes an object of lists, by what is in them'),
  notList: (path) => refuse(path, 'must be a list'),
  unknownKey: (key, keys) => refuse(key, `there is nothing of that name.${didYouMean(key, keys)}`),
  // It is part of URLs, between slashes.
  badId: (path, { key = 'id' }) => refuse(`${path}.${key}`, 'must be a text that is not empty and has no slash'),
  takenId: (path, { name }, id) => refuse(`${path}.id`, `there is a ${name} with the id "${id}" already`),
  missing: (path, { name }, id, isText) => refuse(isText ? path : `${path}.id`, `there is no ${name} with the id "${id}"`),
  taken(path, { name, within }, value, id) {
    if (within === 'domain_name') refuse(path, `"${value}" is taken on the domain`);
    const how = name === 'domain' ? `domain_name: "${value}"` : 'that';
    refuse(path, `there is a ${name} "${value}" already, with the id "${id}". Others can refer to it by ${how}`);
  },
  ambiguous: (path, { name }) => refuse(path, `more than one ${name} has it: name one by its id`),
  differs: (path, field, { name }, row) =>
    refuse(`${path}.${field}`, `the ${name} "${row.id}" is there already, with ${JSON.stringify(row[field])}`),
  hasChildren: (path, { name }) => refuse(path, `the ${name} is there already: what is to stand inside it has a list of its own`),
  elsewhere: (path, { belongsTo = {} }, field, id) => refuse(path, `stands inside the ${belongsTo[field]} "${id}"`),
  limit: (path, [least, most], value) => refuse(path, `must be from ${least} to ${most}, not ${value}`),
};
