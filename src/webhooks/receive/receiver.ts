import { CLASS_NAMES, ConfigurationError, WebhookError, type WebhookReason } from '../../core/errors/index.js';
import { inWorkers } from '../../core/time/index.js';
import { type IdempotencyStore, memoryIdempotencyStore } from '../stores/index.js';
import { type CheckedOptions, checkFunction, checkReceiverOptions, checkTypes } from './check-options.js';
import { readBody } from './read-body.js';
import type { Scheme } from './scheme.js';
import { STATUSES } from './statuses.js';
import type { Delivery, WebhookHandler, WebhookReceiverOptions } from './types.js';

// Defined here because client calls never throw it: their bundles do not need the class.
CLASS_NAMES.set(WebhookError, 'WebhookError');

/** A claim outlasts its handlers by this time, in milliseconds. */
const LEASE_MARGIN_MS = 5_000;

type Event = Record<string, unknown>;
type Verified = { id: string; event: Event; type: string; known: boolean; rawBody: string };
type Result = { status: 'processed' | 'duplicate' | 'ignored' } | WebhookError;

/** Called by the adapters for an error that occurs before a `Request` exists. */
export const REPORT = Symbol('report');

const json = (status: number, body: object, headers?: Record<string, string>) =>
  // A response with one of these statuses must not have a body.
  new Response([204, 205, 304].includes(status) ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

/** The implementation of all receivers. */
export class Receiver {
  readonly #scheme: Scheme;
  readonly #store: IdempotencyStore;
  readonly #options: CheckedOptions;
  readonly #handlers = new Map<string, WebhookHandler<never>[]>();
  /** Deliveries that this process is processing, by id: a parallel copy gets the same response. */
  readonly #running = new Map<string, Promise<Result>>();
  #onUnknown: WebhookHandler<never> | undefined;
  #onError: ((error: unknown, delivery: Delivery | undefined) => void) | undefined;

  constructor(scheme: Scheme, options: WebhookReceiverOptions) {
    this.#scheme = scheme;
    this.#options = checkReceiverOptions(options);
    this.#store = options.store ?? memoryIdempotencyStore();
  }

  on(type: string | readonly string[], handler: WebhookHandler<never>): this {
    checkFunction('handler', handler);
    for (const one of checkTypes(type)) this.#handlers.set(one, [...(this.#handlers.get(one) ?? []), handler]);
    return this;
  }

  onUnknown(handler: WebhookHandler<never>): this {
    checkFunction('handler', handler);
    this.#onUnknown = handler;
    return this;
  }

  onError(listener: (error: unknown, delivery: Delivery | undefined) => void): this {
    checkFunction('listener', listener);
    this.#onError = listener;
    return this;
  }

  readonly handle = async (request: Request): Promise<Response> => {
    let result: Result;
    try {
      const verified = await this.verify(request);
      result = await this.#processOnce(verified, request.headers);
    } catch (error) {
      if (!(error instanceof WebhookError)) return this[REPORT](error);
      this.#report(error);
      result = error;
    }
    if (!(result instanceof WebhookError)) return json(200, result);
    const { reason, message } = result;
    const headers = reason === 'method' ? { allow: 'POST' } : reason === 'running' ? { 'retry-after': '5' } : undefined;
    return json(this.#statusOf(reason), { error: { reason, message } }, headers);
  };

  async verify(request: Request): Promise<Verified> {
    if (!(request instanceof Request) && typeof (request as Partial<Request> | undefined)?.headers?.get !== 'function') {
      throw new ConfigurationError('request must be a Fetch API Request. For Node servers, use an adapter such as toNodeHandler.');
    }
    const { platform } = this.#scheme;
    const { headers } = request;
    if (request.method !== 'POST') throw new WebhookError('method', 'The method must be POST.', { platform });
    const [mediaType = ''] = (headers.get('content-type') ?? '').split(';', 1);
    if (mediaType.trim().toLowerCase() !== 'application/json') {
      throw new WebhookError('content-type', 'The content type must be application/json.', { platform });
    }
    if (!['', 'identity'].includes(headers.get('content-encoding')?.toLowerCase() ?? '')) {
      throw new WebhookError('content-type', 'The body must not have a content encoding.', { platform });
    }
    await this.#scheme.admit?.(headers);
    const rawBody = await readBody(request, this.#options.maxBodyBytes, platform);
    const id = `${platform}:${await this.#scheme.authenticate(headers, rawBody)}`;
    const { event, type } = this.#parse(rawBody);
    this.#scheme.equip(event);
    return { id, event, type, known: this.#scheme.types.has(type), rawBody };
  }

  #parse(rawBody: string): { event: Event; type: string } {
    let event: unknown;
    try {
      event = JSON.parse(rawBody);
    } catch {
      // Reported below.
    }
    if (typeof event !== 'object' || event === null || Array.isArray(event)) {
      throw new WebhookError('body', 'The body must be a JSON object.', { platform: this.#scheme.platform });
    }
    // An event without a type is authentic too. A rejection would not change it, and could disable the webhook.
    const type = this.#scheme.typeOf(event as Event);
    return { event: event as Event, type: typeof type === 'string' ? type : '' };
  }

  async #processOnce(verified: Verified, headers: Headers): Promise<Result> {
    const { id } = verified;
    // In Workers, a request must not wait for another one: the store makes the platform retry the second one.
    if (inWorkers()) return this.#process(verified, headers);
    let running = this.#running.get(id);
    if (!running) {
      running = this.#process(verified, headers).finally(() => this.#running.delete(id));
      this.#running.set(id, running);
    }
    return running;
  }

  async #process({ id, event, type, known, rawBody }: Verified, headers: Headers): Promise<Result> {
    const handlers = this.#handlers.get(type) ?? (!known && this.#onUnknown ? [this.#onUnknown] : []);
    if (handlers.length === 0) return { status: 'ignored' };
    const { platform } = this.#scheme;
    const controller = new AbortController();
    const delivery: Delivery = { id, headers, rawBody, signal: controller.signal };
    this.#scheme.equip(event, controller.signal);
    const failed = (reason: WebhookReason, message: string, cause: unknown): WebhookError => {
      this.#report(cause, delivery);
      return new WebhookError(reason, message, { platform });
    };
    const owner = crypto.randomUUID();
    const { handlerTimeout, keepFor } = this.#options;
    let state: Awaited<ReturnType<IdempotencyStore['claim']>>;
    try {
      state = await this.#store.claim(id, owner, handlerTimeout + LEASE_MARGIN_MS);
    } catch (error) {
      return failed('store', 'The idempotency store failed.', error);
    }
    if (state === 'done') return { status: 'duplicate' };
    if (state === 'running') {
      const running = new WebhookError('running', 'Another process is processing this delivery.', { platform });
      this.#report(running, delivery);
      return running;
    }

    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new WebhookError('timeout', `The handlers exceeded handlerTimeout (${handlerTimeout} ms).`, { platform });
    const timeout = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(late);
        controller.abort(late);
      }, handlerTimeout);
    });
    const run = async () => {
      for (const handler of handlers) {
        await handler(event as never, delivery);
        if (controller.signal.aborted) return;
      }
    };
    try {
      await Promise.race([run(), timeout]);
    } catch (error) {
      await this.#store.release(id, owner).catch((cause) => this.#report(cause, delivery));
      if (error === late) {
        this.#report(late, delivery);
        return late;
      }
      return failed('handler', 'A handler failed.', error ?? new Error('A handler rejected without a reason.'));
    } finally {
      clearTimeout(timer);
    }
    // The handlers have run: the platform must not retry the delivery, even if the store fails.
    await this.#store.complete(id, owner, keepFor).catch((cause) => this.#report(cause, delivery));
    return { status: 'processed' };
  }

  #statusOf(reason: WebhookReason): number {
    return this.#options.statuses[reason] ?? STATUSES[reason];
  }

  #report(error: unknown, delivery?: Delivery): void {
    try {
      const result: unknown = this.#onError?.(error, delivery);
      if (result instanceof Promise) result.catch(() => undefined);
    } catch {
      // An error of an observer must not change the response to the platform.
    }
  }

  [REPORT](error: unknown): Response {
    this.#report(error);
    return json(500, { error: { reason: 'receiver', message: 'The webhook receiver is configured incorrectly.' } });
  }
}
