import { type Context, type Dict, platformError, type Resolver, type Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { remove } from '../cascade.js';
import { change, first, get, given, insert, list, notFound, nowOf, one, teamOf } from '../lookup.js';
import { edgesOf } from './team-members.js';

interface Profile {
  readonly display_name?: string;
  readonly email?: string;
  readonly slug?: string;
}

const profileOf = (row: MockRow | undefined) => (row?.profile ?? {}) as Profile;

const matches = (term: unknown) => (row: MockRow) => {
  const { display_name = '', email = '', slug = '' } = profileOf(row);
  return typeof term !== 'string' || `${display_name} ${email} ${slug}`.toLowerCase().includes(term.toLowerCase());
};

const findUsers: Resolver = (args, context) => {
  const members = edgesOf(teamOf(args, context)).map(({ node }) => node);
  return context.tables.of('User').all((row) => members.includes(row.id) && matches(args.searchTerm)(row));
};

const isMember: Resolver = (args, context) => edgesOf(teamOf(args, context)).some(({ node }) => node === context.caller?.id);

function userBy(args: Dict, context: Context): MockRow {
  const { userID, email, slug } = args as Record<string, string | undefined>;
  const wanted = userID ?? email ?? slug;
  if (!wanted) throw platformError('User ID, email or slug missing');
  const found = context.tables
    .of('User')
    .find((row) => row.id === userID || (!userID && (profileOf(row).email === email || !email) && (profileOf(row).slug === slug || !slug)));
  if (!found) throw notFound('User', wanted);
  return found;
}

const secretOf = (args: Dict, context: Context) => one(context, 'Secret', { teamID: teamOf(args, context).id, name: args.name });

/** The value is accepted and discarded: no operation of the platform returns it. */
const upsertTeamSecret: Resolver = (args, context) => {
  const { name, description } = args;
  const [now, by] = [nowOf(context), context.caller?.id];
  const teamID = teamOf(args, context).id;
  const known = first(context, 'Secret', { teamID, name });
  if (known) return change(context, 'Secret', known.id, { description, updated_at: now, updated_by: by });
  return insert(context, 'Secret', { name, description, teamID, created_at: now, created_by: by });
};

const generateKey: Resolver = (args, context) => `key-${teamOf(args, context).id}-${context.tables.store.nextId()}`;

const limitsOf = (context: Context, team: string) => list(context, 'TrackPlayLimit', { team });

const teamExists = (context: Context, slug: unknown) => first(context, 'Team', { slug }) !== undefined;

/** Identified by the two records that it links. */
function insertInstructor(context: Context, trackID: unknown, userID: unknown): MockRow {
  const [track, user] = [get(context, 'Track', trackID).id, get(context, 'User', userID).id];
  return insert(context, 'TrackInstructor', { id: `${track}-${user}`, track, user });
}

export const teamResolvers: Resolvers = {
  Query: {
    team: teamOf,
    teams: (_args, context) => context.tables.of('Team').all(),
    organization: teamOf,
    organizationExists: (args, context) => teamExists(context, args.organizationSlug),
    teamExists: (args, context) => teamExists(context, args.teamSlug),
    userInOrganization: isMember,
    userInTeam: isMember,
    me: (_args, context) => context.caller,
    user: userBy,
    userExists: (args, context) => Boolean(context.tables.of('User').get(args.userID as string)),
    userWithSlugExists: (args, context) => first(context, 'User', { 'profile.slug': args.slug }) !== undefined,
    findUsers,
    findTeamUsers: findUsers,
    teamSecret: secretOf,
    teamSecrets: (args, context) => list(context, 'Secret', { teamID: teamOf(args, context).id }),
    trackPlayLimits: (args, context) => limitsOf(context, teamOf(args, context).id),
  },
  Mutation: {
    updateTeamFeatures(args, context) {
      const features = { ...(get(context, 'Team', args.teamID).features as object), ...given(args.features as Dict) };
      return change(context, 'Team', args.teamID, { features }).features;
    },
    updateForm: (args, context) => change(context, 'Team', teamOf({}, context).id, { form: args.form }).form,
    generateTeamAPIKey: generateKey,
    generateOrganizationAPIKey: generateKey,
    updateUser(args, context) {
      const user = args.userID ? get(context, 'User', args.userID) : context.caller;
      if (!user) throw notFound('User', 'me');
      const profile = { ...profileOf(user), ...given({ display_name: args.displayName, slug: args.slug }) };
      return change(context, 'User', user.id, { profile });
    },
    // The argument for the tag is undocumented, so any likely name is accepted.
    deleteTag: (args, context) => remove(context, 'Tag', get(context, 'Tag', args.id ?? args.tagID ?? args.tagId).id),
    upsertTeamSecret,
    deleteTeamSecret: (args, context) => context.tables.of('Secret').delete(secretOf(args, context).id),
    saveTrackPlayLimits(args, context) {
      const team = teamOf(args, context).id;
      const none = { rollingMonth: 0, rollingIPAddressPerHour: 0, calendarMonth: 0, concurrentPlaysPerIP: 0 };
      const limits = { team, ...none, ...given(args.trackPlayLimits as Dict) };
      const track = args.trackID ? { track: get(context, 'Track', args.trackID).id } : undefined;
      insert(context, 'TrackPlayLimit', { ...limits, ...track, id: `${team}/${track?.track ?? 'all'}` });
      return limitsOf(context, team);
    },
    saveTrackPlayLimit: (args, context) => change(context, 'Track', args.trackID, { play_limit: args.limit }),
    createTrackInstructor: (args, context) => insertInstructor(context, args.trackID, args.userID),
    deleteTrackInstructor: (args, context) =>
      context.tables.of('TrackInstructor').delete(get(context, 'TrackInstructor', `${String(args.trackID)}-${String(args.userID)}`).id),
    setInstructorTracks: (args, context) => (args.trackIDs as string[]).map((track) => insertInstructor(context, track, args.userID)),
  },
  Team: {
    tagGroups: (_args, context, team) => list(context, 'TagGroup', { team: team.id }),
  },
  Tag: {
    groups: (_args, context, tag) => context.tables.of('TagGroup').all((row) => ((row.tagIDs ?? []) as string[]).includes(tag.id)),
    tracks: (_args, context, tag) => context.tables.of('Track').all((row) => ((row.trackTags ?? []) as string[]).includes(tag.id)),
  },
  TagGroup: {
    tags: (_args, context, group) => ((group.tagIDs ?? []) as string[]).filter((id) => context.tables.of('Tag').get(id)),
  },
  User: {
    details(args, context, user) {
      const { display_name = '', email } = profileOf(user);
      const [firstName, ...lastNames] = display_name.split(' ');
      const names = { firstName, lastName: lastNames.join(' ') };
      return { id: user.id, user: user.id, team: teamOf(args, context).id, ...names, email, emailConfirmed: true };
    },
  },
};
