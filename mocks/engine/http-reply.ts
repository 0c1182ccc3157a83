const PHRASES: Readonly<Record<number, string>> = {
  400: 'Bad request.',
  401: 'Invalid username/password.',
  403: 'You do not have permission to perform this action.',
  404: 'Not found.',
  409: 'Conflict.',
  429: 'Request was throttled.',
  500: 'Internal server error.',
  502: 'Bad gateway.',
  503: 'Service unavailable.',
  504: 'Gateway timeout.',
};

/** `Response.json` rejects a status that cannot have a body. */
const EMPTY = new Set([204, 205, 304]);

/** A response that a test specifies. `errorBody`: the platform's error body, if the test gives none. */
export function httpReply(
  status: number,
  errorBody: (words: string) => unknown,
  given: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = given ?? (status < 400 ? {} : errorBody(PHRASES[status] ?? `Status ${status}.`));
  if (EMPTY.has(status)) return new Response(null, { status, headers });
  return typeof body === 'string' ? new Response(body, { status, headers }) : Response.json(body, { status, headers });
}
