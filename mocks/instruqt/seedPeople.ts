import type { Dict } from '../graphql/platform.js';
import { type Help, idText, type Kind } from '../graphql/seedPlan.js';
import { OWNER_ID, TEAM_ID } from './ids.js';

interface Edge {
  readonly id?: string;
  readonly node: string;
  readonly role: unknown;
}

const edgesOf = (team: Dict | undefined) => (team?.users ?? []) as readonly Edge[];

function join(team: string, user: string, role: unknown, { tables, update }: Help): void {
  const others = edgesOf(tables.of('Team').get(team)).filter(({ node }) => node !== user);
  update('Team', team, { users: [...others, { id: `${team}-${user}`, node: user, role }] });
}

export const userKind: Kind = {
  type: 'User',
  fragment: 'User',
  knownBy: ['profile.email', 'profile.slug'],
  extra: { teams: '[UserTeamEdge!]' },
  read: (given) => ({ profile: {}, ...given }),
  defaults: { segments: [] },
  after({ id, teams, ...row }, help) {
    for (const { node, role } of (teams ?? []) as Edge[]) join(node, id, role, help);
    // The platform reads who belongs to a team off the team.
    help.insert('User', { ...row, id });
  },
};

/** Whoever was put into no team belongs to that of the key: those who list its users find them. */
export function joinTeam(user: string, help: Help): void {
  const teams = help.tables.of('Team').all();
  if (!teams.some((team) => edgesOf(team).some(({ node }) => node === user))) join(TEAM_ID, user, 'member', help);
}

const spoken = (slug: unknown) =>
  String(slug).replace(/(^|-)(\w)/g, (_all, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase());

export const teamKind: Kind = {
  type: 'Team',
  fragment: 'Team',
  knownBy: ['slug'],
  parts: {
    invites: ['TeamInvite', 'team'],
    tracks: ['Track', 'team'],
    tags: ['Tag', 'team'],
    tagGroups: ['TagGroup', 'team'],
    hotStartPools: ['HotStartPool', 'team'],
    hostImages: ['HostImage', 'team'],
    customResources: ['CustomResource', 'team'],
    landingPages: ['LandingPage', 'team'],
    ltiToolRegistrations: ['LtiToolRegistration', 'team'],
  },
  read: (given) => ({ features: {}, ...given }),
  defaults: {
    users: (row) => [{ id: `${String(row.id)}-${OWNER_ID}`, node: OWNER_ID, role: 'owner' }],
    userInTeam: (row) => edgesOf(row).some(({ node }) => node === OWNER_ID),
    name: (row, { generator, place }) =>
      (row.title ?? row.slug) ? (row.title ?? spoken(row.slug)) : generator.text(place, 'name', 'Team'),
    title: (row) => row.name,
    invites: [],
    githubIntegrations: [],
  },
};

/** An invitation to a team has no table: the team holds it. */
export const teamInviteKind: Kind = {
  type: 'TeamInvite',
  fragment: 'TeamInvite',
  extra: { token: 'String' },
  shows: ['token'],
  defaults: {
    team: TEAM_ID,
    organization: (row) => row.team,
    role: 'member',
    created_by: OWNER_ID,
    token: (_row, { generator, place }) => `join-${idText(generator, `${place}|token`, 12)}`,
    email: (_row, { generator, place }) => generator.text(place, 'email', 'User'),
  },
  put({ id: _id, ...invite }, { tables, update }) {
    const team = String(invite.team);
    const others = (tables.of('Team').get(team)?.invites ?? []) as readonly unknown[];
    update('Team', team, { invites: [...others, invite] });
  },
};
