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
  // Probably a Python service behind a gateway: the service returns plain text, the gateway returns JSON with a message.
  malformed: (what) => new Response(what, { status: 400, headers: { 'content-type': 'text/plain' } }),
  unauthorized: () => jsonResponse({ message: 'Unauthorized' }, 401),
};
