import { jsonResponse, type MockPlatform, type Resolvers } from '../graphql/platform.js';
import { lazySchema } from '../graphql/schema.js';
import { sdl } from '../sdl.js';
import { challengeResolvers } from './challenges.js';
import { configResolvers } from './configs.js';
import { inviteResolvers } from './invites.js';
import { notFound, teamOf } from './lookup.js';
import { playResolvers } from './plays.js';
import { sandboxResolvers } from './sandboxes.js';
import { teamResolvers } from './teams.js';
import { trackResolvers } from './tracks.js';

/** Enums of which the reference kept only some values: nobody can say that another one is wrong. */
const OPEN_ENUMS = [
  'AccessSetting',
  'AuthType',
  'ChatChannelType',
  'ConditionType',
  'CustomResourceDataType',
  'CustomResourceInputSource',
  'ErrorCode',
  'HostImageStatus',
  'LabSessionEventType',
  'LabSessionStatus',
  'LearnerEventTypes',
  'Mode',
  'RecommendationType',
  'ScopeName',
  'Strategy',
  'TrackInviteShareMethod',
  'TrackStopReason',
  'UserSegment',
  'UserType',
];

function merge(...parts: Resolvers[]): Resolvers {
  const out: Record<string, Resolvers[string]> = {};
  for (const part of parts) for (const [type, fields] of Object.entries(part)) out[type] = { ...out[type], ...fields };
  return out;
}

export const instruqtPlatform: MockPlatform = {
  name: 'instruqt',
  schema: lazySchema(sdl.instruqt, { times: ['Time'], openEnums: OPEN_ENUMS }),
  resolvers: merge(trackResolvers, challengeResolvers, sandboxResolvers, inviteResolvers, playResolvers, teamResolvers, configResolvers),
  normalize(args, context) {
    const { teamID: _a, teamId: _b, teamSlug: _c, organizationID: _d, organizationSlug: _e, ...rest } = args;
    return { ...rest, team: teamOf(args, context).id };
  },
  notFound,
  malformed: (what) => jsonResponse({ errors: [{ message: what }] }, 400),
  // How the platform refuses a key is not published; its public clients all take any other status than a success for fatal.
  unauthorized: () => jsonResponse({ errors: [{ message: 'Unauthorized' }] }, 401),
};
