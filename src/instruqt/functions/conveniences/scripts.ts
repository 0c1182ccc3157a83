import type { CallOptions } from '../../../core/settings/index.js';
import type * as T from '../../generated/types.js';
import { saveChallengeScript, saveTrackScript } from '../generated/functions.js';
import { encodingIssues, toBase64 } from './base64.js';
import { type Client, contextOf, convenience, ownFields, refuse } from './convenience.js';

/** A script of a track, with its contents as text or as bytes. */
export interface UploadTrackScriptVariables {
  script: Omit<T.TrackScriptInput, 'contents'> & { contents: string | Uint8Array };
}

/** A script of a challenge, with its contents as text or as bytes. */
export interface UploadChallengeScriptVariables {
  script: Omit<T.ChallengeScriptInput, 'contents'> & { contents: string | Uint8Array };
}

/** The arguments of `save`, with the contents as base64. */
function encoded<S extends { contents: string | Uint8Array }>(id: string, variables: { script: S }) {
  const context = contextOf(id);
  const script = ownFields(context, ownFields(context, variables).script, ['script']) as S;
  refuse(id, encodingIssues(script.contents, ['script', 'contents']));
  return { base64Encoded: true, script: { ...script, contents: toBase64(script.contents) } };
}

/**
 * Stores a lifecycle script of a track from text or bytes. It is sent as base64, so that the bytes are preserved. Track developers only.
 */
export const uploadTrackScript = /* @__PURE__ */ convenience(
  'trackScripts.upload',
  async (client: Client, variables: UploadTrackScriptVariables, options?: CallOptions) =>
    saveTrackScript(client, encoded('trackScripts.upload', variables), options).withResponse(),
);

/**
 * Stores a lifecycle script of a challenge from text or bytes. It is sent as base64, so that the bytes are preserved. Track developers
 * only.
 */
export const uploadChallengeScript = /* @__PURE__ */ convenience(
  'challengeScripts.upload',
  async (client: Client, variables: UploadChallengeScriptVariables, options?: CallOptions) =>
    saveChallengeScript(client, encoded('challengeScripts.upload', variables), options).withResponse(),
);
