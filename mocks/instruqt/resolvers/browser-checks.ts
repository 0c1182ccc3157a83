import type { Dict, Resolvers } from '../../graphql/platform.js';
import { first, get, given, list, notFound } from '../lookup.js';

/** A challenge has at most one check for each virtual browser. */
export const browserCheckResolvers: Resolvers = {
  Query: {
    virtualBrowserCheck(args, context) {
      const found = first(context, 'VirtualBrowserCheck', { challenge: args.challenge, host: args.host });
      if (!found) throw notFound('VirtualBrowserCheck', `${String(args.host)} of ${String(args.challenge)}`);
      return found;
    },
    virtualBrowserChecks: (args, context) => list(context, 'VirtualBrowserCheck', { track: args.track }),
  },
  Mutation: {
    upsertVirtualBrowserCheck(args, context) {
      const input = given(args.virtualBrowserCheck as Dict);
      const ids = { track: get(context, 'Track', input.track).id, challenge: get(context, 'Challenge', input.challenge).id };
      const checks = context.tables.of('VirtualBrowserCheck');
      const known = first(context, 'VirtualBrowserCheck', { challenge: ids.challenge, host: input.host });
      return known ? checks.update(known.id, input) : checks.insert({ ...input, ...ids });
    },
  },
};
