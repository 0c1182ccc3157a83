import { ConfigurationError } from '../../core/errors/index.js';
import { REPORT } from '../receive/index.js';

/** The parts of a receiver that the adapters use: a receiver of `instruqtWebhook` or `skilljarWebhook`. */
export interface HandlesRequests {
  readonly handle: (request: Request) => Promise<Response>;
}

type Reports = HandlesRequests & { [REPORT](error: unknown): Response };

/** Throws a `ConfigurationError` unless the value is a receiver. */
export function receiverOf(factory: string, receiver: HandlesRequests): Reports {
  if (typeof (receiver as Partial<Reports> | undefined)?.[REPORT] === 'function') return receiver as Reports;
  throw new ConfigurationError(`${factory}: receiver must be the result of instruqtWebhook() or skilljarWebhook().`);
}

/** Returns a receiver's response. If the parts do not form a valid request, the set-up is wrong, and the response reports that. */
export async function answerOf(receiver: Reports, request: () => Request): Promise<Response> {
  try {
    return await receiver.handle(request());
  } catch (error) {
    return receiver[REPORT](error);
  }
}

type HeaderValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Creates a request from its parts. The URL is not used. Throws for invalid requests, such as the method TRACE. */
export function requestOf(method: string, fields: HeaderValues, body: BodyInit | null): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(fields)) {
    // Names that start with a colon are pseudo-headers of HTTP/2.
    if (value !== undefined && !name.startsWith(':')) headers.set(name, typeof value === 'string' ? value : value.join(', '));
  }
  const init = method === 'POST' ? { method, headers, body, duplex: 'half' } : { method, headers };
  return new Request('http://localhost/', init);
}
