/** The state of the connection after `fetch` failed. */
export interface ConnectionFault {
  /** The error code of the runtime; `undefined` when it reports none. */
  readonly code: string | undefined;
  /** True when the request may have been sent. */
  readonly reached: boolean;
  /** True when a retry cannot help. */
  readonly hopeless: boolean;
}

/** Codes of Node, undici and Bun for a connection that could not be opened. A retry may help. */
const UNOPENED =
  /^(?:ECONNREFUSED|EAI_AGAIN|E(?:HOST|NET)(?:UNREACH|DOWN)|EADDRNOTAVAIL|EMFILE|ENFILE|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;

/** Codes for an invalid host, port or certificate, and for a failed TLS handshake. A retry cannot help. */
const HOPELESS =
  /^(?:ENOTFOUND|EAI_(?!AGAIN)\w+|ERR_INVALID_URL|ERR_BAD_PORT|EPROTO|ERR_TLS_\w+|\w*CERT\w*|UNABLE_TO_\w+|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|PATH_LENGTH_EXCEEDED|CRL_\w+|ERR_SSL_\w*(?:VERSION|HANDSHAKE|PROTOCOL|CIPHER|NAME|UNKNOWN_CA|PACKET_LENGTH)\w*)$/;

/** Messages of runtimes that report no code. */
const MESSAGES: readonly (readonly [text: string, code: string])[] = [
  // fetch itself, for ports that it never connects to.
  ['bad port', 'ERR_BAD_PORT'],
  // Node reports this with ECONNRESET, the code of a lost connection.
  ['before secure TLS connection was established', 'ECONNREFUSED'],
  // Deno and workerd.
  ['invalid peer certificate', 'ERR_TLS_CERT_INVALID'],
  ['dns error', 'ENOTFOUND'],
  ['error (Connect)', 'ECONNREFUSED'],
];

/** Maximum number of nested causes to inspect. */
const MAX_DEPTH = 6;

/** Reads the chain of causes. An aggregate error (one member per address) counts as unopened only when every member is unopened. */
export function connectionFault(error: unknown): ConnectionFault {
  try {
    return faultOf(error, 0);
  } catch {
    // Reading an error of another library may throw.
    return UNKNOWN;
  }
}

const UNKNOWN: ConnectionFault = { code: undefined, reached: true, hopeless: false };

function faultOf(error: unknown, depth: number): ConnectionFault {
  if (typeof error !== 'object' || error === null || depth > MAX_DEPTH) return UNKNOWN;
  const { code, errors, cause, message, syscall } = error as Partial<Record<string, unknown>>;
  if (Array.isArray(errors) && errors.length > 0) {
    const faults = errors.map((member) => faultOf(member, depth + 1));
    const worst = faults.find(({ reached }) => reached) ?? faults.find(({ hopeless }) => !hopeless);
    return worst ?? (faults[0] as ConnectionFault);
  }
  const text = typeof message === 'string' ? message.slice(0, 1000) : '';
  const known = MESSAGES.find(([part]) => text.includes(part))?.[1];
  // Errors of other libraries may have any text as their code.
  const own = typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : undefined;
  const found = known ?? own;
  if (found === undefined) return faultOf(cause, depth + 1);
  const hopeless = HOPELESS.test(found);
  const unopened = hopeless || UNOPENED.test(found) || syscall === 'connect' || syscall === 'getaddrinfo';
  return { code: own ?? found, reached: !unopened, hopeless };
}
