import type { PlatformName } from '../operation/index.js';
import { LearningPlatformError } from './base-error.js';

/** Why a request is refused. No handler received it. */
export type WebhookRefusal =
  /** Not a POST request. */
  | 'method'
  /** Not `application/json`, or a body with a content encoding. */
  | 'content-type'
  /** A signature or credentials header is missing or malformed. */
  | 'headers'
  /** The body is longer than `maxBodyBytes`. */
  | 'too-large'
  /** The credentials differ from the configured ones. */
  | 'credentials'
  /** No signature matches the body and a secret. */
  | 'signature'
  /** The signed timestamp is more than 5 minutes old: the request may be a replay. */
  | 'timestamp-too-old'
  /** The signed timestamp is more than 5 minutes ahead. */
  | 'timestamp-too-new'
  /** The body could not be read, or is not a JSON object. */
  | 'body';

/** Why a verified delivery was not processed. The platform must send it again. */
export type WebhookFailure =
  /** A handler threw an error. */
  | 'handler'
  /** The handlers took longer than `handlerTimeout`. */
  | 'timeout'
  /** Another process is handling this delivery. */
  | 'running'
  /** The idempotency store failed. */
  | 'store';

/** The reason of a `WebhookError`. */
export type WebhookReason = WebhookRefusal | WebhookFailure;

/** A webhook request that was refused, or a delivery that was not processed. Contains no secret and no part of the body. */
export class WebhookError extends LearningPlatformError {
  override readonly code = 'WEBHOOK' as const;
  readonly reason: WebhookReason;

  constructor(reason: WebhookReason, message: string, context: { platform: PlatformName }) {
    super(message, context);
    this.reason = reason;
  }
}
