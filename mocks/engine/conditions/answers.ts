/** The response that fetch, msw and the mock server treat as a lost connection. */
export const lostConnection = () => Response.error();

const unopened = new WeakSet<Response>();

/** The same for a connection that was never opened. Only `platforms.fetch` distinguishes the two. */
export function neverOpened(): Response {
  const response = Response.error();
  unopened.add(response);
  return response;
}

export const isUnopened = (response: Response): boolean => unopened.has(response);

/** The responses of a platform, or of a gateway in front of it, under conditions. */
export interface PlatformAnswers {
  /** The body of an error with this message. */
  errorBody(words: string): unknown;
  /** The response of an exceeded rate limit. `waitMs` is `undefined` if it does not specify a wait. */
  tooManyRequests(waitMs: number | undefined): Response;
  /** Default: an HTML page. */
  gateway?(status: number, headers: Readonly<Record<string, string>>): Response;
  /** Additional functions of the override context for this platform. */
  readonly replies?: Readonly<Record<string, unknown>>;
}

/** A response with status 429, a body and `Retry-After`. */
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

/** The response of a gateway instead of the platform. */
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

/** The same response, truncated: the connection breaks within its body. */
export async function truncateBody(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  // An empty body cannot be truncated, so the whole response is lost.
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
