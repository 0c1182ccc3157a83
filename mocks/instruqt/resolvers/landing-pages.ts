import { type Context, type Dict, platformError, type Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { change, first, get, insert, list, notFound, nowOf, teamOf } from '../lookup.js';

const claimOf = (context: Context, page: string) => first(context, 'LandingPageClaim', { landingPage: page, user: context.caller?.id });

const shownOf = (context: Context, values: Dict) => list(context, 'LandingPage', values).filter((row) => !row.deletedAt);

/** Shown from its publication until it is withdrawn. */
function isPublished(page: MockRow, context: Context): boolean {
  const past = (moment: unknown) => typeof moment === 'string' && Date.parse(moment) <= context.now().getTime();
  return past(page.publishedAt) && !past(page.unpublishedAt) && !page.deletedAt;
}

export const landingPageResolvers: Resolvers = {
  Query: {
    landingPage(args, context) {
      if (typeof args.landingPageID === 'string') return get(context, 'LandingPage', args.landingPageID);
      const [found] = shownOf(context, { team: teamOf(args, context).id, path: args.landingPagePath });
      if (!found) throw notFound('LandingPage', String(args.landingPagePath));
      return found;
    },
  },
  Mutation: {
    // A deleted page can be restored, so its row stays.
    deleteLandingPage: (args, context) => change(context, 'LandingPage', args.landingPageID, { deletedAt: nowOf(context) }),
    restoreLandingPage: (args, context) => change(context, 'LandingPage', args.landingPageID, { deletedAt: null }),
    claimLandingPage(args, context) {
      const page = get(context, 'LandingPage', args.landingPageID).id;
      if (claimOf(context, page)) throw platformError('The landing page is already claimed by this user');
      const claim = { landingPage: page, user: context.caller?.id, claimedAt: nowOf(context), userDetails: args.userDetails };
      return insert(context, 'LandingPageClaim', claim);
    },
  },
  LandingPage: {
    isPublished: (_args, context, page) => isPublished(page, context),
    currentUserClaimed: (_args, context, page) => Boolean(claimOf(context, page.id)),
  },
  Team: {
    landingPages: (_args, context, team) => shownOf(context, { team: team.id }),
  },
};
