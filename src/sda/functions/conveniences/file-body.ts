import { type CallState, cleanHeaders, connectionError, type FetchLike, httpError } from '../../../core/call/index.js';
import {
  DeadlineError,
  isLearningPlatformError,
  MalformedResponseError,
  PermissionError,
  TimeoutError,
} from '../../../core/errors/index.js';
import { CallClock, Cancelled, listen } from '../../../core/time/index.js';

/** One download: what it is part of, and what holds for it. */
export interface FileRequest {
  /** The call that errors and events are told of. Its redactor learns the URL. */
  readonly call: CallState;
  readonly fetch: FetchLike;
  /** The capability that is fetched. */
  readonly url: string;
  /** The status of the recording, for the message when the URL is refused. */
  readonly status: string;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds for all of it, from here on. */
  readonly deadline: number;
  /** Bytes of the file as the platform says; `undefined` when it does not. */
  readonly size: number | undefined;
  /** Whether another number of bytes is a failure. */
  readonly checkSize: boolean;
  readonly onProgress: ((bytes: number, total: number | undefined) => void) | undefined;
}

/** Checks a URL, and lets nothing that is printed hold it. */
function learnUrl({ redactor, op, context }: CallState, text: string): URL {
  redactor.register(text);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new MalformedResponseError(`${op.id}: the platform gave a playback URL that is not http(s).`, {
      ...context,
      status: 200,
      headers: new Headers(),
      rawBody: '',
    });
  }
  // A path or query alone opens the file as well, for who knows the host.
  for (const part of [url.href, url.pathname + url.search, url.search, url.pathname]) redactor.register(part);
  return url;
}

/** Requests the file, without any credentials: it lies with somebody else, and the URL alone opens it. */
export async function openFile(request: FileRequest): Promise<{ response: Response; stream: ReadableStream<Uint8Array> }> {
  const { call, signal, status: recording } = request;
  const { transport, redactor } = call;
  const { observer, clock } = transport;
  const url = learnUrl(call, request.url);
  const connection = new AbortController();
  const deaf = signal && listen(signal, () => connection.abort(signal.reason));
  const time = new CallClock(transport.timers, request.deadline, signal);
  const close = () => {
    deaf?.();
    time.end();
    connection.abort();
  };
  try {
    call.attempts += 1;
    const event = observer.event(call);
    observer.emit('onRequest', () => ({ ...event, method: 'GET', url: `${url.origin}/[redacted]`, headers: {} }));
    const began = clock.now();
    const response = await time.within(call.timeoutMs, async () => {
      const { signal } = connection;
      const answer = await request.fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
      // An unread body keeps its connection.
      if (signal.aborted) answer.body?.cancel().catch(() => undefined);
      return answer;
    });
    const { status, headers } = response;
    observer.emit('onResponse', () => ({
      ...event,
      status,
      durationMs: clock.now() - began,
      requestId: undefined,
      headers: redactor.headers(headers),
    }));
    if (!response.ok) throw refused(call, response, recording);
    return { response, stream: streamOf(request, response, time, close) };
  } catch (error) {
    close();
    throw failureOf(request, error, 0);
  }
}

/** The store's own words are left out: they quote the signature that they refuse. */
function refused(call: CallState, response: Response, recording: string): Error {
  const { status } = response;
  const headers = cleanHeaders(call, response.headers);
  if (status !== 403) return httpError(call, { status, headers: response.headers, text: '', body: undefined, requestId: undefined });
  return new PermissionError(
    `${call.op.id}: the playback URL was refused (status 403), as one that has expired is. Call again for a fresh one; the recording is ${recording}.`,
    { ...call.context, status, headers },
  );
}

/** What an error on the way means to the caller. */
function failureOf({ call, signal, deadline }: FileRequest, error: unknown, bytes: number): unknown {
  if (signal?.aborted) return signal.reason;
  if (isLearningPlatformError(error)) return error;
  if (!(error instanceof Cancelled)) return connectionError(call, error);
  const { op, context } = call;
  return error.reason === 'timeout'
    ? new TimeoutError(`${op.id}: nothing came for ${call.timeoutMs} ms, after ${bytes} bytes.`, context)
    : new DeadlineError(`${op.id}: the file took longer than the ${deadline} ms that were left for it: ${bytes} bytes came.`, context);
}

/** The body piece by piece as it is read, checked for its length. Nothing is read ahead. */
function streamOf(request: FileRequest, response: Response, time: CallClock, close: () => void): ReadableStream<Uint8Array> {
  const { call, size, checkSize, onProgress } = request;
  const announced = lengthOf(response);
  const total = size ?? announced;
  const expected = checkSize ? size : undefined;
  const reader = response.body?.getReader();
  let bytes = 0;

  const stop = () => {
    close();
    // What has failed or ended refuses; nobody is left to be told.
    reader?.cancel().catch(() => undefined);
  };

  const wrongSize = (what: string) =>
    new MalformedResponseError(`${call.op.id}: ${what} where the platform says that it has ${expected}.`, {
      ...call.context,
      status: response.status,
      headers: cleanHeaders(call, response.headers),
      rawBody: '',
    });

  async function read(): Promise<Uint8Array | undefined> {
    if (expected !== undefined && announced !== undefined && announced !== expected) throw wrongSize(`the file is ${announced} bytes long`);
    const piece = await time.within(call.timeoutMs, async () => reader?.read());
    if (piece?.value) {
      bytes += piece.value.byteLength;
      if (expected !== undefined && bytes > expected) throw wrongSize(`${bytes} bytes came so far`);
      return piece.value;
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

/** The answer's own length, which can be believed only when nothing unpacks it. */
export function lengthOf({ headers }: Response): number | undefined {
  const length = headers.has('content-encoding') ? null : headers.get('content-length');
  return length === null ? undefined : Number(length);
}
