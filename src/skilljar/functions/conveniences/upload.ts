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
  /** Bytes of the file that were handed to the network. Begins again when the upload is repeated. */
  readonly sent: number;
  /** Bytes of the file; `undefined` for a stream of unknown length. */
  readonly total: number | undefined;
}

/** Options of `assets.upload`. */
export interface UploadOptions extends CallOptions {
  /** Milliseconds for one attempt. Default: 600,000. */
  timeout?: number | undefined;
  /** Milliseconds for the whole call. Default: 600,000. */
  deadline?: number | undefined;
  /** Told after every piece that was handed to the network. What it throws goes to the logger. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

const DEFAULT_MS = 600_000;

/** Sends a file to the platform. See `assets.upload` of the client. */
export const uploadAsset = /* @__PURE__ */ convenience(
  ID,
  async (client: SkilljarClientLike, input: AssetUpload, options: UploadOptions = {}): Promise<WithResponse<Asset>> => {
    const context = skilljarContextOf(client);
    const { transport } = context;
    const [op] = createAsset.operations as [RestOperation];
    const { onProgress, timeout = DEFAULT_MS, deadline = DEFAULT_MS, ...rest } = options;
    const source = await sourceOf(input, operationOf(ID));
    const state = transport.start({ ...op, id: `skilljar.${ID}` }, { ...rest, timeout, deadline });
    const body = new Multipart(source, onProgress && ((sent) => onProgress({ sent, total: source.size })), (error) => {
      const name = error instanceof Error ? error.name : typeof error;
      transport.observer.log('error', () => ({ operation: state.op.id, error: name }), 'onProgress threw');
    });
    if (source.once) neverTwice(state, body);
    const wire: WireRequest = {
      method: 'POST',
      url: `${context.baseUrl}/assets`,
      headers: new Headers({ accept: 'application/json', ...body.headers }),
      /** Asked for by each attempt. */
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

/** A stream gives its bytes once: what was read of it is not sent again, be it after a wait or with other credentials. */
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
