import { ConfigurationError, type WebhookReason } from '../../core/errors/index.js';
import { STATUSES } from './statuses.js';
import type { WebhookReceiverOptions } from './types.js';

const DAY_MS = 86_400_000;
const DEFAULTS = { keepFor: 2 * DAY_MS, handlerTimeout: 15_000, maxBodyBytes: 262_144 };
/** The maximum delay of a timer. */
const MOST_MS = 2_147_483_647;

/** The options with their defaults. */
export type CheckedOptions = typeof DEFAULTS & { readonly statuses: Partial<Record<WebhookReason, number>> };

/** Throws a `ConfigurationError` for an invalid option. Returns the options with their defaults. */
export function checkReceiverOptions(options: WebhookReceiverOptions): CheckedOptions {
  const { store, statuses = {} } = options;
  if (store !== undefined && ['claim', 'complete', 'release'].some((name) => typeof Reflect.get(Object(store), name) !== 'function')) {
    throw new ConfigurationError('store must have the methods claim, complete and release.');
  }
  if (typeof statuses !== 'object' || statuses === null) throw new ConfigurationError('statuses must be an object.');
  for (const [reason, status] of Object.entries(statuses)) {
    if (!Object.hasOwn(STATUSES, reason))
      throw new ConfigurationError(`statuses.${reason} must be one of ${Object.keys(STATUSES).join(', ')}.`);
    if (typeof status !== 'number' || !Number.isInteger(status) || status < 200 || status > 599) {
      throw new ConfigurationError(`statuses.${reason} must be a status from 200 to 599.`);
    }
  }
  const numbers = { ...DEFAULTS };
  for (const name of Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[]) {
    const value = options[name] ?? DEFAULTS[name];
    if (!Number.isInteger(value) || value < 1 || value > MOST_MS) {
      throw new ConfigurationError(`${name} must be an integer from 1 to ${MOST_MS}.`);
    }
    numbers[name] = value;
  }
  return { ...numbers, statuses };
}

/** The types of an argument. Throws a `ConfigurationError` if it contains none. */
export function checkTypes(type: unknown): readonly string[] {
  const types: unknown[] = Array.isArray(type) ? type : [type];
  if (types.length > 0 && types.every((one) => typeof one === 'string' && one !== '')) return types as string[];
  throw new ConfigurationError('type must be an event type, or a list of event types.');
}

export function checkFunction(name: string, value: unknown): void {
  if (typeof value !== 'function') throw new ConfigurationError(`${name} must be a function.`);
}

/** Returns the value as a list. Throws a `ConfigurationError` for an empty list. */
export function listOf<T>(name: string, value: T | readonly T[]): readonly T[] {
  const list = Array.isArray(value) ? (value as readonly T[]) : [value as T];
  if (list.length === 0) throw new ConfigurationError(`${name} must not be an empty list.`);
  return list;
}
