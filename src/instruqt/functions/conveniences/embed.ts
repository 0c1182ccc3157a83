import type { Issue } from '../../../core/operation/index.js';
import { refuse } from './convenience.js';

/** How an embedded track looks, and what it hands on. The names of these URL parameters are likely, not certain. */
export interface EmbedParameters {
  /** Handed on to play reports and webhooks; names without the prefix `icp_`. */
  customParameters?: Readonly<Record<string, string>> | undefined;
  /** Shows the list of challenges first. */
  showChallenges?: boolean | undefined;
  /** The button at the end of the track: where it leads, an absolute http(s) URL, what it says, and in which frame. */
  finishButton?: { url?: string | undefined; text?: string | undefined; target?: string | undefined } | undefined;
}

/** What the URL of an embedded track is made of. */
export interface TrackEmbedUrlParts extends EmbedParameters {
  teamSlug: string;
  trackSlug: string;
  /** secret: an embed token or a one-time play token. */
  token: string;
  /** Made by `encryptLearnerDetails`; goes into `pii_tpg`. Known from a public client of the platform, there for invites. */
  encryptedLearner?: string | undefined;
  /** Where the platform's pages are. Default: `https://play.instruqt.com`. */
  origin?: string | undefined;
}

const ORIGIN = 'https://play.instruqt.com';

const segmentIssue = (name: string, value: unknown): Issue[] =>
  typeof value === 'string' && /^[\w-][\w.~-]*$/.test(value) ? [] : [{ path: [name], message: 'must be a slug' }];

function webUrl(value: unknown): URL | undefined {
  try {
    const url = new URL(value as string);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

/** What is wrong with what a caller says of the URL, whatever track it is for. */
export function parameterIssues({
  origin,
  customParameters = {},
  finishButton = {},
}: EmbedParameters & { origin?: string | undefined }): Issue[] {
  const issues: Issue[] = [];
  const say = (path: Issue['path'], message: string) => issues.push({ path, message });
  if (origin !== undefined && webUrl(origin)?.origin !== origin) say(['origin'], 'must be an origin such as https://host');
  for (const [name, value] of Object.entries(customParameters)) {
    if (!/^[\w-]+$/.test(name) || name.startsWith('icp_')) {
      say(['customParameters', name], 'must be named with letters, digits, _ and - only, without the prefix icp_');
    } else if (typeof value !== 'string') say(['customParameters', name], 'must be a string');
  }
  // A script or a file of the page's own computer must not be behind a button that learners press.
  if (finishButton.url !== undefined && !webUrl(finishButton.url)) say(['finishButton', 'url'], 'must be an absolute http(s) URL');
  return issues;
}

function issuesOf(parts: TrackEmbedUrlParts): Issue[] {
  const { teamSlug, trackSlug, token, encryptedLearner } = parts;
  const issues = [...segmentIssue('teamSlug', teamSlug), ...segmentIssue('trackSlug', trackSlug)];
  // Of a token, no message says more than this.
  if (typeof token !== 'string' || token === '' || token !== token.trim())
    issues.push({ path: ['token'], message: 'must be a token of the platform' });
  if (encryptedLearner !== undefined && !(typeof encryptedLearner === 'string' && /^[\w+/]+=*$/.test(encryptedLearner))) {
    issues.push({ path: ['encryptedLearner'], message: 'must be what encryptLearnerDetails gave' });
  }
  return [...issues, ...parameterIssues(parts)];
}

/**
 * The URL under which a track is embedded. Nothing is sent. secret: whoever has the URL can play; hand it to the learner's browser only.
 * Its path and `token` are certain, the other parameters as they say of themselves.
 * @throws InputError when a part would make another URL than is meant.
 */
export function trackEmbedUrl(parts: TrackEmbedUrlParts): string {
  refuse('trackEmbedUrl', issuesOf(parts ?? {}));
  const { teamSlug, trackSlug, token, encryptedLearner, origin = ORIGIN, customParameters, showChallenges, finishButton } = parts;
  const url = new URL(`/embed/${teamSlug}/tracks/${trackSlug}`, origin);
  const put = (name: string, value: string | undefined) => value !== undefined && url.searchParams.set(name, value);
  put('token', token);
  put('pii_tpg', encryptedLearner);
  if (showChallenges) put('show_challenges', 'true');
  put('finish_btn_url', finishButton?.url);
  put('finish_btn_text', finishButton?.text);
  put('finish_btn_target', finishButton?.target);
  for (const [name, value] of Object.entries(customParameters ?? {})) put(`icp_${name}`, value);
  return url.href;
}
