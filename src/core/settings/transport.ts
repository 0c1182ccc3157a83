import { ConfigurationError } from '../errors/index.js';
import type { CallLimiter } from '../limits/index.js';
import { Observer, Redactor } from '../observe/index.js';
import type { PlatformName } from '../operation/index.js';
import { type Clock, systemClock } from '../time/index.js';
import { checkFetch, userAgentOf } from './fetch-init.js';
import { type HeaderRecord, readHeaders } from './headers.js';
import { checkDuration, DEFAULT_MAX_RESPONSE_BYTES, type SharedOptions } from './options.js';
import type { Policy } from './policy.js';
import { RetryBudget } from './retry-budget.js';
import { resolveRetry } from './retry-options.js';

/** The state that all calls of a client share. `call/`, which uses it to send requests, is loaded with the first call. */
export class Transport {
  readonly platform: PlatformName;
  readonly policy: Policy;
  readonly options: SharedOptions;
  readonly observer: Observer;
  readonly clock: Clock;
  readonly redactor = new Redactor();
  readonly budget = new RetryBudget();
  readonly maxResponseBytes: number;
  /** The headers of every request, from the client's options. */
  readonly headers: HeaderRecord;
  /** The client-side rate limit; `undefined` without one. */
  readonly limiter: CallLimiter | undefined;
  /** The `fetch` options of every request, created with the first request. */
  init: RequestInit | undefined;
  /** Source of the jitter. Tests replace it. */
  random: () => number = Math.random;

  constructor(policy: Policy, options: SharedOptions, limiter?: CallLimiter) {
    checkDuration('timeout', options.timeout);
    checkDuration('deadline', options.deadline);
    checkFetch(options);
    resolveRetry(options.retry);
    this.headers = { ...userAgentOf(options.userAgent), ...readHeaders('headers', options.headers) };
    this.policy = policy;
    this.platform = policy.platform;
    this.clock = options.clock ?? systemClock;
    this.options = options;
    this.limiter = limiter;
    this.maxResponseBytes = options.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES;
    if (!(this.maxResponseBytes > 0)) throw new ConfigurationError('maxResponseBytes must be a positive number of bytes.');
    this.observer = new Observer(options.hooks ?? {}, options.logger, policy.platform);
    this.redactor.registerSecrets(this.headers, false, true);
  }
}
