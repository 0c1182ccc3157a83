import { jsonResponse, type MockPlatform, platformError } from '../graphql/platform.js';
import { lazySchema, type SchemaTraits } from '../graphql/schema.js';
import { sdl } from '../graphql/sdl.js';
import { learningPathResolvers, learningPathViews } from './resolvers/learning-paths.js';
import { LOGIN_SDL, login } from './resolvers/login.js';

const refusal = (message: string) => ({ errors: [{ message }] });

const traits: SchemaTraits = { times: ['Date'], also: LOGIN_SDL };

export const learningPathPlatform: MockPlatform = {
  name: 'learningPath',
  schema: lazySchema(sdl.learningPath, traits),
  traits,
  resolvers: { ...learningPathResolvers, Mutation: { ...learningPathResolvers.Mutation, Login: login } },
  views: learningPathViews,
  notFound: (type, id) => platformError(`${type} ${id} not found`),
  malformed: (what) => jsonResponse(refusal(what), 400),
  // The status that the platform documents for its REST API, with the wording of its login.
  unauthorized: () => jsonResponse(refusal('401 Unauthorized'), 401),
};
