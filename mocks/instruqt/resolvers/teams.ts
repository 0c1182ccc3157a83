import { iso } from '../../demo.js';
import { type Context, type Dict, platformError, type Resolver, type Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { remove } from '../cascade.js';
import { change, get, given, notFound, teamOf } from '../lookup.js';
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

const secrets = (context: Context) => context.tables.of('Secret');

function secretOf(args: Dict, context: Context): MockRow {
  const team = teamOf(args, context).id;
  const found = secrets(context).find((row) => row.teamID === team && row.name === args.name);
  if (!found) throw notFound('Secret', String(args.name));
  return found;
}

/** The value is taken and thrown away: no operation of the platform reads it back. */
const upsertTeamSecret: Resolver = (args, context) => {
  const team = teamOf(args, context).id;
  const now = iso(context.now());
  const known = secrets(context).find((row) => row.teamID === team && row.name === args.name);
  if (known) return secrets(context).update(known.id, { description: args.description, updated_at: now, updated_by: context.caller?.id });
  return secrets(context).insert({
    name: args.name,
    description: args.description,
    teamID: team,
    created_at: now,
    created_by: context.caller?.id,
  });
};

const generateKey: Resolver = (args, context) => `key-${teamOf(args, context).id}-${context.tables.store.nextId()}`;

const limits = (context: Context) => context.tables.of('TrackPlayLimit');

export const teamResolvers: Resolvers = {
  Query: {
    team: teamOf,
    teams: (_args, context) => context.tables.of('Team').all(),
    organization: teamOf,
    organizationExists: (args, context) => Boolean(context.tables.of('Team').find((row) => row.slug === args.organizationSlug)),
    teamExists: (args, context) => Boolean(context.tables.of('Team').find((row) => row.slug === args.teamSlug)),
    userInOrganization: isMember,
    userInTeam: isMember,
    me: (_args, context) => context.caller,
    user: userBy,
    userExists: (args, context) => Boolean(context.tables.of('User').get(args.userID as string)),
    userWithSlugExists: (args, context) => Boolean(context.tables.of('User').find((row) => profileOf(row).slug === args.slug)),
    findUsers,
    findTeamUsers: findUsers,
    teamSecret: secretOf,
    teamSecrets(args, context) {
      const team = teamOf(args, context).id;
      return secrets(context).all((row) => row.teamID === team);
    },
    trackPlayLimits: (args, context) => limits(context).all((row) => row.team === teamOf(args, context).id),
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
    // Which argument names the tag is lost: any that could is taken.
    deleteTag: (args, context) => remove(context, 'Tag', get(context, 'Tag', args.id ?? args.tagID ?? args.tagId).id),
    upsertTeamSecret,
    deleteTeamSecret: (args, context) => secrets(context).delete(secretOf(args, context).id),
    saveTrackPlayLimits(args, context) {
      const team = teamOf(args, context).id;
      const none = { rollingMonth: 0, rollingIPAddressPerHour: 0, calendarMonth: 0, concurrentPlaysPerIP: 0 };
      const track = args.trackID ? get(context, 'Track', args.trackID).id : undefined;
      limits(context).insert({
        id: `${team}/${track ?? 'all'}`,
        team,
        ...none,
        ...given(args.trackPlayLimits as Dict),
        ...(track && { track }),
      });
      return limits(context).all((row) => row.team === team);
    },
    saveTrackPlayLimit: (args, context) => change(context, 'Track', args.trackID, { play_limit: args.limit }),
    createTrackInstructor(args, context) {
      const ids = { track: get(context, 'Track', args.trackID).id, user: get(context, 'User', args.userID).id };
      return context.tables.of('TrackInstructor').insert({ id: `${ids.track}-${ids.user}`, ...ids });
    },
    deleteTrackInstructor: (args, context) =>
      context.tables.of('TrackInstructor').delete(get(context, 'TrackInstructor', `${String(args.trackID)}-${String(args.userID)}`).id),
    setInstructorTracks: (args, context) =>
      (args.trackIDs as string[]).map((track) =>
        context.tables
          .of('TrackInstructor')
          .insert({ id: `${track}-${String(args.userID)}`, track: get(context, 'Track', track).id, user: args.userID }),
      ),
  },
  Team: {
    tagGroups: (_args, context, team) => context.tables.of('TagGroup').all((row) => row.team === team.id),
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
      return {
        id: user.id,
        user: user.id,
        team: teamOf(args, context).id,
        firstName,
        lastName: lastNames.join(' '),
        email,
        emailConfirmed: true,
      };
    },
  },
};
