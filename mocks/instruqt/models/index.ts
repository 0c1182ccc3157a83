import { iso } from '../../demo.js';
import { FROM_ZERO, idText, type Kind, type SeedPlan } from '../../graphql/factories/model.js';
import { OWNER_ID, TEAM_ID } from '../scenarios/demo-ids.js';
import { later, position, text, titled } from './defaults.js';
import { fragments } from './fragments.js';
import { inviteKind, playKind } from './learning.js';
import { joinTeams, sendInvites, teamInviteKind, teamKind, userKind } from './people.js';
import { addVersions, sandboxConfig, sandboxConfigVersion } from './sandbox-configs.js';

const team = { team: 'Team' };
const track: Kind = {
  type: 'Track',
  fragment: 'Track',
  knownBy: ['slug'],
  within: 'team',
  limits: { timelimit: FROM_ZERO, idle_timeout: FROM_ZERO },
  parts: {
    challenges: ['Challenge', 'track'],
    scripts: ['TrackScript', 'track'],
    instructors: ['TrackInstructor', 'track'],
  },
  defaults: {
    team: TEAM_ID,
    developers: [OWNER_ID],
    userIsTrackDeveloper: (row) => (row.developers as string[]).includes(OWNER_ID),
    icon: 'https://example.com/icons/track.png',
    level: (_row, { generator, place }) => generator.pick(`${place}|level`, ['beginner', 'intermediate', 'advanced']),
    version: '0.0.1',
    type: 'track',
    published: true,
    accessible: true,
    show_timer: true,
    skipping_enabled: true,
    can_skip: true,
    timelimit: 3600,
    idle_timeout: 1800,
    visibility: 'public',
    embed_token: (_row, { generator, place }) => `em_${idText(generator, `${place}|embed`, 12)}`,
  },
};

const challenge: Kind = {
  type: 'Challenge',
  fragment: 'Challenge',
  knownBy: ['slug'],
  within: 'track',
  limits: { timelimit: FROM_ZERO },
  parts: { tabs: ['ChallengeTab', 'challenge'], notes: ['ChallengeNote', 'challenge'], scripts: ['ChallengeScript', 'challenge'] },
  defaults: {
    index: position('Challenge', 'track', 1),
    status: (row) => (row.index === 1 ? 'unlocked' : 'locked'),
    type: 'challenge',
    difficulty: 'basic',
    timelimit: 900,
    title: text('title', 'Challenge'),
    assignment: (row) => `# ${String(row.title)}`,
    can_check: true,
  },
};

const made = { createdBy: OWNER_ID };

/** What a team has beside tracks: one kind for each key of the seeds. */
const kinds: SeedPlan['kinds'] = {
  users: userKind,
  teams: teamKind,
  teamInvites: teamInviteKind,
  tags: { type: 'Tag', fragment: 'Tag', knownBy: ['value'], within: 'team', extra: team },
  tagGroups: {
    type: 'TagGroup',
    fragment: 'TagGroup',
    knownBy: ['name'],
    within: 'team',
    extra: team,
    lists: { tags: ['Tag', 'tagIDs'] },
  },
  teamSecrets: {
    type: 'Secret',
    fragment: 'TeamSecret',
    knownBy: ['name'],
    within: 'teamID',
    defaults: {
      teamID: TEAM_ID,
      name: (_row, { generator, place }) => `SECRET_${idText(generator, `${place}|name`, 6).toUpperCase()}`,
      description: text('description', 'Secret'),
    },
  },
  sandboxConfigs: sandboxConfig,
  sandboxConfigVersions: sandboxConfigVersion,
  tracks: track,
  challenges: challenge,
  trackReviews: {
    type: 'TrackReview',
    fragment: 'TrackReview',
    defaults: {
      track: (_row, { last }) => last('Track'),
      score: (_row, { generator, place }) => 3 + generator.number(`${place}|score`, 3),
      content: 'Clear and hands-on.',
    },
  },
  hotStartPools: {
    type: 'HotStartPool',
    fragment: 'HotStartPool',
    lists: { tracks: ['Track', 'tracks'], configs: ['SandboxConfig', 'configs'] },
    defaults: { type: 'dedicated', size: 5, status: 'Running', region: 'europe-west1', created_by: OWNER_ID, tracks: [], configs: [] },
  },
  invites: inviteKind,
  inviteClaims: {
    type: 'InviteClaim',
    fragment: 'InviteClaim',
    defaults: {
      trackInvite: (_row, { last }) => last('TrackInvite'),
      username: (row, { tables }) =>
        (tables.of('User').get(row.user as string)?.profile as { slug?: string } | undefined)?.slug ?? 'someone',
      claimedAt: later(-24),
    },
  },
  sandboxes: {
    type: 'Sandbox',
    fragment: 'Sandbox',
    defaults: {
      track: (_row, { last }) => last('Track'),
      user: OWNER_ID,
      state: 'active',
      created: later(-1),
      last_activity_at: later(0),
      ttl: later(2),
    },
  },
  plays: playKind,
  labs: {
    type: 'Lab',
    fragment: 'Lab',
    knownBy: ['name'],
    within: 'team',
    extra: { createdAt: 'Time', createdBy: 'User' },
    defaults: { title: text('title', 'Lab'), name: text('slug', 'Lab'), createdAt: later(-24 * 60) },
  },
  labSessions: {
    type: 'LabSession',
    fragment: 'LabSession',
    defaults: {
      lab: (_row, { last }) => last('Lab'),
      user: OWNER_ID,
      status: 'unknown',
      url: (_row, { generator, place }) => `https://example.com/labs/${idText(generator, `${place}|url`, 12)}`,
    },
  },
  landingPages: {
    type: 'LandingPage',
    fragment: 'LandingPage',
    knownBy: ['path'],
    within: 'team',
    // Whether a page is shown follows from its dates.
    read: ({ isPublished, ...given }, { now }) =>
      isPublished === true ? { publishedAt: iso(new Date(now().getTime() - 86_400_000)), ...given } : given,
    defaults: {
      pageTitle: text('title', 'LandingPage'),
      internalPageName: titled('pageTitle'),
      path: text('slug', 'LandingPage'),
      formEnabled: true,
    },
  },
  hostImages: {
    type: 'HostImage',
    fragment: 'HostImage',
    knownBy: ['slug'],
    within: 'team',
    defaults: { ...made, team: TEAM_ID, status: 'created' },
  },
  terraformModules: {
    type: 'TerraformModule',
    fragment: 'TerraformModule',
    knownBy: ['module'],
    defaults: {
      name: text('slug', 'TerraformModule'),
      namespace: 'acme',
      source: (row) => `https://example.com/terraform/${String(row.name)}`,
      owner: 'acme',
      provider: 'cloud',
      module: (row) => `${String(row.namespace)}/${String(row.name)}/${String(row.provider)}`,
      version: '1.0.0',
      availableVersions: (row) => [row.version],
      publishedAt: later(-24 * 60),
    },
  },
  customResources: {
    type: 'CustomResource',
    fragment: 'CustomResource',
    knownBy: ['slug'],
    within: 'team',
    extra: team,
    defaults: { ...made, provider: 'terraform', canDelete: true },
  },
  webhooks: {
    type: 'Webhook',
    fragment: 'Webhook',
    extra: team,
    defaults: { events: ['track.started'] },
  },
  ltiRegistrations: {
    type: 'LtiToolRegistration',
    fragment: 'LtiRegistration',
    extra: team,
    read: ({ teamID, ...given }) => (teamID === undefined ? given : { team: teamID, ...given }),
    defaults: {
      issuer: 'https://lms.example.com',
      clientID: (_row, { generator, place }) => idText(generator, `${place}|client`, 12),
      deploymentIDs: ['1'],
    },
  },
};

const onChallenge = { challenge: 'Challenge' };
const onTrack = { track: 'Track' };
const script = { host: 'server', action: 'setup', contents: '#!/bin/sh\ntrue\n' };

export const instruqtPlan: SeedPlan = {
  kinds,
  inner: [
    { type: 'Play', fragment: 'PlayRef' },
    {
      type: 'ChallengeTab',
      fragment: 'ChallengeTab',
      extra: onChallenge,
      defaults: { type: 'terminal', title: 'Terminal', hostname: 'server', index: position('ChallengeTab', 'challenge', 0) },
    },
    {
      type: 'ChallengeNote',
      fragment: 'ChallengeNote',
      extra: onChallenge,
      defaults: { type: 'text', contents: 'Soon you start.', index: position('ChallengeNote', 'challenge', 0) },
    },
    { type: 'ChallengeScript', fragment: 'ChallengeScript', extra: onChallenge, defaults: { ...script, action: 'check' } },
    { type: 'TrackScript', fragment: 'TrackScript', extra: onTrack, defaults: script },
    {
      type: 'TrackInstructor',
      fragment: 'TrackInstructor',
      extra: onTrack,
      defaults: { user: (_row, { make }) => make('User') },
      // Found again by whom it joins.
      put: ({ track, user }, { insert }) => void insert('TrackInstructor', { id: `${String(track)}-${String(user)}`, track, user }),
    },
  ],
  embedded: {
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
  own: { Team: TEAM_ID, User: OWNER_ID },
  fragments,
  finish(type, made) {
    if (type === 'User') joinTeams(made);
    if (type === 'TeamInvite') sendInvites(made);
    if (type === 'SandboxConfig') addVersions(made);
  },
  id: (_type, place, generator) => idText(generator, place, 12),
};
