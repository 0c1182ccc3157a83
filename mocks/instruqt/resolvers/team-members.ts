import { type Context, type Dict, platformError, type Resolver, type Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { change, first, get, given, insert, notFound, nowOf, teamOf } from '../lookup.js';

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

/** The members of a team, with their roles. */
export const edgesOf = (team: MockRow) => (team.users ?? []) as Edge[];

/** Replaces or removes the membership of a user in a team. */
function changeEdge({ userID, ...args }: Dict, context: Context, to: (edge: Edge) => Edge[]): MockRow {
  const team = teamOf(args, context);
  const edges = edgesOf(team);
  if (!edges.some(({ node }) => node === userID)) throw notFound('User', String(userID));
  return change(context, 'Team', team.id, { users: edges.flatMap((edge) => (edge.node === userID ? to(edge) : edge)) });
}

const setRole = (args: Dict, context: Context, role: unknown) => changeEdge(args, context, (edge) => [{ ...edge, role }]);
const changeRole: Resolver = (args, context) => setRole(args, context, args.role);
const removeUser: Resolver = (args, context) => changeEdge(args, context, () => []);

const inviteUser: Resolver = (args, context) => {
  const team = teamOf(args, context);
  const email = args.email ?? emailOf(args.userID ? get(context, 'User', args.userID) : undefined);
  if (!email) throw platformError('User ID or email missing');
  const token = `join-${context.tables.store.nextId()}`;
  const by = { team: team.id, organization: team.id, created_by: context.caller?.id };
  const invite = { token, email, role: args.role ?? 'member', token_expired: false, ...by };
  return change(context, 'Team', team.id, { invites: [...invitesOf(team), invite] });
};

const deleteInvite: Resolver = (args, context) => {
  const team = teamOf(args, context);
  const left = invitesOf(team).filter(({ email }) => email !== args.email);
  if (left.length === invitesOf(team).length) throw notFound('TeamInvite', String(args.email));
  return change(context, 'Team', team.id, { invites: left });
};

interface Pending {
  readonly team: MockRow;
  readonly invite: Invite;
}

const pendingWhere = (context: Context, isMeant: (invite: Invite) => boolean): Pending[] =>
  context.tables
    .of('Team')
    .all()
    .flatMap((team) =>
      invitesOf(team)
        .filter(isMeant)
        .map((invite) => ({ team, invite })),
    );

/** The pending invitation of a token. Anyone with the token can join, so errors do not contain it. */
function inviteBy(token: unknown, context: Context): Pending {
  const [found] = pendingWhere(context, (invite) => invite.token === token);
  if (!found) throw notFound('TeamInvite', 'no invitation has this token');
  return found;
}

/** The caller joins, and the invitation is no longer pending. */
function join(context: Context, team: MockRow, invite: Invite): Dict {
  const user = context.caller?.id;
  if (!user) throw notFound('User', 'me');
  const others = edgesOf(team).filter(({ node }) => node !== user);
  const invites = invitesOf(team).filter(({ token }) => token !== invite.token);
  change(context, 'Team', team.id, { invites, users: [...others, { id: `${team.id}-${user}`, node: user, role: invite.role }] });
  return { ...invite, accepted_at: nowOf(context) };
}

const pending: Resolver = (args, context) => inviteBy(args.token, context).invite;

/** Deletes the account of the caller, and removes it from all teams. */
const deleteUser: Resolver = (_args, context) => {
  const user = context.caller?.id;
  if (!user) throw notFound('User', 'me');
  for (const team of context.tables.of('Team').all())
    change(context, 'Team', team.id, { users: edgesOf(team).filter(({ node }) => node !== user) });
  return context.tables.of('User').delete(user);
};

const createTeam: Resolver = (args, context) => {
  if (first(context, 'Team', { slug: args.slug })) throw platformError(`Team exists already: ${String(args.slug)}`);
  return insert(context, 'Team', { slug: args.slug, name: args.name, users: [], created_at: nowOf(context) });
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
    .flatMap((team) => {
      const edge = edgesOf(team).find(({ node }) => node === user.id);
      return edge ? [{ id: edge.id, role: edge.role, node: team.id }] : [];
    });

/** Teams and their members, under their current and their former name. */
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
      const mine = pendingWhere(context, ({ email }) => email === own);
      for (const { team, invite } of [...named, ...mine]) join(context, get(context, 'Team', team.id), invite);
      return context.caller;
    },
    deleteUser,
  },
  User: { teams: teamsOf, organizations: teamsOf },
};
