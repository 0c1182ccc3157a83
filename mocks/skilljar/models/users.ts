import * as schemas from '../../../src/skilljar/schemas/index.js';
import type { Models } from '../../rest/factories/model.js';
import { shapeIn } from '../../rest/factories/zod.js';

const { user: _user, registration_count: _courses, completion_count: _done, ...overview } = shapeIn(schemas.UserOverview);

export const users: Models = {
  users: {
    name: 'user',
    reads: 'users.get',
    fields: { ...shapeIn(schemas.User), ...overview },
    unique: ['email'],
    derived: ['full_name'],
    age: 250,
  },
};
