import { isSecretName, REDACTED } from '../src/core/redact.js';
import type { OperationId, OperationTypes } from '../src/manifest.js';
import { operationsById, unknownOperation } from './operations.js';
import type { DeepPartial } from './overrides.js';
import type { MockRequest } from './requests.js';

export interface CalledOptions {
  /** How many such calls there must be, exactly. Default: at least one. */
  times?: number | undefined;
}

/** What an operation is expected to have been given: some of it, at any depth; matchers such as `expect.any(String)` may stand for values. */
export type Expected<Id extends OperationId> = DeepPartial<OperationTypes[Id]['variables']>;

/** Anything with a log of requests: what `createMockPlatforms()` gives, and `platforms` of the mock server. */
export interface WithRequests {
  readonly requests: readonly MockRequest[];
}

/**
 * For test runners without matchers of their own, such as `node:test`.
 *
 * @throws Error that shows what was called instead.
 */
export function assertCalled<Id extends OperationId>(
  platforms: WithRequests,
  operation: Id,
  variables?: Expected<Id>,
  options?: CalledOptions,
): void {
  const { pass, message } = judge(platforms, operation, variables, options);
  if (!pass) throw new Error(message());
}

export interface Judgement {
  readonly pass: boolean;
  /** Why it did not pass; where it passed, why it should not have. */
  message(): string;
}

/** Whether an operation was called, and in which words to say so. */
export function judge(platforms: WithRequests, operation: string, expected?: unknown, { times }: CalledOptions = {}): Judgement {
  if (!Array.isArray(platforms?.requests))
    throw new TypeError('toHaveCalledPlatform looks at mock platforms: expect(platforms).toHaveCalledPlatform(…).');
  if (!operationsById().has(operation)) throw unknownOperation(operation);
  if (times !== undefined && !(Number.isInteger(times) && times >= 0)) throw new RangeError('times must be a whole number of at least 0.');
  const requests: readonly MockRequest[] = platforms.requests;
  const calls = requests.flatMap((request) => request.calls.filter((call) => call.operation === operation));
  const fitting = expected === undefined ? calls : calls.filter(({ variables }) => holds(variables, expected));
  const pass = times === undefined ? fitting.length > 0 : fitting.length === times;
  return {
    pass,
    message: () => {
      const wanted = `${operation}${expected === undefined ? '' : ` with ${show(expected)}`}`;
      if (pass) return `Expected no call of ${wanted}, but there ${fitting.length === 1 ? 'was one' : `were ${fitting.length}`}.`;
      const count = times === undefined ? 'a call' : `${times} call${times === 1 ? '' : 's'}`;
      const instead =
        calls.length > 0
          ? [
              `It was called ${calls.length === 1 ? 'once' : `${calls.length} times`}, with:`,
              ...calls.map(({ variables }) => `  ${show(variables)}`),
            ]
          : ['It was never called. There were:', ...told(requests)];
      return [
        `Expected ${count} of ${wanted}, but there ${fitting.length === 1 ? 'was' : 'were'} ${fitting.length || 'none'}.`,
        ...instead,
      ].join('\n');
    },
  };
}

/** How many requests a message tells of. */
const MOST_TOLD = 20;

function told(requests: readonly MockRequest[]): string[] {
  if (requests.length === 0) return ['  no requests at all'];
  const lines = requests.slice(-MOST_TOLD).map(({ operation, method, path, calls, status }) => {
    const names = calls.map((call) => call.operation).join(', ');
    return `  ${operation ? names : `${method} ${path}`} (${status ?? 'no answer'})`;
  });
  return requests.length > MOST_TOLD ? [`  (${requests.length - MOST_TOLD} more before)`, ...lines] : lines;
}

/** True when the value holds everything expected. Lists must be as long as expected. */
function holds(value: unknown, expected: unknown): boolean {
  if (isMatcher(expected)) return expected.asymmetricMatch(value);
  if (typeof expected !== 'object' || expected === null) return Object.is(value, expected);
  if (expected instanceof Date) return new Date(value as string).getTime() === expected.getTime();
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(expected))
    return Array.isArray(value) && value.length === expected.length && expected.every((item, i) => holds(value[i], item));
  return Object.entries(expected).every(([name, item]) => holds((value as Record<string, unknown>)[name], item));
}

/** `expect.any(String)` and its like, of vitest and of Jest. */
const isMatcher = (value: unknown): value is { asymmetricMatch(other: unknown): boolean } =>
  typeof (value as { asymmetricMatch?: unknown } | null)?.asymmetricMatch === 'function';

function show(value: unknown): string {
  return JSON.stringify(value, (name, item: unknown) => {
    if (isSecretName(name)) return REDACTED;
    if (typeof item === 'bigint') return String(item);
    return isMatcher(item) ? String((item as { toAsymmetricMatcher?(): string }).toAsymmetricMatcher?.() ?? 'a match') : item;
  });
}
