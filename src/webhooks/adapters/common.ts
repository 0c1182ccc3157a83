import { ConfigurationError } from '../../core/errors/index.js';
import { REPORT } from '../receive/index.js';

/** What the adapters need of a receiver: one of `instruqtWebhook` or `skilljarWebhook`. */
export interface HandlesRequests {
  readonly handle: (request: Request) => Promise<Response>;
}

type Reports = HandlesRequests & { [REPORT](error: unknown): Response };

/** Throws a `ConfigurationError` unless the value is a receiver. */
export function receiverOf(factory: string, receiver: HandlesRequests): Reports {
  if (typeof (receiver as Partial<Reports> | undefined)?.[REPORT] === 'function') return receiver as Reports;
  throw new ConfigurationError(`${factory}: receiver must be one of instruqtWebhook() or skilljarWebhook().`);
}

/** The response of a receiver. What a request cannot be made of is an error of the set-up, and reported as one. */
export async function answerOf(receiver: Reports, request: () => Request): Promise<Response> {
  try {
    return await receiver.handle(request());
  } catch (error) {
    return receiver[REPORT](error);
  }
}

type HeaderValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Makes a request of its parts. The URL is not looked at. Throws for what cannot be a request, such as the method TRACE. */
export function requestOf(method: string, fields: HeaderValues, body: BodyInit | null): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(fields)) {
    // Names that start with a colon are HTTP/2's.
    if (value !== undefined && !name.startsWith(':')) headers.set(name, typeof value === 'string' ? value : value.join(', '));
  }
  const init = method === 'POST' ? { method, headers, body, duplex: 'half' } : { method, headers };
  return new Request('http://localhost/', init);
}
