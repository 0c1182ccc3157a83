import { ConfigurationError } from '../errors/index.js';

/** Headers by their names in lower case. */
export type HeaderRecord = Readonly<Record<string, string>>;

/** They describe the connection or the encoding of the body, which `fetch` decides: another value breaks the request. */
const OF_FETCH = /^(?:content-(?:length|encoding)|transfer-encoding|expect|host|connection|keep-alive|upgrade|te|trailer|proxy-.*)$/;

/** Iterators can be read only once, but the options of a list or a wait are used for several requests. */
const iterated = new WeakMap<object, HeaderRecord>();

/**
 * Reads an option that holds headers.
 * @throws ConfigurationError for any other value, and for headers that HTTP does not allow or that `fetch` sets. It names the option and the
 * header, and contains no value.
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
      if (OF_FETCH.test(name.toLowerCase())) refuse(`${named}is set by fetch and must not be given.`);
      try {
        if (typeof value !== 'string') throw value;
        headers.append(name, value);
      } catch {
        refuse(`${named}must have a name and a text that HTTP allows.`);
      }
    }
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    refuse(' must be Headers, pairs of name and value, or a record of strings.');
  }
  const read = Object.fromEntries(headers);
  if (typeof (given as Iterator<unknown>).next === 'function') iterated.set(given as object, read);
  return read;
}

/** The pairs of name and value. Throws where there are none. */
function pairsOf(given: unknown): Iterable<unknown> {
  if (typeof given !== 'object' || given === null) throw given;
  if (Symbol.iterator in given) return given as Iterable<unknown>;
  const entries = Object.entries(given);
  const prototype = Object.getPrototypeOf(given);
  // Without entries, anything but a plain object is a mistake: a Promise, a Date.
  if (entries.length === 0 && prototype && Object.getPrototypeOf(prototype)) throw given;
  return entries.filter(([, value]) => value !== undefined);
}

/** Adds what the hook `headers` returned, to a copy: each attempt has its own. What the request already has stays. */
export function withHookHeaders(headers: Headers, given: unknown): Headers {
  if (given === undefined) return headers;
  return new Headers({ ...readHeaders('hooks.headers', given), ...Object.fromEntries(headers) });
}
