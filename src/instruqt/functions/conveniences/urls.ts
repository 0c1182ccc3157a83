import { any, CallState } from '../../../core/call/index.js';
import { type InputError, StateError } from '../../../core/errors/index.js';
import type { WithResponse } from '../../../core/results/index.js';
import type { CallOptions } from '../../../core/settings/index.js';
import { fetchRoot, prepare } from '../../../graphql/execute/index.js';
import { graphqlContextOf } from '../../../graphql/index.js';
import { generateOneTimePlayToken } from '../generated/functions.js';
import { type Client, contextOf, convenience, objectOf, ownFields, readAnswer, refuse, textOf } from './convenience.js';
import { type EmbedParameters, parameterIssues, trackEmbedUrl } from './embed.js';
import { encryptLearnerDetails, type LearnerDetails, learnerIssues } from './learner.js';

/** A track and the parameters of its embedded page. */
export interface TrackUrlVariables extends EmbedParameters {
  /** The track's id, instead of the slugs. */
  trackID?: string | undefined;
  trackSlug?: string | undefined;
  teamSlug?: string | undefined;
  /** The learner. Encrypted with the team's key before it is added to the URL. It is not confirmed that embedded tracks accept it. */
  learner?: LearnerDetails | undefined;
  /** The origin of the platform's pages. Default: `https://play.instruqt.com`. */
  origin?: string | undefined;
}

interface TrackFields {
  readonly id: string;
  readonly slug: string;
  readonly embed_token?: string | null;
  readonly team: { readonly slug: string; readonly tpgPublicKey?: string | null } | null;
}

type TokenOf = (track: TrackFields, lookup: WithResponse<unknown>, options: CallOptions) => Promise<WithResponse<string>>;

/** Reads only the fields of the track that the URL needs, and builds the URL. All requests share the call's deadline. */
async function urlOf(
  client: Client,
  id: 'tracks.embedUrl' | 'tracks.playUrl',
  variables: TrackUrlVariables,
  options: CallOptions,
  field: string,
  tokenOf: TokenOf,
): Promise<WithResponse<string>> {
  const context = contextOf(id);
  const { trackID, trackSlug, teamSlug, learner, ...parameters } = ownFields(context, variables);
  // Validate first: a one-time token for an invalid URL would be lost.
  refuse(id, [...parameterIssues(parameters), ...(learner === undefined ? [] : learnerIssues(learner))]);
  const op = {
    id,
    text: `query TrackUrl($trackID:String,$trackSlug:String,$teamSlug:String){track(*){id slug ${field}team{slug${learner ? ' tpgPublicKey' : ''}}}}`,
    rules: [any(['trackID'], ['trackSlug', 'teamSlug'])],
  } as const;
  const { platform, transport } = graphqlContextOf(client);
  const { time } = new CallState(transport, prepare(platform, op).info, options);
  try {
    const lookup = await fetchRoot<TrackFields | null>(client, op, { trackID, trackSlug, teamSlug }, options);
    const { attempts, data: track } = lookup;
    const missing = (what: string) => new StateError(`instruqt.${id}: ${what}.`, { ...context, attempts });
    if (!track) throw missing('the track does not exist, or is not visible to this key');
    const team = readAnswer(context, lookup, () => objectOf(track).team && objectOf(track.team));
    if (!team) throw missing('the track has no team, which its URL requires');
    const { tpgPublicKey } = team;
    if (learner && !tpgPublicKey) throw missing('the team of the track has no key to encrypt the learner’s details');
    const slugs = readAnswer(context, lookup, () => ({ teamSlug: textOf(team.slug), trackSlug: textOf(track.slug), id: textOf(track.id) }));
    const encryptedLearner =
      learner &&
      (await encryptLearnerDetails(tpgPublicKey as string, learner).catch((error: InputError) => {
        throw error.issues[0]?.path[0] === 'publicKey' ? missing('the key of the team cannot encrypt the learner’s details') : error;
      }));
    const answer = await tokenOf(track, lookup, { ...options, deadline: Math.max(1, time.remainingMs) });
    if (!answer.data) throw missing('the track has no embed token: create one with tracks.generateEmbedToken');
    const url = readAnswer(context, answer, (token) => trackEmbedUrl({ ...parameters, ...slugs, token, encryptedLearner }));
    return { ...answer, data: url };
  } finally {
    time.end();
  }
}

/** Returns a URL for one play. See `tracks.playUrl` of the client. */
export const getTrackPlayUrl = /* @__PURE__ */ convenience(
  'tracks.playUrl',
  (client: Client, variables: TrackUrlVariables, options: CallOptions = {}) =>
    urlOf(client, 'tracks.playUrl', variables, options, '', async (track, lookup, rest) => {
      const created = await generateOneTimePlayToken(client, { trackID: track.id }, rest).withResponse();
      return { ...created, attempts: lookup.attempts + created.attempts };
    }),
);

/** Returns the permanent URL of an embedded track. See `tracks.embedUrl` of the client. */
export const getTrackEmbedUrl = /* @__PURE__ */ convenience(
  'tracks.embedUrl',
  (client: Client, variables: TrackUrlVariables, options: CallOptions = {}) =>
    urlOf(client, 'tracks.embedUrl', variables, options, 'embed_token ', async (track, lookup) => ({
      ...lookup,
      data: track.embed_token ?? '',
    })),
);
