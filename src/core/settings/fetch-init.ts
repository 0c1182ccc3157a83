import { ConfigurationError } from '../errors/index.js';
import type { SharedOptions } from './options.js';

/** Set by the build from package.json. */
declare const __VERSION__: string;

/** Servers refuse requests whose headers are too long. */
const MOST_LETTERS = 500;

/** A product as defined in RFC 9110: a name and a version. */
const TOKEN = "[!#$%&'*+.^`|~\\w-]+";
const USER_AGENT = new RegExp(`^${TOKEN}(?:/${TOKEN})?(?: (?:${TOKEN}(?:/${TOKEN})?|\\([ -'*-~]*\\)))*$`);

/** The header `user-agent`: your product first, because it is more significant than the SDK. Browsers send their own value. */
export function userAgentOf(product: string | undefined): Readonly<Record<string, string>> {
  if (product !== undefined && !(typeof product === 'string' && product.length <= MOST_LETTERS && USER_AGENT.test(product))) {
    throw new ConfigurationError(`userAgent must be a product such as acme-academy/1.4, of at most ${MOST_LETTERS} characters.`);
  }
  if (/^Mozilla\//.test(globalThis.navigator?.userAgent)) return {};
  return { 'user-agent': `${product ? `${product} ` : ''}learning-platforms/${__VERSION__}` };
}

/** Fields that only the SDK sets. Redirects are not followed: the key must not be sent to another host. */
const OWN = ['method', 'headers', 'body', 'signal', 'redirect', 'duplex'];

/** Throws a `ConfigurationError` when the options for `fetch` cannot be used. */
export function checkFetch({ fetch, fetchOptions = {} }: SharedOptions): void {
  if (fetch !== undefined && typeof fetch !== 'function') throw new ConfigurationError('fetch must be a function.');
  if (typeof fetchOptions !== 'object' || fetchOptions === null || OWN.some((name) => name in fetchOptions)) {
    throw new ConfigurationError(`fetchOptions must be an object without ${OWN.join(', ')}.`);
  }
}

let noStore: RequestInit | undefined;

/**
 * The fields of the second argument of `fetch` that all requests have. `no-store`, because frameworks such as Next.js cache the responses of
 * GET requests. Older Workers throw for this field. Checked with the first request, because the check loads the runtime's `fetch`.
 */
export function fetchInitOf({ fetchOptions }: SharedOptions): RequestInit {
  if (!noStore) {
    noStore = { cache: 'no-store' };
    try {
      new Request('http://localhost', noStore);
    } catch {
      noStore = {};
    }
  }
  // fetch requires `duplex` for a stream body.
  return { ...noStore, ...fetchOptions, redirect: 'manual', duplex: 'half' } as RequestInit;
}
