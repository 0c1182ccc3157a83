import type { WithResponse } from '../../../core/results/index.js';
import type { CallOptions } from '../../../core/settings/index.js';
import { fetchRoot } from '../../../graphql/execute/index.js';
import type * as T from '../../generated/types.js';
import { encodingIssues, toBase64 } from './base64.js';
import { type Client, contextOf, convenience, ownFields, refuse } from './convenience.js';

/** A team's secret with its plain value. */
export interface SetTeamSecretVariables {
  teamSlug?: string | null | undefined;
  teamID?: string | null | undefined;
  name: string;
  /** Secret: the value that scripts read, as text or bytes, not encoded. */
  value: string | Uint8Array;
  /** Replaces the current description, even when omitted. Default: empty. */
  description?: string | undefined;
}

const TEXT =
  'mutation SetTeamSecret($teamSlug:String,$teamID:String,$name:String!,$description:String!,$secret:String!){upsertTeamSecret(*){name description teamID created_at updated_at created_by{id profile{display_name email slug}}updated_by{id profile{display_name email slug}}}}';

/**
 * Stores a secret of a team and replaces an existing one of the same name. The platform decodes the stored value as base64 when a
 * sandbox reads it, so a plain value breaks the sandbox. This method encodes it. No error, log line or event contains the value.
 */
export const setTeamSecret = /* @__PURE__ */ convenience(
  'teamSecrets.set',
  async (client: Client, variables: SetTeamSecretVariables, options?: CallOptions): Promise<WithResponse<T.TeamSecretSummary | null>> => {
    const { value, description = '', ...rest } = ownFields(contextOf('teamSecrets.set'), variables) as SetTeamSecretVariables;
    refuse('teamSecrets.set', encodingIssues(value, ['value']));
    const op = {
      id: 'teamSecrets.set',
      text: TEXT,
      effect: 'idempotent',
      verifyWith: 'teamSecrets.get',
      // The plain value must be redacted as well as the encoded one.
      literals: { secret: typeof value === 'string' ? value : new TextDecoder().decode(value) },
    } as const;
    return fetchRoot(client, op, { ...rest, description, secret: toBase64(value) }, options);
  },
);
