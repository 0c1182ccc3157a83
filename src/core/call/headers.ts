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
    throw new ConfigurationError(`${option}${why}.`);
  };
  try {
    for (const pair of pairsOf(given) ?? [0]) {
      const [name, value, ...more] = typeof pair === 'object' ? (pair as Iterable<unknown>) : [];
      if (typeof name !== 'string' || more.length > 0) refuse(' must be Headers, pairs of name and value, or a record of strings');
      const named = `: the header ${JSON.stringify(name)}`;
      if (typeof value !== 'string') refuse(`${named} must have a string as its value`);
      if (OF_FETCH.test((name as string).toLowerCase())) refuse(`${named} is set by fetch and must not be given`);
      try {
        headers.append(name as string, value as string);
      } catch {
        refuse(`: HTTP does not allow the name or the value of the header ${JSON.stringify(name)}`);
      }
    }
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    refuse(' could not be read');
  }
  const read = Object.fromEntries(headers);
  if (typeof (given as Iterator<unknown>).next === 'function') iterated.set(given as object, read);
  return read;
}

function pairsOf(given: unknown): Iterable<unknown> | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  if (Symbol.iterator in given) return given as Iterable<unknown>;
  const entries = Object.entries(given);
  const prototype = Object.getPrototypeOf(given);
  // Without entries, anything but a plain object is a mistake: a Promise, a Date.
  if (entries.length === 0 && prototype && Object.getPrototypeOf(prototype)) return undefined;
  return entries.filter(([, value]) => value !== undefined);
}

/** Adds what the hook `headers` returned, to a copy: each attempt has its own. What the request already has stays. */
export function withHookHeaders(headers: Headers, given: unknown): Headers {
  if (given === undefined) return headers;
  const all = new Headers(headers);
  for (const [name, value] of Object.entries(readHeaders('hooks.headers', given))) if (!all.has(name)) all.set(name, value);
  return all;
}
