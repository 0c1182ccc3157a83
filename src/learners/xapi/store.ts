import { ConfigurationError, type LearningPlatformError } from '../../core/errors/index.js';
import { basicAuth } from '../../core/observe/index.js';
import type { OperationInfo, PlatformName } from '../../core/operation/index.js';
import { checkBaseUrl, Transport } from '../../core/settings/index.js';
import type { ProgressRecord } from '../types.js';
import type { LearningRecordStore, SendStatementsOptions, Statement } from './types.js';

/** A record with its statement. */
export interface Entry {
  readonly record: ProgressRecord;
  readonly statement: Statement;
}

/** Ids are deterministic, so a repeated request changes nothing: every transient failure is retried. */
const OPERATION: OperationInfo = { id: 'learners.sendStatements', operation: 'statements', kind: 'POST', effect: 'idempotent' };

/** Returns a function that sends a batch. Throws a `ConfigurationError` for an invalid endpoint or credentials. */
export function storeOf(lrs: LearningRecordStore, options: SendStatementsOptions): (entries: readonly Entry[]) => Promise<void> {
  const { signal, fetch, clock, timeout, deadline, retry } = options;
  const endpoint = checkBaseUrl('lrs.endpoint', lrs?.endpoint);
  if (endpoint.includes('?')) throw new ConfigurationError('lrs.endpoint must not contain a query.');
  const authorization = authorizationOf(lrs);
  const transport = new Transport(
    {
      // An LRS is not one of the platforms. Errors can omit the platform; hook events cannot, so there are no hooks.
      platform: undefined as unknown as PlatformName,
      async authorize({ headers }) {
        headers.set('authorization', authorization);
        return () => false;
      },
    },
    { fetch, clock, timeout, deadline, retry },
  );
  for (const secret of secretsOf(lrs, authorization)) transport.redactor.register(secret, true);
  return async (entries) => {
    // Loaded with the first request, as in the clients.
    const { CallState, malformed, send } = await import('../../core/call/index.js');
    const state = new CallState(
      transport,
      OPERATION,
      { signal },
      {},
      ({ status, body, ...rest }, call): LearningPlatformError | undefined => {
        // 204: the LRS already has all of them.
        if (status < 200 || status > 299 || status === 204) return undefined;
        if (Array.isArray(body) && body.length === entries.length) return undefined;
        return malformed(call, { status, body, ...rest }, 'a body that is not the list of the ids of the statements');
      },
    );
    await state.run(() => {
      state.passed(entries.map(({ record }) => record.learner));
      return send(state, {
        method: 'POST',
        url: `${endpoint}/statements`,
        headers: new Headers({ accept: 'application/json', 'content-type': 'application/json', 'x-experience-api-version': '1.0.3' }),
        body: JSON.stringify(entries.map(({ statement }) => statement)),
      });
    });
  };
}

/** The value is a secret, so errors do not contain it. */
function authorizationOf(lrs: LearningRecordStore): string {
  const { key, secret, authorization } = lrs as Partial<Record<'key' | 'secret' | 'authorization', unknown>>;
  if (authorization !== undefined) {
    if (typeof authorization === 'string' && /^[!-~]+(?: [!-~]+)*$/.test(authorization)) return authorization;
    throw new ConfigurationError('lrs.authorization must be a header value, such as Bearer and a token.');
  }
  const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
  // A colon ends the user name of HTTP Basic.
  if (isText(key) && isText(secret) && !key.includes(':')) return basicAuth(key, secret);
  throw new ConfigurationError('lrs must contain authorization, or a key without colons and a secret.');
}

/** The values to redact: the header, its value without the scheme, and the credentials. */
function secretsOf(lrs: LearningRecordStore, authorization: string): (string | undefined)[] {
  const { key, secret } = lrs as { key?: string; secret?: string };
  return [key, secret, authorization, authorization.slice(authorization.indexOf(' ') + 1)];
}
