import { brandsOf, CLASS_NAMES, LearningPlatformError } from './base-error.js';
import { ConfigurationError, ConnectionError, DeadlineError, DryRunError, InputError, StateError, TimeoutError } from './call-errors.js';
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  HttpError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
} from './http-errors.js';
import { GraphQLResponseError, MalformedResponseError } from './protocol-errors.js';
import type { WebhookError } from './webhook-error.js';

const CLASSES = {
  LearningPlatformError,
  ConfigurationError,
  InputError,
  ConnectionError,
  TimeoutError,
  DeadlineError,
  HttpError,
  BadRequestError,
  AuthenticationError,
  PermissionError,
  NotFoundError,
  ConflictError,
  RateLimitError,
  ServerError,
  GraphQLResponseError,
  MalformedResponseError,
  DryRunError,
  StateError,
};
// Explicit names, because a minifier renames classes.
for (const [name, value] of Object.entries(CLASSES)) CLASS_NAMES.set(value, name);

/** Every concrete error, for narrowing by `code`. */
export type AnyLearningPlatformError =
  | ConfigurationError
  | InputError
  | ConnectionError
  | TimeoutError
  | DeadlineError
  | (HttpError & { readonly code: 'HTTP' })
  | BadRequestError
  | AuthenticationError
  | PermissionError
  | NotFoundError
  | ConflictError
  | RateLimitError
  | ServerError
  | (GraphQLResponseError & { readonly code: 'GRAPHQL' })
  | MalformedResponseError
  | DryRunError
  | StateError
  | WebhookError;

/** Returns true for any error of this SDK, including errors of another copy of the package. Narrow further by `code`. */
export function isLearningPlatformError(value: unknown): value is AnyLearningPlatformError {
  return brandsOf(value) !== undefined;
}
