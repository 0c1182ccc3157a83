import { type Finished, idText, type Kind } from '../../graphql/factories/model.js';
import type { Dict } from '../../graphql/platform.js';
import { OWNER_ID, TEAM_ID } from '../scenarios/demo-ids.js';

interface Edge {
  readonly id?: string;
  readonly node: string;
  readonly role: unknown;
}

const edgesOf = (team: Dict | undefined) => (team?.users ?? []) as readonly Edge[];

export const userKind: Kind = {
  type: 'User',
  fragment: 'User',
  knownBy: ['profile.email', 'profile.slug'],
  extra: { teams: '[UserTeamEdge!]' },
  read: (given) => ({ profile: {}, ...given }),
  defaults: { segments: [] },
  instead: { details: 'it follows from the profile, such as `profile: { display_name, email }`' },
  // The platform reads who belongs to a team off the team.
  put: ({ teams: _teams, ...row }, { insert }) => void insert('User', row),
};

/**
 * Adds people to their teams, all at once, because the team holds the list. A person without a team joins the team of the API key, so that
 * they appear in the list of its users.
 */
export function joinTeams(people: readonly Finished[]): void {
  const { tables, update } = people[0]!.help;
  const teams = new Map(
    tables
      .of('Team')
      .all()
      .map((team) => [team.id, new Map(edgesOf(team).map((edge) => [edge.node, edge]))]),
  );
  const members = new Set([...teams.values()].flatMap((edges) => [...edges.keys()]));
  const changed = new Set<string>();
  const join = (team: string, node: string, role: unknown) => {
    teams.get(team)?.set(node, { id: `${team}-${node}`, node, role });
    changed.add(team);
  };
  for (const { row } of people) {
    const own = (row.teams ?? []) as readonly Edge[];
    for (const { node, role } of own) join(node, row.id, role);
    if (own.length === 0 && !members.has(row.id)) join(TEAM_ID, row.id, 'member');
  }
  for (const team of changed) update('Team', team, { users: [...teams.get(team)!.values()] });
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

/** An invitation to a team has no table: the team holds it, see `sendInvites`. */
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
  put: () => undefined,
};

/** Puts invitations into the lists of their teams, all at once. */
export function sendInvites(invites: readonly Finished[]): void {
  const { tables, update } = invites[0]!.help;
  const byTeam = new Map<string, unknown[]>();
  for (const { row } of invites) {
    const { id: _id, ...invite } = row;
    const sent = byTeam.get(String(row.team)) ?? [];
    sent.push(invite);
    byTeam.set(String(row.team), sent);
  }
  for (const [team, sent] of byTeam) {
    const others = (tables.of('Team').get(team)?.invites ?? []) as readonly unknown[];
    update('Team', team, { invites: [...others, ...sent] });
  }
}
