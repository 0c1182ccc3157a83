import type { Created, Fields } from '../../engine/models/model.js';
import type { GraphQLModel } from '../../graphql/factories/model.js';
import type { Tables } from '../../graphql/tables.js';
import { OWNER_ID, TEAM_ID } from '../scenarios/demo-ids.js';
import { letters, text } from './defaults.js';

export interface Edge {
  readonly id?: string;
  readonly node: string;
  readonly role: unknown;
}

export const edgesOf = (row: Fields | undefined) => (row?.users ?? []) as readonly Edge[];

const spoken = (slug: unknown) =>
  String(slug).replace(/(^|-)(\w)/g, (_all, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase());

export const team: GraphQLModel = {
  name: 'Team',
  fragment: 'Team',
  unique: ['slug'],
  hasMany: {
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
  normalize: (input) => ({ features: {}, ...input }),
  defaults: {
    users: (row) => [{ id: `${String(row.id)}-${OWNER_ID}`, node: OWNER_ID, role: 'owner' }],
    userInTeam: (row) => edgesOf(row).some(({ node }) => node === OWNER_ID),
    name: (row, help) => ((row.title ?? row.slug) ? (row.title ?? spoken(row.slug)) : help.text('name', 'Team')),
    title: (row) => row.name,
    invites: [],
    githubIntegrations: [],
  },
};

/** An invitation to a team has no table: it is a field of the team. */
export const teamInvite: GraphQLModel = {
  name: 'TeamInvite',
  fragment: 'TeamInvite',
  extra: { token: 'String' },
  shows: ['token'],
  defaults: {
    team: TEAM_ID,
    organization: (row) => row.team,
    role: 'member',
    created_by: OWNER_ID,
    token: letters('token', 12, 'join-'),
    email: text('email', 'User'),
  },
  row: () => undefined,
  finish: sendInvites,
};

/** Adds invitations to the lists of their teams, all in one step. */
function sendInvites(invites: readonly Created<Tables>[]): void {
  const { tables, update } = invites[0]!.help;
  const byTeam = new Map<string, unknown[]>();
  for (const { row } of invites) {
    const { id: _id, ...invite } = row;
    const sent = byTeam.get(String(row.team)) ?? [];
    sent.push(invite);
    byTeam.set(String(row.team), sent);
  }
  for (const [id, sent] of byTeam) update('Team', id, { invites: [...((tables.of('Team').get(id)?.invites ?? []) as unknown[]), ...sent] });
}

export const teamSecret: GraphQLModel = {
  name: 'Secret',
  fragment: 'TeamSecret',
  unique: ['name'],
  within: 'teamID',
  defaults: {
    teamID: TEAM_ID,
    name: (row, help) => letters('name', 6, 'SECRET_')(row, help).toUpperCase(),
    description: text('description', 'Secret'),
  },
};
