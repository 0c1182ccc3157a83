import type { WebhookReason } from '../../core/errors/index.js';

/** The default response statuses. Every failure is a 5xx, because the platforms retry a delivery only after a 5xx. */
export const STATUSES: Readonly<Record<WebhookReason, number>> = {
  method: 405,
  'content-type': 415,
  headers: 401,
  'too-large': 413,
  credentials: 401,
  signature: 401,
  'timestamp-too-old': 401,
  'timestamp-too-new': 401,
  body: 400,
  handler: 500,
  timeout: 503,
  running: 503,
  store: 503,
};
