import { SchemaError } from '../errors.js';
import type { GraphQLPlatformName } from '../findings.js';

/** The messages of the GraphQL errors in an error of a call, without secrets. */
export const messagesOf = (error: unknown): string[] =>
  ((error as { errors?: readonly { message?: unknown }[] } | undefined)?.errors ?? []).map(({ message }) => String(message));

/** The error for a platform that does not answer introspection; `undefined` when the call failed for another reason. */
export function refusal(platform: GraphQLPlatformName, error: unknown): SchemaError | undefined {
  const messages = messagesOf(error);
  const { rawBody } = (error ?? {}) as { rawBody?: unknown };
  const isRefusal = [...messages, typeof rawBody === 'string' ? rawBody : ''].some((text) => /introspection|__schema|__type/i.test(text));
  if (!isRefusal) return undefined;
  const advice = 'To find fields of single types without it, by what the platform says of wrong queries, use --probe (`probe` from code).';
  return new SchemaError(
    'REFUSED',
    `${platform} refuses introspection${messages[0] ? `: ${messages[0].replace(/\.$/, '')}` : ''}. ${advice}`,
    error,
  );
}
