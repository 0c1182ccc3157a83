import { refuse } from '../../engine/models/model.js';
import type { Refusals } from '../../engine/models/schema.js';
import { didYouMean } from '../../engine/nearest.js';
import type { RestModel } from './model.js';

/** Error messages for seeds of a REST platform. */
export const refusals: Refusals<RestModel> = {
  notObject: () => refuse('seed', 'requires an object of lists, by resource'),
  notList: (path) => refuse(path, 'must be a list'),
  unknownKey: (key, keys) => refuse(key, `unknown resource.${didYouMean(key, keys)}`),
  // It is part of URLs, between slashes.
  badId: (path, { key = 'id' }) => refuse(`${path}.${key}`, 'must be a text that is not empty and has no slash'),
  takenId: (path, { name }, id) => refuse(`${path}.id`, `a ${name} with the id "${id}" already exists`),
  missing: (path, { name }, id, isText) => refuse(isText ? path : `${path}.id`, `no ${name} has the id "${id}"`),
  taken(path, { name, within }, value, id) {
    if (within === 'domain_name') refuse(path, `"${value}" is taken on the domain`);
    const how = name === 'domain' ? `domain_name: "${value}"` : `its id "${id}"`;
    refuse(path, `the ${name} "${value}" already exists. Refer to it by ${how}`);
  },
  ambiguous: (path, { name }) => refuse(path, `more than one ${name} matches: use an id`),
  differs: (path, field, { name }, row) =>
    refuse(`${path}.${field}`, `the ${name} "${row.id}" already exists, with ${JSON.stringify(row[field])}`),
  hasChildren: (path, { name }) => refuse(path, `the ${name} already exists. Seed its nested records in a separate list`),
  elsewhere: (path, { belongsTo = {} }, field, id) => refuse(path, `belongs to the ${belongsTo[field]} "${id}"`),
  limit: (path, [least, most], value) => refuse(path, `must be from ${least} to ${most}, not ${value}`),
};
