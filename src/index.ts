export type { Secret, SecretProvider } from './core/auth/index.js';
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
  isLearningPlatformError,
  LearningPlatformError,
  MalformedResponseError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  StateError,
  TimeoutError,
} from './core/errors/index.js';
export type { RateLimitOptions, RateLimitState, RateLimitStore, RateLimitView, RateWindow } from './core/limits/index.js';
export type {
  CallEvent,
  DriftSink,
  EndEvent,
  ErrorEvent,
  HeadersLike,
  Hooks,
  Logger,
  MismatchEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './core/observe/index.js';
export type { Effect, Issue, ManifestEntry, OperationKind, PlatformName } from './core/operation/index.js';
export type {
  Call,
  CallCost,
  Page,
  Paginator,
  ResponseInfo,
  Subscription,
  SubscriptionOptions,
  WithResponse,
} from './core/results/index.js';
export type {
  CallOptions,
  ConfirmOptions,
  FetchLike,
  FetchOptions,
  ListOptions,
  RetryOptions,
  SharedOptions,
} from './core/settings/index.js';
export type { Clock } from './core/time/index.js';
export type { Environment, FromEnvOptions, PlatformsOf } from './environment.js';
export { type ConfiguredPlatforms, createLearningPlatforms, type LearningPlatforms, type LearningPlatformsOptions } from './facade.js';
export type { RequestMethod, RequestOptions, SelectOption, SubscriptionSettings, TypedDocument } from './graphql/index.js';
export type { InstruqtClient, InstruqtOptions } from './instruqt/client/index.js';
export type { LearningPathClient, LearningPathOptions } from './learning-path/client/index.js';
export type { PlatformClients } from './platform-clients.js';
export type { SdaClient, SdaOptions } from './sda/client/index.js';
export type { SkilljarClient, SkilljarDomain, SkilljarOptions } from './skilljar/client/index.js';
