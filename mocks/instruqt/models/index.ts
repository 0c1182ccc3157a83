import { idText } from '../../engine/models/ids.js';
import type { GraphQLModels } from '../../graphql/factories/model.js';
import { instruqtPlatform } from '../platform.js';
import { OWNER_ID, TEAM_ID } from '../scenarios/demo-ids.js';
import { challenge, challengeNote, challengeScript, challengeTab } from './challenges.js';
import * as fragments from './fragments.js';
import { customResource, hostImage, terraformModule } from './host-images.js';
import { invite, inviteClaim } from './invites.js';
import { lab, labSession } from './labs.js';
import { landingPage } from './landing-pages.js';
import { play } from './plays.js';
import { sandboxConfig, sandboxConfigVersion } from './sandbox-configs.js';
import { hotStartPool, sandbox } from './sandboxes.js';
import { tag, tagGroup } from './tags.js';
import { team, teamInvite, teamSecret } from './teams.js';
import { track, trackInstructor, trackReview, trackScript } from './tracks.js';
import { user } from './users.js';
import { ltiRegistration, webhook } from './webhooks.js';

/** Every model of Instruqt by the key of its seeds, and the models of nested records. */
export const instruqtModels: GraphQLModels = {
  platform: instruqtPlatform,
  models: {
    users: user,
    teams: team,
    teamInvites: teamInvite,
    tags: tag,
    tagGroups: tagGroup,
    teamSecrets: teamSecret,
    sandboxConfigs: sandboxConfig,
    sandboxConfigVersions: sandboxConfigVersion,
    tracks: track,
    challenges: challenge,
    trackReviews: trackReview,
    hotStartPools: hotStartPool,
    invites: invite,
    inviteClaims: inviteClaim,
    sandboxes: sandbox,
    plays: play,
    labs: lab,
    labSessions: labSession,
    landingPages: landingPage,
    hostImages: hostImage,
    terraformModules: terraformModule,
    customResources: customResource,
    webhooks: webhook,
    ltiRegistrations: ltiRegistration,
  },
  nested: {
    started: { name: 'Play', fragment: 'PlayRef' },
    challengeTab,
    challengeNote,
    challengeScript,
    trackScript,
    trackInstructor,
  },
  parts: {
    TeamUserEdge: { node: (_row, { make }) => make('User'), role: 'member' },
    UserTeamEdge: { node: TEAM_ID, role: 'member' },
    TrackInviteAuthor: { user: OWNER_ID },
    TeamFeatures: {
      max_tracks: 100,
      max_timelimit: 10_800,
      containers: true,
      virtual_machines: true,
      hot_start: true,
      track_reviews: true,
    },
    ContainerConfig: { image: 'ubuntu', shell: '/bin/sh', memory: 256 },
    VirtualMachineConfig: { image: 'ubuntu', machine_type: 'n1-standard-1', shell: '/bin/sh' },
  },
  account: { Team: TEAM_ID, User: OWNER_ID },
  fragments: Object.values(fragments).join('\n'),
  id: (place, generator) => idText(generator, place, 12),
};
