import { type Dict, jsonResponse, type MockPlatform, type Resolvers } from '../graphql/platform.js';
import { checkNames, notFound, teamOf } from './lookup.js';
import { accountResolvers } from './resolvers/account.js';
import { browserCheckResolvers } from './resolvers/browser-checks.js';
import { challengeResolvers } from './resolvers/challenges.js';
import { chatResolvers } from './resolvers/chat.js';
import { connectionResolvers } from './resolvers/connections.js';
import { resourceResolvers } from './resolvers/host-images.js';
import { inviteResolvers } from './resolvers/invites.js';
import { labResolvers } from './resolvers/labs.js';
import { landingPageResolvers } from './resolvers/landing-pages.js';
import { playResolvers } from './resolvers/plays.js';
import { reportResolvers } from './resolvers/reports.js';
import { configResolvers } from './resolvers/sandbox-configs.js';
import { sandboxResolvers } from './resolvers/sandboxes.js';
import { memberResolvers } from './resolvers/team-members.js';
import { teamResolvers } from './resolvers/teams.js';
import { trackPlayResolvers } from './resolvers/track-plays.js';
import { trackResolvers, trackViews } from './resolvers/tracks.js';
import { instruqtSchema, instruqtTraits } from './schema.js';

function merge(...parts: Resolvers[]): Resolvers {
  const out: Record<string, Resolvers[string]> = {};
  for (const part of parts) for (const [type, fields] of Object.entries(part)) out[type] = { ...out[type], ...fields };
  return out;
}

export const instruqtPlatform: MockPlatform = {
  name: 'instruqt',
  schema: instruqtSchema,
  traits: instruqtTraits,
  resolvers: merge(
    trackResolvers,
    trackPlayResolvers,
    challengeResolvers,
    browserCheckResolvers,
    configResolvers,
    sandboxResolvers,
    resourceResolvers,
    labResolvers,
    inviteResolvers,
    chatResolvers,
    landingPageResolvers,
    playResolvers,
    reportResolvers,
    teamResolvers,
    memberResolvers,
    accountResolvers,
    connectionResolvers,
  ),
  views: trackViews,
  sameAs: { Organization: 'Team' },
  check: checkNames,
  normalize(args, context) {
    const inputs = Object.values(args).filter((value) => typeof value === 'object' && value !== null) as Dict[];
    const { teamID: _a, teamId: _b, teamSlug: _c, organizationID: _d, organizationSlug: _e, ...rest } = args;
    return { ...rest, team: teamOf(Object.assign({}, ...inputs, args), context).id };
  },
  notFound,
  malformed: (what) => jsonResponse({ errors: [{ message: what }] }, 400),
  // The platform's response to an invalid key is not documented. Its public clients treat any status other than success as fatal.
  unauthorized: () => jsonResponse({ errors: [{ message: 'Unauthorized' }] }, 401),
};
