import { SchemaError } from '../errors.js';
import type { GraphQLPlatformName } from '../findings.js';

/** The messages of the GraphQL errors in a call's error, without secrets. */
export const messagesOf = (error: unknown): string[] =>
  ((error as { errors?: readonly { message?: unknown }[] } | undefined)?.errors ?? []).map(({ message }) => String(message));

/** Creates the error for a platform that rejects introspection; `undefined` if the call failed for another reason. */
export function refusal(platform: GraphQLPlatformName, error: unknown): SchemaError | undefined {
  const messages = messagesOf(error);
  const { rawBody } = (error ?? {}) as { rawBody?: unknown };
  const isRefusal = [...messages, typeof rawBody === 'string' ? rawBody : ''].some((text) => /introspection|__schema|__type/i.test(text));
  if (!isRefusal) return undefined;
  const advice = 'To find fields of single types from errors for invalid queries, use --probe (`probe` in code).';
  return new SchemaError(
    'REFUSED',
    `${platform} refuses introspection${messages[0] ? `: ${messages[0].replace(/\.$/, '')}` : ''}. ${advice}`,
    error,
  );
}
