import { iso } from '../../demo.js';
import { type Context, type Dict, platformError, type Resolver, type Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { change, get, given, notFound, teamOf } from '../lookup.js';

interface Edge {
  readonly id: string;
  readonly node: string;
  readonly role?: unknown;
}

interface Invite {
  readonly token: string;
  readonly email: string;
  readonly role: unknown;
}

const emailOf = (row: MockRow | undefined) => (row?.profile as { email?: string } | undefined)?.email;
const invitesOf = (team: MockRow) => (team.invites ?? []) as Invite[];
const setEdges = (context: Context, team: MockRow, users: Edge[]) => change(context, 'Team', team.id, { users });

/** Who belongs to a team, and as what. */
export const edgesOf = (team: MockRow) => (team.users ?? []) as Edge[];

function edgeOf(team: MockRow, user: unknown): Edge {
  const found = edgesOf(team).find(({ node }) => node === user);
  if (!found) throw notFound('User', String(user));
  return found;
}

function setRole(args: Dict, context: Context, role: unknown): MockRow {
  const team = teamOf(args, context);
  const edge = edgeOf(team, args.userID);
  const edges = edgesOf(team).map((other) => (other.node === edge.node ? { ...edge, role } : other));
  return setEdges(context, team, edges);
}

const changeRole: Resolver = (args, context) => setRole(args, context, args.role);

const removeUser: Resolver = (args, context) => {
  const team = teamOf(args, context);
  const edge = edgeOf(team, args.userID);
  const edges = edgesOf(team).filter(({ node }) => node !== edge.node);
  return setEdges(context, team, edges);
};

const inviteUser: Resolver = (args, context) => {
  const team = teamOf(args, context);
  const email = args.email ?? emailOf(args.userID ? get(context, 'User', args.userID) : undefined);
  if (!email) throw platformError('User ID or email missing');
  const invite = {
    token: `join-${context.tables.store.nextId()}`,
    email,
    role: args.role ?? 'member',
    token_expired: false,
    team: team.id,
    organization: team.id,
    created_by: context.caller?.id,
  };
  return change(context, 'Team', team.id, { invites: [...invitesOf(team), invite] });
};

const deleteInvite: Resolver = (args, context) => {
  const team = teamOf(args, context);
  const left = invitesOf(team).filter(({ email }) => email !== args.email);
  if (left.length === invitesOf(team).length) throw notFound('TeamInvite', String(args.email));
  return change(context, 'Team', team.id, { invites: left });
};

/** The pending invitation of a token. Anyone with the token can join, so errors do not contain it. */
function inviteBy(token: unknown, context: Context): { team: MockRow; invite: Invite } {
  for (const team of context.tables.of('Team').all()) {
    const invite = invitesOf(team).find((other) => other.token === token);
    if (invite) return { team, invite };
  }
  throw notFound('TeamInvite', 'no invitation has this token');
}

/** The caller joins, and the invitation is no longer pending. */
function join(context: Context, team: MockRow, invite: Invite): Dict {
  const user = context.caller?.id;
  if (!user) throw notFound('User', 'me');
  const others = edgesOf(team).filter(({ node }) => node !== user);
  const invites = invitesOf(team).filter(({ token }) => token !== invite.token);
  change(context, 'Team', team.id, { invites, users: [...others, { id: `${team.id}-${user}`, node: user, role: invite.role }] });
  return { ...invite, accepted_at: iso(context.now()) };
}

const pending: Resolver = (args, context) => inviteBy(args.token, context).invite;

/** Deletes the account of the caller, and removes it from all teams. */
const deleteUser: Resolver = (_args, context) => {
  const user = context.caller?.id;
  if (!user) throw notFound('User', 'me');
  for (const team of context.tables.of('Team').all()) {
    const edges = edgesOf(team).filter(({ node }) => node !== user);
    setEdges(context, team, edges);
  }
  return context.tables.of('User').delete(user);
};

const createTeam: Resolver = (args, context) => {
  if (context.tables.of('Team').find((row) => row.slug === args.slug)) throw platformError(`Team exists already: ${String(args.slug)}`);
  return context.tables.of('Team').insert({ slug: args.slug, name: args.name, users: [], created_at: iso(context.now()) });
};

const update =
  (argument: string): Resolver =>
  (args, context) => {
    const { id, ...input } = given(args[argument] as Dict);
    return change(context, 'Team', teamOf({ teamID: id, teamSlug: input.slug }, context).id, input);
  };

const teamsOf: Resolver = (_args, context, user) =>
  context.tables
    .of('Team')
    .all()
    .flatMap((team) =>
      edgesOf(team)
        .filter(({ node }) => node === user.id)
        .map(({ id, role }) => ({ id, role, node: team.id })),
    );

/** Teams and those who belong to them, under their present and their former name. */
export const memberResolvers: Resolvers = {
  Query: { teamInvite: pending, organizationInvite: pending },
  Mutation: {
    createTeam,
    createOrganization: createTeam,
    updateTeam: update('team'),
    updateOrganization: update('organization'),
    changeTeamUserRole: changeRole,
    changeUserRole: changeRole,
    setInstructorRole: (args, context) => setRole(args, context, 'instructor'),
    removeTeamUser: removeUser,
    removeOrganizationUser: removeUser,
    inviteTeamUser: inviteUser,
    inviteOrganizationUser: inviteUser,
    deleteTeamInvite: deleteInvite,
    deleteOrganizationInvite: deleteInvite,
    claimOrganizationInvite(args, context) {
      const { team, invite } = inviteBy(args.token, context);
      return join(context, team, invite);
    },
    claimTeamInvites(args, context) {
      const own = emailOf(context.caller);
      const named = args.token ? [inviteBy(args.token, context)] : [];
      const mine = context.tables
        .of('Team')
        .all()
        .flatMap((team) =>
          invitesOf(team)
            .filter(({ email }) => email === own)
            .map((invite) => ({ team, invite })),
        );
      for (const { team, invite } of [...named, ...mine]) join(context, get(context, 'Team', team.id), invite);
      return context.caller;
    },
    deleteUser,
  },
  User: { teams: teamsOf, organizations: teamsOf },
};
