import {
  type CallState,
  cleanHeaders,
  connectionError,
  drop,
  fetchFault,
  fetchFrom,
  httpError,
  openBody,
} from '../../../core/call/index.js';
import {
  DeadlineError,
  isLearningPlatformError,
  MalformedResponseError,
  PermissionError,
  TimeoutError,
} from '../../../core/errors/index.js';
import { CallClock, Cancelled, elapsedTime, listen } from '../../../core/time/index.js';

/** The parameters of one download. */
export interface FileRequest {
  /** The call for errors and events. The URL is registered as a secret with its redactor. */
  readonly call: CallState;
  /** The playback URL from the platform. Secret. */
  readonly url: unknown;
  /** The status of the recording, for the error message when the URL is refused. */
  readonly status: unknown;
  readonly signal: AbortSignal | undefined;
  /** Remaining time for the whole download, in milliseconds. */
  readonly deadline: number;
  /** The file size in bytes that the platform reports; `undefined` when it is missing. */
  readonly size: number | undefined;
  /** Whether a different number of bytes is an error. */
  readonly checkSize: boolean;
  readonly onProgress: ((bytes: number, total: number | undefined) => void) | undefined;
}

/** Checks a URL, and registers it as a secret. */
function registerUrl({ redactor, op, context }: CallState, given: unknown): URL {
  const text = typeof given === 'string' ? given : '';
  redactor.register(text);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new MalformedResponseError(`${op.id}: the platform returned a playback URL that is not http(s).`, {
      ...context,
      status: 200,
      headers: new Headers(),
      rawBody: '',
    });
  }
  // The path or the query alone is also a secret: the host is easy to guess.
  for (const part of [url.href, url.pathname + url.search, url.search, url.pathname]) redactor.register(part);
  return url;
}

/** Requests the file without credentials, because it is on another host and the URL alone grants access. */
export async function openFile(request: FileRequest): Promise<{ response: Response; stream: ReadableStream<Uint8Array> }> {
  const { call, signal, status: recording } = request;
  const { transport, redactor } = call;
  const { observer, clock } = transport;
  const url = registerUrl(call, request.url);
  const connection = new AbortController();
  const unlisten = signal && listen(signal, () => connection.abort(signal.reason));
  const time = new CallClock(transport.clock, request.deadline, signal);
  const close = () => {
    unlisten?.();
    time.end();
    connection.abort();
  };
  try {
    call.attempts += 1;
    const event = observer.event(call);
    observer.emit('onRequest', () => ({ ...event, method: 'GET', url: `${url.origin}/[redacted]`, headers: {} }));
    const began = elapsedTime(clock);
    const response = await time.within(call.timeoutMs, async () => {
      const { signal } = connection;
      const init = { signal, credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'follow' } as const;
      const answer = await observer.around(event, () => fetchFrom(transport, url, init));
      // An unread body blocks its connection.
      if (signal.aborted) drop(answer.body);
      return answer;
    });
    const { status, headers } = response;
    observer.emit('onResponse', () => ({
      ...event,
      status,
      durationMs: elapsedTime(clock) - began,
      requestId: undefined,
      headers: redactor.headers(headers),
    }));
    if (status < 200 || status > 299) {
      drop(response.body);
      throw refused(call, response, recording);
    }
    return { response, stream: streamOf(request, response, time, close) };
  } catch (error) {
    close();
    throw failureOf(request, error, 0);
  }
}

/** Omits the message of the storage service, because it contains the refused signature. */
function refused(call: CallState, response: Response, recording: unknown): Error {
  const { status } = response;
  const headers = cleanHeaders(call.redactor, response.headers);
  if (status !== 403) return httpError(call, { status, headers: response.headers, text: '', body: undefined, requestId: undefined });
  return new PermissionError(
    `${call.op.id}: the playback URL was refused (status 403); it may have expired. Call again for a new one. The recording is ${recording}.`,
    { ...call.context, status, headers },
  );
}

/** Converts an error of the download to an SDK error. */
function failureOf({ call, signal, deadline }: FileRequest, error: unknown, bytes: number): unknown {
  if (signal?.aborted) return signal.reason;
  if (isLearningPlatformError(error)) return error;
  if (!(error instanceof Cancelled)) return fetchFault(call, error, true) ?? connectionError(call, error);
  const { op, context } = call;
  return error.reason === 'timeout'
    ? new TimeoutError(`${op.id}: no data received for ${call.timeoutMs} ms, after ${bytes} bytes.`, { ...context, reached: true })
    : new DeadlineError(`${op.id}: the file took longer than the remaining ${deadline} ms: ${bytes} bytes received.`, context);
}

/** The body as a stream that checks the length. Nothing is read ahead. */
function streamOf(request: FileRequest, response: Response, time: CallClock, close: () => void): ReadableStream<Uint8Array> {
  const { call, size, checkSize, onProgress } = request;
  const announced = lengthOf(response);
  const total = size ?? announced;
  const expected = checkSize ? size : undefined;
  const pieces = openBody(response.body);
  let bytes = 0;

  const stop = () => {
    close();
    pieces?.cancel();
  };

  const wrongSize = (what: string) =>
    new MalformedResponseError(`${call.op.id}: ${what}, but the platform reports ${expected} bytes.`, {
      ...call.context,
      status: response.status,
      headers: cleanHeaders(call.redactor, response.headers),
      rawBody: '',
    });

  async function read(): Promise<Uint8Array | undefined> {
    if (expected !== undefined && announced !== undefined && announced !== expected) throw wrongSize(`the file is ${announced} bytes long`);
    const piece = await time.within(call.timeoutMs, async () => pieces?.next());
    if (piece) {
      bytes += piece.byteLength;
      if (expected !== undefined && bytes > expected) throw wrongSize(`${bytes} bytes received so far`);
      return piece;
    }
    if (expected !== undefined && bytes < expected) throw wrongSize(`the file ended after ${bytes} bytes`);
    return undefined;
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        let piece: Uint8Array | undefined;
        try {
          piece = await read();
        } catch (error) {
          stop();
          throw failureOf(request, error, bytes);
        }
        if (!piece) {
          close();
          controller.close();
          return;
        }
        try {
          onProgress?.(bytes, total);
        } catch (error) {
          stop();
          throw error;
        }
        controller.enqueue(piece);
      },
      cancel: stop,
    },
    { highWaterMark: 0 },
  );
}

/** The Content-Length, which is the file size only when the body has no content encoding. */
export function lengthOf({ headers }: Response): number | undefined {
  const length = headers.has('content-encoding') ? null : headers.get('content-length');
  return length === null ? undefined : Number(length);
}
