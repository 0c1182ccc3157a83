import { ConfigurationError } from '../errors/index.js';

/** Headers by their names in lower case. */
export type HeaderRecord = Readonly<Record<string, string>>;

/** Headers that `fetch` sets, because they describe the connection or the body encoding. Any other value breaks the request. */
const OF_FETCH = /^(?:content-(?:length|encoding)|transfer-encoding|expect|host|connection|keep-alive|upgrade|te|trailer|proxy-.*)$/;

/** Iterators can be read only once, but the options of a list or a wait are used for several requests. */
const iterated = new WeakMap<object, HeaderRecord>();

/**
 * Reads an option that contains headers.
 * @throws ConfigurationError for any other value, and for headers that are not valid in HTTP or that `fetch` sets. The message names the
 * option and the header, but not the value.
 */
export function readHeaders(option: string, given: unknown): HeaderRecord {
  if (given === undefined) return {};
  const known = iterated.get(given as object);
  if (known) return known;
  const headers = new Headers();
  const refuse = (why: string): never => {
    throw new ConfigurationError(option + why);
  };
  try {
    for (const pair of pairsOf(given)) {
      const [name, value, ...more] = pair as Iterable<unknown>;
      if (typeof pair !== 'object' || typeof name !== 'string' || more.length > 0) throw pair;
      const named = `: the header ${JSON.stringify(name)} `;
      if (OF_FETCH.test(name.toLowerCase())) refuse(`${named}must not be set: fetch sets it.`);
      try {
        if (typeof value !== 'string') throw value;
        headers.append(name, value);
      } catch {
        refuse(`${named}must have a name and a value that are valid in HTTP.`);
      }
    }
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    refuse(' must be a Headers object, name-value pairs, or an object of strings.');
  }
  const read = Object.fromEntries(headers);
  if (typeof (given as Iterator<unknown>).next === 'function') iterated.set(given as object, read);
  return read;
}

/** Returns the name-value pairs. Throws for a value without pairs. */
function pairsOf(given: unknown): Iterable<unknown> {
  if (typeof given !== 'object' || given === null) throw given;
  if (Symbol.iterator in given) return given as Iterable<unknown>;
  const entries = Object.entries(given);
  const prototype = Object.getPrototypeOf(given);
  // Any object without entries that is not a plain object is a mistake, such as a Promise or a Date.
  if (entries.length === 0 && prototype && Object.getPrototypeOf(prototype)) throw given;
  return entries.filter(([, value]) => value !== undefined);
}

/** Adds the headers from the hook `headers` to a copy, because each attempt has its own. Headers of the request are not replaced. */
export function withHookHeaders(headers: Headers, given: unknown): Headers {
  if (given === undefined) return headers;
  return new Headers({ ...readHeaders('hooks.headers', given), ...Object.fromEntries(headers) });
}
