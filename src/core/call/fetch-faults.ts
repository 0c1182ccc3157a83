import { ConfigurationError } from '../errors/index.js';
import { cut, redactedCause } from '../observe/index.js';
import type { CallState } from './call-state.js';
import { drop, Fault } from './read-body.js';

/** Messages of JavaScript engines, Node and undici for programming errors. `fetch` reports network failures as a TypeError as well. */
const MISTAKE =
  /is not (?:an? |iterable|defined|of type)|^Cannot (?:access|assign|con[sv]|create|destructure|mix|read|set|use)|^Failed to (?:construct|execute|parse)|^can't access|\bis (?:undefined|null)\b|cannot (?:be constructed|have body)|Illegal invocation|is locked|unusable|already (?:been )?(?:read|used)|RequestInit|argument must|^Invalid/;
const MISTAKE_CODE = /_INVALID_(?:ARG|STATE|THIS)|_NOT_SUPPORTED/;

/** True for a programming error in `fetch`, false for a network failure. */
function isMistake(error: unknown): boolean {
  try {
    return saysMistake(error);
  } catch {
    // Reading an error of another library may throw.
    return true;
  }
}

/** Maximum number of nested causes to inspect. */
const MAX_DEPTH = 6;

function saysMistake(error: unknown, depth = 0): boolean {
  const { name, message, code, cause } = (error ?? {}) as { name?: unknown; message?: unknown; code?: unknown; cause?: unknown };
  if (error instanceof Fault || typeof message !== 'string' || MISTAKE_CODE.test(String(code))) return true;
  if (/^(?:Reference|Syntax|Range)Error$/.test(String(name)) || (name === 'TypeError' && MISTAKE.test(message.slice(0, 500)))) return true;
  return depth < MAX_DEPTH && cause instanceof Error && saysMistake(cause, depth + 1);
}

/** The error for a programming error in `fetch`; `undefined` for every other failure. `maybeSent`: the platform may have received the request. */
export function fetchFault(call: CallState, error: unknown, maybeSent: boolean): ConfigurationError | undefined {
  if (!isMistake(error)) return undefined;
  const cause = redactedCause(call, error);
  const what = call.transport.options.fetch ? 'option fetch' : 'global fetch (see fetchOptions)';
  return call.error(ConfigurationError, `the ${what} does not work: ${cut(cause.message, 300)}.`, maybeSent, { cause });
}

/** Checks the value that `fetch` resolved to. Converts headers of another implementation to those of the runtime. */
export function checkedResponse(given: Response): Response {
  const { status, headers, body } = (given ?? {}) as Partial<Response>;
  if (headers instanceof Headers && Number.isInteger(status)) return given;
  if (!Number.isInteger(status) || typeof headers !== 'object' || headers === null) {
    drop(body);
    throw new Fault('it does not resolve to a Response');
  }
  const { text, arrayBuffer } = given as Partial<Response>;
  return {
    status,
    headers: new Headers(headers),
    body,
    text: text && (() => given.text()),
    arrayBuffer: arrayBuffer && (() => given.arrayBuffer()),
  } as Response;
}
