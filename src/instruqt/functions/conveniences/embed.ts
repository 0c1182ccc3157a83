import type { Issue } from '../../../core/operation/index.js';
import { refuse } from './convenience.js';

/** The appearance and parameters of an embedded track. The names of these URL parameters are not confirmed. */
export interface EmbedParameters {
  /** Included in play reports and webhooks. Omit the prefix `icp_` of names. */
  customParameters?: Readonly<Record<string, string>> | undefined;
  /** Shows the list of challenges first. */
  showChallenges?: boolean | undefined;
  /** The button at the end of the track: its absolute http(s) URL, its label, and its target frame. */
  finishButton?: { url?: string | undefined; text?: string | undefined; target?: string | undefined } | undefined;
}

/** The parts of the URL of an embedded track. */
export interface TrackEmbedUrlParts extends EmbedParameters {
  teamSlug: string;
  trackSlug: string;
  /** Secret: an embed token or a one-time play token. */
  token: string;
  /** The result of `encryptLearnerDetails`, for `pii_tpg`. A public client of the platform uses it for invites. */
  encryptedLearner?: string | undefined;
  /** The origin of the platform's pages. Default: `https://play.instruqt.com`. */
  origin?: string | undefined;
}

const ORIGIN = 'https://play.instruqt.com';

const segmentIssue = (name: string, value: unknown): Issue[] =>
  typeof value === 'string' && /^[\w-][\w.~-]*$/.test(value)
    ? []
    : [{ path: [name], message: 'must be a slug: letters, digits and _ - . ~ only, starting with a letter, a digit, _ or -' }];

function webUrl(value: unknown): URL | undefined {
  try {
    const url = new URL(value as string);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Validates the parameters of the URL that do not depend on the track. */
export function parameterIssues(given: EmbedParameters & { origin?: string | undefined }): Issue[] {
  const { origin } = given;
  const [customParameters, finishButton] = [given.customParameters ?? {}, given.finishButton ?? {}];
  const issues: Issue[] = [];
  const say = (path: Issue['path'], message: string) => issues.push({ path, message });
  if (origin !== undefined && webUrl(origin)?.origin !== origin) say(['origin'], 'must be an origin such as https://host');
  for (const [name, value] of Object.entries(customParameters)) {
    if (!/^[\w-]+$/.test(name) || name.startsWith('icp_')) {
      say(['customParameters', name], 'must have a name of letters, digits, _ and - only, without the prefix icp_');
    } else if (typeof value !== 'string') say(['customParameters', name], 'must be a string');
  }
  for (const name of ['text', 'target'] as const) {
    const value = finishButton[name];
    if (value !== undefined && typeof value !== 'string') say(['finishButton', name], 'must be a string');
  }
  // The button must not lead to a script or a local file.
  if (finishButton.url !== undefined && !webUrl(finishButton.url)) say(['finishButton', 'url'], 'must be an absolute http(s) URL');
  return issues;
}

function issuesOf(parts: TrackEmbedUrlParts): Issue[] {
  const { teamSlug, trackSlug, token, encryptedLearner } = parts;
  const issues = [...segmentIssue('teamSlug', teamSlug), ...segmentIssue('trackSlug', trackSlug)];
  // Messages must not contain more about a token.
  if (typeof token !== 'string' || token === '' || token !== token.trim())
    issues.push({ path: ['token'], message: 'must be a non-empty string without leading or trailing spaces' });
  if (encryptedLearner !== undefined && !(typeof encryptedLearner === 'string' && /^[\w+/]+=*$/.test(encryptedLearner))) {
    issues.push({ path: ['encryptedLearner'], message: 'must be base64, as encryptLearnerDetails returns it' });
  }
  return [...issues, ...parameterIssues(parts)];
}

/**
 * Builds the URL of an embedded track. No request is sent. Secret: anyone with this URL can play the track; pass it only to the learner's
 * browser. The path and `token` are confirmed; for the other parameters, see their descriptions.
 * @throws InputError when a part is not valid in the URL.
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
