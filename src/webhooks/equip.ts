import { ConfigurationError, isLearningPlatformError } from '../core/errors/index.js';
import type { Call } from '../core/results/index.js';

/** The result of a client method that finds a resource. */
export type Found<M extends (...args: never) => Call<unknown>> = NonNullable<Awaited<ReturnType<M>>>;

/** A method of an event: calls the client with ids of the event. Returns `undefined` if the event does not have the ids. */
export type EventMethod<C> = (
  client: C,
  event: Record<string, unknown>,
  options: { readonly signal: AbortSignal | undefined },
) => PromiseLike<unknown> | undefined;

/** Adds methods to an event, or replaces them. They are not enumerable, so that printing or copying the event returns the platform's fields only. */
export function equip<C>(
  event: Record<string, unknown>,
  factory: string,
  client: C | undefined,
  methods: Record<string, EventMethod<C>>,
  signal: AbortSignal | undefined,
): void {
  for (const [name, method] of Object.entries(methods)) {
    const value = async () => {
      if (client === undefined) throw new ConfigurationError(`${factory}: event.${name}() requires the option client.`);
      try {
        return (await method(client, event, { signal })) ?? undefined;
      } catch (error) {
        // Some platforms return no data for a resource that does not exist, others an error.
        if (isLearningPlatformError(error) && error.code === 'NOT_FOUND') return undefined;
        throw error;
      }
    };
    Object.defineProperty(event, name, { value, enumerable: false, configurable: true, writable: true });
  }
}

/** A field with an id; `undefined` if the event does not have it. */
export const idIn = (event: Record<string, unknown>, field: string): string | undefined => {
  const value = event[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
};
