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

/** What a platform, or what stands before it, answers when the platform does not answer as usual. */
export interface PlatformAnswers {
  /** The body of an error in these words. */
  errorBody(words: string): unknown;
  /** A refusal by the rate limit; `waitMs` is missing when it does not say for how long. */
  tooManyRequests(waitMs: number | undefined): Response;
  /** Default: a page, where nothing else is known. */
  gateway?(status: number, headers: Readonly<Record<string, string>>): Response;
  /** What the context of an override can make beside what it can for every platform. */
  readonly replies?: Readonly<Record<string, unknown>>;
}

/** A status of 429 with a body, and for how long to wait. */
export function throttled(waitMs: number | undefined, bodyOf: (seconds: number | undefined) => unknown): Response {
  const seconds = waitMs === undefined ? undefined : Math.ceil(Math.round(waitMs) / 1000);
  const headers = seconds === undefined ? undefined : { 'retry-after': String(seconds) };
  return Response.json(bodyOf(seconds), { status: 429, ...(headers && { headers }) });
}

const WORDS: Readonly<Record<number, string>> = {
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** What stands before a platform answers when the platform does not. */
export function gatewayAnswer(
  { gateway = page }: PlatformAnswers,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return gateway(status, headers);
}

function page(status: number, headers: Readonly<Record<string, string>>): Response {
  const title = `${status} ${WORDS[status] ?? 'Server Error'}`;
  return new Response(`<!doctype html>\n<title>${title}</title>\n<h1>${title}</h1>\n`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  });
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
