import { type CallOptions, type CallState, malformed, type WireRequest, type WithResponse } from '../../../core/call/index.js';
import { createAsset } from '../../resources/index.js';
import { checkAnswer, type RestOperation, type SkilljarClientLike, skilljarContextOf } from '../../rest/index.js';
import type { Asset } from '../../types/assets.js';
import { convenience, operationOf } from './convenience.js';
import { Multipart } from './multipart.js';
import { type AssetUpload, sourceOf } from './upload-source.js';

const ID = 'assets.upload';

/** How far an upload is. */
export interface UploadProgress {
  /** Bytes of the file that were passed to the network. Starts again when the upload is retried. */
  readonly sent: number;
  /** Size of the file in bytes; `undefined` for a stream of unknown length. */
  readonly total: number | undefined;
}

/** Options of `assets.upload`. */
export interface UploadOptions extends CallOptions {
  /** Timeout of one attempt, in milliseconds. Default: 600,000. */
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
    const context = skilljarContextOf(client);
    const { transport } = context;
    const [op] = createAsset.operations as [RestOperation];
    const { onProgress, timeout = DEFAULT_MS, deadline = DEFAULT_MS, ...rest } = options;
    const source = await sourceOf(input, operationOf(ID));
    const state = transport.start({ ...op, id: `skilljar.${ID}` }, { ...rest, timeout, deadline });
    state.passed(source.filename);
    const body = new Multipart(source, onProgress && ((sent) => onProgress({ sent, total: source.size })), (error) => {
      const name = error instanceof Error ? error.name : typeof error;
      transport.observer.log('error', () => ({ operation: state.op.id, error: name }), 'onProgress threw');
    });
    if (source.once) neverTwice(state, body);
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
        const { status, headers, requestId, ...exchange } = await transport.send(state, wire);
        const mismatch = exchange.body === undefined ? 'an empty body' : await checkAnswer(context, op, exchange.body, false);
        if (mismatch) throw malformed(state, { status, headers, requestId, ...exchange }, mismatch);
        return { status, headers, requestId, attempts: state.attempts, data: exchange.body as Asset };
      } finally {
        body.close();
      }
    });
  },
);

/** A stream can be read only once: after any of it was read, the upload is not retried, neither after a delay nor with new credentials. */
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
