import type { Dict, Resolvers } from '../../graphql/platform.js';
import { get, given, notFound } from '../lookup.js';

/** A challenge has at most one check for each virtual browser. */
export const browserCheckResolvers: Resolvers = {
  Query: {
    virtualBrowserCheck(args, context) {
      const found = context.tables.of('VirtualBrowserCheck').find((row) => row.challenge === args.challenge && row.host === args.host);
      if (!found) throw notFound('VirtualBrowserCheck', `${String(args.host)} of ${String(args.challenge)}`);
      return found;
    },
    virtualBrowserChecks: (args, context) => context.tables.of('VirtualBrowserCheck').all((row) => row.track === args.track),
  },
  Mutation: {
    upsertVirtualBrowserCheck(args, context) {
      const input = given(args.virtualBrowserCheck as Dict);
      const ids = { track: get(context, 'Track', input.track).id, challenge: get(context, 'Challenge', input.challenge).id };
      const checks = context.tables.of('VirtualBrowserCheck');
      const known = checks.find((row) => row.challenge === ids.challenge && row.host === input.host);
      return known ? checks.update(known.id, input) : checks.insert({ ...input, ...ids });
    },
  },
};
