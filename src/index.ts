export type { Call, CallCost, ResponseInfo, WithResponse } from './core/call.js';
export type { Clock } from './core/clock.js';
export type { Secret, SecretProvider } from './core/credentials.js';
export {
  type AnyLearningPlatformError,
  AuthenticationError,
  BadRequestError,
  ConfigurationError,
  ConflictError,
  ConnectionError,
  DeadlineError,
  DryRunError,
  type DryRunRequest,
  type ErrorCode,
  type GraphQLErrorEntry,
  GraphQLResponseError,
  HttpError,
  InputError,
  type Issue,
  isLearningPlatformError,
  LearningPlatformError,
  MalformedResponseError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  StateError,
  TimeoutError,
} from './core/errors.js';
export type {
  CallEvent,
  EndEvent,
  ErrorEvent,
  Hooks,
  Logger,
  MismatchEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './core/hooks.js';
export type { RateLimitOptions, RateLimitState, RateLimitStore, RateWindow } from './core/limiter.js';
export type { RateLimitView } from './core/limits.js';
export type { ManifestEntry } from './core/manifest.js';
export type { Effect, OperationKind, PlatformName } from './core/operation.js';
export type { CallOptions, FetchLike, ListOptions, SharedOptions } from './core/options.js';
export type { Page, Paginator } from './core/paginator.js';
export type { RetryOptions } from './core/retry.js';
export type { Subscription, SubscriptionOptions } from './core/subscription.js';
export { createLearningPlatforms, type LearningPlatforms, type LearningPlatformsOptions, type PlatformClients } from './facade.js';
export type { RequestMethod, RequestOptions, TypedDocument } from './graphql/request.js';
export type { SubscriptionSettings } from './graphql/subscribe/types.js';
export type { InstruqtClient } from './instruqt/client.js';
export type { InstruqtOptions } from './instruqt/options.js';
export type { LearningPathClient } from './learning-path/client.js';
export type { LearningPathOptions } from './learning-path/options.js';
export type { SdaClient } from './sda/client.js';
export type { SdaOptions } from './sda/options.js';
export type { SkilljarClient, SkilljarDomain } from './skilljar/client.js';
export type { SkilljarOptions } from './skilljar/options.js';
