import * as schemas from '../../../src/skilljar/schemas/index.js';
import type { RestModel } from '../../rest/factories/model.js';
import { shapeIn } from '../../rest/factories/zod.js';

const { user: _user, registration_count: _courses, completion_count: _done, ...overview } = shapeIn(schemas.UserOverview);

export const user: RestModel = {
  name: 'user',
  reads: 'users.get',
  fields: { ...shapeIn(schemas.User), ...overview },
  unique: ['email'],
  derived: ['full_name'],
  age: 250,
};
