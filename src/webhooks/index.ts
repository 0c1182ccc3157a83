// The exports of `learning-platforms/webhooks`: receivers of the platforms' webhooks. Uses web standards only; the adapters describe Node's
// types structurally.
export { WebhookError, type WebhookFailure, type WebhookReason, type WebhookRefusal } from '../core/errors/index.js';
export * from './adapters/index.js';
export * from './instruqt/index.js';
export type {
  Delivery,
  VerifiedDelivery,
  WebhookHandler,
  WebhookReceiver,
  WebhookReceiverOptions,
} from './receive/index.js';
export * from './sign.js';
export * from './skilljar/index.js';
export * from './stores/index.js';
