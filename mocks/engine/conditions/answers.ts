import type { MockName } from '../../addresses.js';

/** What fetch, msw and the mock server take for a connection that was lost. */
export const lostConnection = () => Response.error();

const unopened = new WeakSet<Response>();

/** The same for a connection that was never opened, which only `platforms.fetch` distinguishes from a lost one. */
export function neverOpened(): Response {
  const response = Response.error();
  unopened.add(response);
  return response;
}

export const isUnopened = (response: Response): boolean => unopened.has(response);

const WORDS: Readonly<Record<number, string>> = {
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** What Amazon's API Gateway says, which stands before SDA. */
const GATEWAY_WORDS: Readonly<Record<number, string>> = {
  502: 'Internal server error',
  503: 'Service Unavailable',
  504: 'Endpoint request timed out',
};

/** What stands before a platform answers when the platform does not: a page, where nothing else is known. */
export function gatewayAnswer(name: MockName, status: number, headers: Readonly<Record<string, string>> = {}): Response {
  if (name !== 'sda') {
    const title = `${status} ${WORDS[status] ?? 'Server Error'}`;
    return new Response(`<!doctype html>\n<title>${title}</title>\n<h1>${title}</h1>\n`, {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    });
  }
  return Response.json({ message: GATEWAY_WORDS[status] ?? 'Internal server error' }, { status, headers });
}

/** The body of each platform's 429. */
const REFUSALS: Readonly<Record<MockName, (seconds: number | undefined) => unknown>> = {
  skilljar: (seconds) => ({
    detail: `Request was throttled.${seconds === undefined ? '' : ` Expected available in ${seconds} second${seconds === 1 ? '' : 's'}.`}`,
  }),
  // The gateway's own refusals have no Retry-After: `retryAfter: null` gives them as they are.
  sda: () => ({ message: 'Too Many Requests' }),
  // Only the status and the headers are documented.
  learningPath: () => ({ errors: [{ message: 'Rate limit exceeded' }] }),
  // Nobody has published a refusal of this platform by its rate. Its public clients treat any 429 alike, so a plain one must do.
  instruqt: () => ({ errors: [{ message: 'Too many requests' }] }),
};

/** A refusal by the rate limit; `waitMs` is missing when it does not say for how long. */
export function tooManyRequests(name: MockName, waitMs: number | undefined): Response {
  const seconds = waitMs === undefined ? undefined : Math.ceil(Math.round(waitMs) / 1000);
  const response = Response.json(REFUSALS[name](seconds), { status: 429 });
  if (seconds !== undefined) response.headers.set('retry-after', String(seconds));
  if (name !== 'learningPath') return response;
  response.headers.set('x-ratelimit-remaining', '0');
  // A moment, as the platform says it. Clients compare it with their own clock, so the fixed time of the mocks would be long past.
  if (waitMs !== undefined) response.headers.set('x-ratelimit-reset', String(Math.ceil((Date.now() + waitMs) / 1000)));
  return response;
}

/** The same response, truncated: the connection breaks in the middle of its body. */
export async function truncateBody(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  // An empty body cannot be truncated: the whole response is lost.
  if (bytes.length === 0) return lostConnection();
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) return controller.error(new TypeError('terminated'));
      sent = true;
      controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2)));
    },
  });
  return new Response(body, { status: response.status, headers: response.headers });
}
