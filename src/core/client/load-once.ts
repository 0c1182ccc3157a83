import { ConfigurationError } from '../errors/index.js';

/** Loads a part of the SDK with the first call that needs it. When loading fails, that call fails and the next call tries again. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch((cause: unknown) => {
      loaded = undefined;
      throw new ConfigurationError('A part of the SDK could not be loaded. Nothing was sent.', { cause });
    });
    return loaded;
  };
}
