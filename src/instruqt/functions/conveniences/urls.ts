import type { CallOptions, WithResponse } from '../../../core/call/index.js';
import { StateError } from '../../../core/errors/index.js';
import { fetchRoot, graphqlContextOf, prepare } from '../../../graphql/index.js';
import { generateOneTimePlayToken } from '../generated/functions.js';
import { type Client, convenience, operationOf, refuse } from './convenience.js';
import { type EmbedParameters, parameterIssues, trackEmbedUrl } from './embed.js';
import { encryptLearnerDetails, type LearnerDetails, learnerIssues } from './learner.js';

/** Which track, and how it is to be embedded. */
export interface TrackUrlVariables extends EmbedParameters {
  /** Instead of the slugs. */
  trackID?: string | undefined;
  trackSlug?: string | undefined;
  teamSlug?: string | undefined;
  /** Who plays: encrypted with the team's key before it goes into the URL. That embedded tracks take it is likely, not certain. */
  learner?: LearnerDetails | undefined;
  /** Where the platform's pages are. Default: `https://play.instruqt.com`. */
  origin?: string | undefined;
}

interface Looked {
  readonly id: string;
  readonly slug: string;
  readonly embed_token?: string | null;
  readonly team: { readonly slug: string; readonly tpgPublicKey?: string | null } | null;
}

type TokenOf = (track: Looked, looked: WithResponse<unknown>, options: CallOptions) => Promise<WithResponse<string>>;

/** Looks the track up, asking for no more than a URL is made of, and puts the URL together. All requests share the call's deadline. */
async function urlOf(
  client: Client,
  id: 'tracks.embedUrl' | 'tracks.playUrl',
  variables: TrackUrlVariables,
  options: CallOptions,
  field: string,
  tokenOf: TokenOf,
): Promise<WithResponse<string>> {
  const { trackID, trackSlug, teamSlug, learner, ...parameters } = variables ?? {};
  // Before anything is sent: a token that went into no URL would be lost.
  refuse(id, [...parameterIssues(parameters), ...(learner === undefined ? [] : learnerIssues(learner))]);
  const op = {
    id,
    text: `query TrackUrl($trackID:String,$trackSlug:String,$teamSlug:String){track(*){id slug ${field}team{slug${learner ? ' tpgPublicKey' : ''}}}}`,
    rules: [['any', ['trackID'], ['trackSlug', 'teamSlug']]],
  } as const;
  const { platform, transport } = graphqlContextOf(client);
  const { time } = transport.start(prepare(platform, op).info, options);
  try {
    const looked = await fetchRoot<Looked | null>(client, op, { trackID, trackSlug, teamSlug }, options);
    const { attempts, data: track } = looked;
    const missing = (what: string) => new StateError(`instruqt.${id}: ${what}.`, { ...operationOf(id), attempts });
    if (!track) throw missing('there is no such track, or not for this key');
    if (!track.team) throw missing('the track names no team, which its URL begins with');
    if (learner && !track.team.tpgPublicKey) throw missing('its team has no key to encrypt the learner’s details with');
    const encryptedLearner = learner && (await encryptLearnerDetails(track.team.tpgPublicKey as string, learner));
    const { data: token, ...response } = await tokenOf(track, looked, { ...options, deadline: Math.max(1, time.remainingMs) });
    if (!token) throw missing('the track has no embed token: make one with tracks.generateEmbedToken');
    return {
      ...response,
      data: trackEmbedUrl({ ...parameters, teamSlug: track.team.slug, trackSlug: track.slug, token, encryptedLearner }),
    };
  } finally {
    time.end();
  }
}

/** Makes the URL of one play. See `tracks.playUrl` of the client. */
export const getTrackPlayUrl = /* @__PURE__ */ convenience(
  'tracks.playUrl',
  (client: Client, variables: TrackUrlVariables, options: CallOptions = {}) =>
    urlOf(client, 'tracks.playUrl', variables, options, '', async (track, looked, rest) => {
      const minted = await generateOneTimePlayToken(client, { trackID: track.id }, rest).withResponse();
      return { ...minted, attempts: looked.attempts + minted.attempts };
    }),
);

/** Makes the permanent URL of an embedded track. See `tracks.embedUrl` of the client. */
export const getTrackEmbedUrl = /* @__PURE__ */ convenience(
  'tracks.embedUrl',
  (client: Client, variables: TrackUrlVariables, options: CallOptions = {}) =>
    urlOf(client, 'tracks.embedUrl', variables, options, 'embed_token ', async (track, looked) => ({
      ...looked,
      data: track.embed_token ?? '',
    })),
);
