import { iso } from '../../demo.js';
import { type Context, platformError, type Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { change, get, notFound, teamOf } from '../lookup.js';

const claimOf = (context: Context, page: string) =>
  context.tables.of('LandingPageClaim').find((row) => row.landingPage === page && row.user === context.caller?.id);

/** Shown from the moment of its publication until it is withdrawn. */
function isPublished(page: MockRow, context: Context): boolean {
  const past = (moment: unknown) => typeof moment === 'string' && Date.parse(moment) <= context.now().getTime();
  return past(page.publishedAt) && !past(page.unpublishedAt) && !page.deletedAt;
}

export const landingPageResolvers: Resolvers = {
  Query: {
    landingPage(args, context) {
      if (typeof args.landingPageID === 'string') return get(context, 'LandingPage', args.landingPageID);
      const team = teamOf(args, context).id;
      const found = context.tables
        .of('LandingPage')
        .find((row) => row.team === team && row.path === args.landingPagePath && !row.deletedAt);
      if (!found) throw notFound('LandingPage', String(args.landingPagePath));
      return found;
    },
  },
  Mutation: {
    // A page that went can be restored, so that it must still be there.
    deleteLandingPage: (args, context) => change(context, 'LandingPage', args.landingPageID, { deletedAt: iso(context.now()) }),
    restoreLandingPage: (args, context) => change(context, 'LandingPage', args.landingPageID, { deletedAt: null }),
    claimLandingPage(args, context) {
      const page = get(context, 'LandingPage', args.landingPageID).id;
      if (claimOf(context, page)) throw platformError('The landing page is already claimed by this user');
      return context.tables
        .of('LandingPageClaim')
        .insert({ landingPage: page, user: context.caller?.id, claimedAt: iso(context.now()), userDetails: args.userDetails });
    },
  },
  LandingPage: {
    isPublished: (_args, context, page) => isPublished(page, context),
    currentUserClaimed: (_args, context, page) => Boolean(claimOf(context, page.id)),
  },
  Team: {
    landingPages: (_args, context, team) => context.tables.of('LandingPage').all((row) => row.team === team.id && !row.deletedAt),
  },
};
