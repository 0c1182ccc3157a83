import { jsonResponse, type MockPlatform } from '../graphql/platform.js';
import { lazySchema, type SchemaTraits } from '../graphql/schema.js';
import { sdl } from '../graphql/sdl.js';
import { sdaNotFound, sdaResolvers } from './resolvers/sessions.js';

const traits: SchemaTraits = { times: ['DateTime'] };

export const sdaPlatform: MockPlatform = {
  name: 'sda',
  schema: lazySchema(sdl.sda, traits),
  traits,
  resolvers: sdaResolvers,
  notFound: sdaNotFound,
  // A Python service behind a gateway, by all that is known: plain text from the one, a sentence in JSON from the other.
  malformed: (what) => new Response(what, { status: 400, headers: { 'content-type': 'text/plain' } }),
  unauthorized: () => jsonResponse({ message: 'Unauthorized' }, 401),
};
