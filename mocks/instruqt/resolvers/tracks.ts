import { connection } from '../../graphql/connection.js';
import { derivedId } from '../../graphql/default-value.js';
import { ordered } from '../../graphql/ordering.js';
import { type Context, type Dict, platformError, type Resolver, type Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { remove, removeParts } from '../cascade.js';
import { challengesOf, change, first, get, given, insert, list, notFound, nowOf, teamOf, trackOf } from '../lookup.js';
import { instruqtSchema } from '../schema.js';

/** The fields of a TrackInput that the track stores. Challenges and scripts have separate rows. */
function columns(input: Dict, context: Context): Dict {
  const {
    challenges: _challenges,
    scripts: _scripts,
    developers: _developers,
    id: _id,
    owner: _owner,
    sandboxConfig,
    ...rest
  } = given(input);
  return sandboxConfig === undefined ? rest : { ...rest, sandboxConfig: versionOf(sandboxConfig, context) };
}

/** The latest version of the shared config with a slug. */
function versionOf(slug: unknown, context: Context): string {
  const version = list(context, 'SandboxConfigVersion', { config: first(context, 'SandboxConfig', { slug })?.id }).at(-1);
  if (!version) throw notFound('SandboxConfig', String(slug));
  return version.id;
}

/** The team in an input's `owner`, which is a slug. */
const owner = (input: Dict, context: Context) => teamOf(typeof input.owner === 'string' ? { teamSlug: input.owner } : {}, context);

function insertParts(context: Context, track: string, input: Dict): void {
  for (const [index, challenge] of ((input.challenges ?? []) as Dict[]).entries())
    insertChallenge(context, track, { index: index + 1, ...challenge });
  for (const { id: _id, ...script } of (input.scripts ?? []) as Dict[]) insert(context, 'TrackScript', { ...script, track });
}

/** The input accepts any text for the type, but the challenge only two. */
export function checkType(input: Dict): void {
  if (input.type !== undefined && input.type !== 'challenge' && input.type !== 'quiz')
    throw platformError(`Unknown challenge type: ${String(input.type)}`);
}

/** Creates a challenge with its tabs, notes and scripts. */
export function insertChallenge(context: Context, track: string, input: Dict): MockRow {
  const { id: _id, tabs, notes, scripts, browserScripts: _browserScripts, ...rest } = given(input);
  checkType(rest);
  const index = challengesOf(context, track).length + 1;
  const defaults = { type: 'challenge', status: index === 1 ? 'unlocked' : 'locked', index };
  const row = insert(context, 'Challenge', { ...defaults, ...rest, track });
  const parts = { ChallengeTab: tabs, ChallengeNote: notes, ChallengeScript: scripts };
  for (const [type, inputs] of Object.entries(parts)) {
    for (const [i, { id: _part, ...part }] of ((inputs ?? []) as Dict[]).entries())
      insert(context, type, { index: i, ...part, challenge: row.id });
  }
  return row;
}

const createTrack: Resolver = (args, context) => {
  const input = args.track as Dict;
  const team = owner(input, context);
  const slug =
    input.slug ??
    String(input.title ?? 'track')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-');
  if (first(context, 'Track', { team: team.id, slug })) throw platformError(`Track exists already: ${String(slug)}`);
  const now = nowOf(context);
  const developers = context.caller ? [context.caller.id] : [];
  const made = { slug, team: team.id, developers, createdAt: now, last_update: now, accessible: true };
  const row = insert(context, 'Track', { title: slug, ...columns(input, context), ...made });
  insertParts(context, row.id, input);
  return row;
};

const inputTrack = (args: Dict, context: Context) => {
  const { id, slug, owner: teamSlug } = args.track as Dict;
  return trackOf(typeof id === 'string' ? { trackID: id } : { trackSlug: slug, teamSlug }, context);
};

const updateTrack: Resolver = (args, context) =>
  change(context, 'Track', inputTrack(args, context).id, { ...columns(args.track as Dict, context), last_update: nowOf(context) });

/** Also replaces the challenges and scripts. */
const updateCompleteTrack: Resolver = (args, context) => {
  const row = updateTrack(args, context, { id: '' }) as MockRow;
  removeParts(context, 'Track', row.id, ['TrackInstructor', 'TrackReview']);
  insertParts(context, row.id, args.track as Dict);
  return row;
};

/** The tracks of all invites. */
const invitedTracks = ({ tables }: Context) => {
  const invites = tables.of('TrackInvite').all();
  return [...new Set(invites.flatMap((row) => (row.trackIDs ?? []) as string[]))];
};

const exists = (run: () => unknown): boolean => {
  try {
    return Boolean(run());
  } catch {
    return false;
  }
};

export const trackResolvers: Resolvers = {
  Query: {
    track: trackOf,
    tracks(args, context) {
      const team = teamOf(args, context);
      const [orderBy, way] = String(args.orderBy ?? 'title_ASC').split(/_(?=ASC|DESC)/) as [string, string];
      // An invite cannot contain tracks that learners cannot open.
      const isWanted = (row: MockRow) => args.invitable !== true || !(row.maintenance === true || row.published === false);
      const found = list(context, 'Track', { team: team.id }).filter(isWanted);
      return ordered(found, (row) => row, instruqtSchema(), 'Track', { orderBy, direction: way === 'DESC' ? 'Desc' : 'Asc' });
    },
    trackExists: (args, context) => exists(() => trackOf(args, context)),
    trackConfig: (args, context) => get(context, 'Track', args.trackID).config,
    getCommit(args, context) {
      const track = trackOf(args, context);
      const author = { id: (track.developers as string[] | undefined)?.[0] ?? track.team, profile: {} };
      return { hash: args.hash, message: `Change ${String(track.title)}`, author, timestamp: track.last_update };
    },
    userIsTrackDeveloper: (args, context) => ((trackOf(args, context).developers ?? []) as string[]).includes(context.caller?.id ?? ''),
    trackLibrary(args, context) {
      const entries = invitedTracks(context).map((track) => ({ track, playCount: list(context, 'Play', { track }).length }));
      return connection(entries, args.first as number | null, args.after as string | null);
    },
    myTracks: (_args, context) => invitedTracks(context),
  },
  Mutation: {
    createTrack,
    updateTrack,
    updateCompleteTrack,
    updateCompleteTrackVersioned: (args, context, source) => ({ track: updateCompleteTrack(args, context, source), conflicts: [] }),
    deleteTrack: (args, context) => remove(context, 'Track', get(context, 'Track', args.trackID).id),
    setTrackMaintenance: (args, context) => change(context, 'Track', args.trackID, { maintenance: args.maintenance }),
    setTrackSandboxConfigVersion(args, context) {
      change(context, 'Track', args.trackID, { sandboxConfig: args.configVersionID });
      return true;
    },
    updateRemoteRepository: (args, context) => change(context, 'Track', args.trackID, { remote_repository: args.repository }),
    updateTrackFeatures: (args, context) => change(context, 'Track', args.trackID, { features: args.features }),
    generateTrackEmbedToken: (args, context) =>
      change(context, 'Track', args.trackID, { embed_token: `em_${context.tables.store.nextId()}demo` }),
    generateOneTimePlayToken(args, context) {
      if (!args.trackID && !args.labID) throw platformError('Track ID or Lab ID required');
      if (args.trackID) get(context, 'Track', args.trackID);
      return context.tables.store.nextId();
    },
    createTrackDeveloper(args, context) {
      const track = get(context, 'Track', args.trackID);
      const user = get(context, 'User', args.userID).id;
      return change(context, 'Track', track.id, { developers: [...new Set([...((track.developers ?? []) as string[]), user])] });
    },
    removeTrackDeveloper(args, context) {
      const track = get(context, 'Track', args.trackID);
      const developers = (track.developers ?? []) as string[];
      if (!developers.includes(args.userID as string)) throw notFound('User', args.userID as string);
      change(context, 'Track', track.id, { developers: developers.filter((id) => id !== args.userID) });
      return true;
    },
  },
  Track: {
    challenges: (_args, context, track) => challengesOf(context, track.id),
    trackConfig: (_args, _context, track) => track.config,
    instructors: (_args, context, track) => list(context, 'TrackInstructor', { track: track.id }),
    trackReviews: (_args, context, track) => connection(list(context, 'TrackReview', { track: track.id }), null, null),
    play_count: (_args, context, track) => list(context, 'PlayReportItem', { track: track.id }).length,
  },
};

export const trackViews: Resolvers = {
  Track: {
    // Every track has one, until a new one replaces it.
    embed_token: (_args, _context, track) => track.embed_token ?? `em_${derivedId(`embed ${track.id}`)}demo`,
    tags(_args, context, track) {
      const ids = (track.trackTags ?? []) as string[];
      const values = ids.flatMap((id) => (context.tables.of('Tag').get(id)?.value as string | undefined) ?? []);
      return [...new Set([...((track.tags ?? []) as string[]), ...values])];
    },
  },
};
