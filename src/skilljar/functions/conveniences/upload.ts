import { CallState, Fault, fetchFault, malformed, send, type WireRequest } from '../../../core/call/index.js';
import { ConfigurationError, ConnectionError, InputError } from '../../../core/errors/index.js';
import type { WithResponse } from '../../../core/results/index.js';
import { type CallOptions, readHeaders } from '../../../core/settings/index.js';
import { listen } from '../../../core/time/index.js';
import { createAsset } from '../../resources/index.js';
import { checkAnswer, type RestOperation, type SkilljarClientLike, shapeProblem, skilljarContextOf } from '../../rest/index.js';
import type { Asset } from '../../types/assets.js';
import { checkCallbacks, contextOf, convenience, ownFields } from './convenience.js';
import { Multipart } from './multipart.js';
import { type AssetUpload, firstByte, type Source, sourceOf } from './upload-source.js';

const ID = 'assets.upload';

/** The progress of an upload. */
export interface UploadProgress {
  /** Bytes of the file that were passed to the network. Restarts at 0 when the upload is retried. */
  readonly sent: number;
  /** Size of the file in bytes; `undefined` for a stream of unknown length. */
  readonly total: number | undefined;
}

/** Options of `assets.upload`. */
export interface UploadOptions extends CallOptions {
  /**
   * Timeout of one attempt, in milliseconds. Default: 600,000. Node's `fetch` has additional limits: it fails if the platform accepts no
   * bytes for 300 seconds, or does not respond within 300 seconds after the last byte. To change them, pass `fetchOptions: { dispatcher }`
   * with an undici `Agent` that has a longer `headersTimeout`.
   */
  timeout?: number | undefined;
  /** Timeout of the whole call, in milliseconds. Default: 600,000. */
  deadline?: number | undefined;
  /** Called after each chunk that was passed to the network. An exception is logged. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

const DEFAULT_MS = 600_000;

/** Uploads a file. See `assets.upload` of the client. */
export const uploadAsset = /* @__PURE__ */ convenience(
  ID,
  async (client: SkilljarClientLike, input: AssetUpload, options: UploadOptions = {}): Promise<WithResponse<Asset>> => {
    checkCallbacks(options);
    const context = skilljarContextOf(client);
    const { transport } = context;
    const [op] = createAsset.operations as [RestOperation];
    const { onProgress, timeout = DEFAULT_MS, deadline = DEFAULT_MS, signal, ...rest } = options;
    const call = contextOf(ID);
    // The multipart boundary in the header is part of the body.
    if ('content-type' in readHeaders('options.headers', rest.headers)) {
      throw new ConfigurationError('options.headers must not contain content-type: an upload sets it.', call);
    }
    const source = await sourceOf(ownFields(call, input, ['input']) as AssetUpload, call);
    // Aborts the attempt as soon as the file differs from the description.
    const stop = new AbortController();
    const unlisten = signal && listen(signal, () => stop.abort(signal.reason));
    if (signal?.aborted) stop.abort(signal.reason);
    const state = new CallState(transport, { ...op, id: `skilljar.${ID}` }, { ...rest, timeout, deadline, signal: stop.signal });
    state.passed(source.filename);
    const body = new Multipart(source, !state.transport.options.fetch && isNode(), {
      onSent: onProgress && ((sent) => onProgress({ sent, total: source.size })),
      onThrown(error) {
        const name = error instanceof Error ? error.name : typeof error;
        transport.observer.log('error', () => ({ operation: state.op.id, error: name }), 'onProgress threw');
      },
      onFailed(issue, begun) {
        // The platform cannot have processed it: the end of the body is not sent.
        const attempts = state.attempts - Number(!begun);
        const context = { ...call, attempts, requestId: state.requestId };
        const error = attempts > 0 ? new InputError([issue], context, NOT_COMPLETED) : new InputError([issue], context);
        stop.abort(error);
        return error;
      },
    });
    if (source.once) neverTwice(state, body);
    // The content type of the client's headers applies to other calls.
    const { 'content-type': _, ...headers } = state.headers;
    Object.assign(state, { headers });
    const wire: WireRequest = {
      method: 'POST',
      url: `${context.baseUrl}/assets`,
      headers: new Headers({ accept: 'application/json', ...body.headers }),
      /** Read by each attempt. */
      get body() {
        return state.dryRun ? null : body.open();
      },
    };
    return state.run(async () => {
      try {
        const { status, headers, requestId, ...exchange } = await send(state, wire);
        if (body.ignored) throw fetchFault(state, new Fault('it does not send streams'), true);
        const mismatch = shapeProblem(op, exchange.body) ?? (await checkAnswer(context, op, exchange.body, false));
        if (mismatch) throw malformed(state, { status, headers, requestId, ...exchange }, mismatch);
        return { status, headers, requestId, attempts: state.attempts, data: exchange.body as Asset };
      } catch (error) {
        throw (await changedFile(source, error))
          ? new InputError([{ path: source.path, message: CHANGED }], { ...call, attempts: state.attempts }, NOT_COMPLETED)
          : error;
      } finally {
        body.close();
        unlisten?.();
      }
    });
  },
);

const NOT_COMPLETED = 'The request was not completed';
const CHANGED = 'was changed or removed while it was sent';

/** Whether a failure was caused by a file that was passed as a whole: its Blob is no longer readable. */
async function changedFile({ blob }: Source, error: unknown): Promise<boolean> {
  if (!blob || !(error instanceof ConnectionError)) return false;
  return firstByte(blob).then(
    () => false,
    () => true,
  );
}

/** Runtimes whose `fetch` sends streams over any connection. Browsers do so only over HTTP/2, or not at all. */
const isNode = () => Boolean((globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node);

/** A stream can be read only once. Once any of it was read, the upload is not retried, neither after a delay nor with new credentials. */
function neverTwice(state: CallState, body: Multipart): void {
  const { on } = state.retry;
  let renew: CallState['renew'];
  Object.assign(state, {
    retry: { ...state.retry, on: (...args: Parameters<NonNullable<typeof on>>) => !body.used && (on?.(...args) ?? true) },
  });
  Object.defineProperty(state, 'renew', {
    get: () => (body.used ? undefined : renew),
    set(value: CallState['renew']) {
      renew = value;
    },
  });
}
