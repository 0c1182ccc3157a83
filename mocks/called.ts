import { cut } from '../src/core/observe/index.js';
import type { OperationId, OperationTypes } from '../src/manifest/index.js';
import type { DeepPartial } from './engine/deep-partial.js';
import { didYouMean } from './engine/nearest.js';
import type { MockRequest } from './engine/requests.js';
import { printable, printableText } from './engine/secrets.js';
import { operationsById, unknownOperation } from './operations.js';

/** Options of a check for calls. */
export interface CalledOptions {
  /** The exact number of calls. Repeated attempts count. Default: at least one. */
  times?: number | undefined;
}

/** A subset of the variables of an operation, at any depth. Values can be matchers such as `expect.any(String)`. */
export type Expected<Id extends OperationId> = DeepPartial<OperationTypes[Id]['variables']>;

/** An object with a request log: the result of `createMockPlatforms()`, or `platforms` of the mock server. */
export interface WithRequests {
  /** The requests that the platforms received. */
  readonly requests: readonly MockRequest[];
}

/**
 * Throws an error unless an operation was called, with at least these variables if you pass any. Use it with test runners that have no
 * custom matchers, such as `node:test`. It does the same as `toHaveCalledPlatform` of `learning-platforms/mocks/vitest` and `…/jest`.
 *
 * @example
 * assertCalled(platforms, 'skilljar.courses.create', { title: 'Intro' }, { times: 1 });
 *
 * @throws Error that lists the actual calls, without values of fields whose names indicate secrets. TypeError for an unknown operation.
 * RangeError unless `times` is an integer of at least 0.
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
  /** Why the check failed. If it passed, the message for a negated check. */
  message(): string;
}

/** Whether an operation was called, and the message that reports it. */
export function judge(platforms: WithRequests, operation: string, expected?: unknown, { times }: CalledOptions = {}): Judgement {
  if (!Array.isArray(platforms?.requests))
    throw new TypeError('toHaveCalledPlatform needs mock platforms: expect(platforms).toHaveCalledPlatform(…).');
  if (!operationsById().has(operation)) throw unknownOperation(operation);
  if (expected !== undefined && (typeof expected !== 'object' || expected === null))
    throw new TypeError(`The expected variables of ${operation} must be an object, such as { courseId: 'x' }, not ${String(expected)}.`);
  if (times !== undefined && !(Number.isInteger(times) && times >= 0)) throw new RangeError('times must be an integer of at least 0.');
  const requests: readonly MockRequest[] = platforms.requests;
  const calls = requests.flatMap(({ calls, status }) =>
    calls.flatMap((call) => (call.operation === operation ? [{ variables: call.variables as unknown, status }] : [])),
  );
  const fitting = expected === undefined ? calls : calls.filter(({ variables }) => holds(variables, expected));
  const pass = times === undefined ? fitting.length > 0 : fitting.length === times;
  return {
    pass,
    message() {
      const wanted = `${operation}${expected === undefined ? '' : ` with ${show(expected)}`}`;
      const found = `there ${fitting.length === 1 ? 'was' : 'were'} ${fitting.length || 'none'}`;
      if (pass) return [`Expected no call of ${wanted}, but ${found}:`, ...listed(fitting)].join('\n');
      const count = times === undefined ? 'a call' : `${times} call${times === 1 ? '' : 's'}`;
      return [
        `Expected ${count} of ${wanted}, but ${found}.`,
        ...(calls.length > 0
          ? [
              `It was called ${calls.length === 1 ? 'once' : `${calls.length} times`}, with:`,
              ...listed(calls),
              ...misspelt(expected, calls),
            ]
          : ['It was never called. Actual calls:', ...describe(requests)]),
      ].join('\n');
    },
  };
}

interface Called {
  readonly variables: unknown;
  readonly status: number | undefined;
}

/** The maximum number of calls or requests in a message, and of characters for each. */
const MOST_LISTED = 20;
const MOST_SHOWN = 500;

/** Repeated attempts are separate calls, so each line shows its status. */
const listed = (calls: readonly Called[]): string[] =>
  newest(calls.map(({ variables, status }) => `  ${show(variables)} (${status ?? 'no response'})`));

function newest(lines: readonly string[]): string[] {
  const more = lines.length - MOST_LISTED;
  return more > 0 ? [`  (${more} more before)`, ...lines.slice(-MOST_LISTED)] : [...lines];
}

/** Expected names that no call has. */
function misspelt(expected: unknown, calls: readonly Called[]): string[] {
  const known = new Set(calls.flatMap(({ variables }) => Object.keys(variables as object)));
  const missing = typeof expected === 'object' && expected !== null && !isMatcher(expected) ? Object.keys(expected) : [];
  return missing.filter((name) => !known.has(name)).map((name) => `No call has ${name}.${didYouMean(name, known)}`);
}

function describe(requests: readonly MockRequest[]): string[] {
  if (requests.length === 0) return ['  no requests at all'];
  return newest(
    requests.map(({ operation, method, path, calls, status }) => {
      const names = calls.map((call) => call.operation).join(', ');
      return `  ${operation ? names : `${method} ${printableText(path)}`} (${status ?? 'no response'})`;
    }),
  );
}

/** Whether the value contains everything expected. Lists must have the same length. */
function holds(value: unknown, expected: unknown): boolean {
  if (isMatcher(expected)) return expected.asymmetricMatch(value);
  if (typeof expected !== 'object' || expected === null) return Object.is(value, expected);
  if (expected instanceof Date) return new Date(value as string).getTime() === expected.getTime();
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(expected))
    return Array.isArray(value) && value.length === expected.length && expected.every((item, i) => holds(value[i], item));
  return Object.entries(expected).every(([name, item]) => holds((value as Record<string, unknown>)[name], item));
}

/** Matchers of vitest and Jest, such as `expect.any(String)`. */
const isMatcher = (value: unknown): value is { asymmetricMatch(other: unknown): boolean } =>
  typeof (value as { asymmetricMatch?: unknown } | null)?.asymmetricMatch === 'function';

/** Marks the text of a matcher, so that its quotes can be removed. */
const MARK = '\u0000';

function show(value: unknown): string {
  const text = JSON.stringify(printable(value), (_name, item: unknown) => {
    if (typeof item === 'bigint') return String(item);
    return isMatcher(item) ? MARK + wordsOf(item) + MARK : item;
  });
  const plain = withoutMarks(text);
  return plain.length > MOST_SHOWN ? `${cut(plain, MOST_SHOWN)}… (${plain.length - MOST_SHOWN} characters more)` : plain;
}

/** Removes the quotes around the text of matchers. Strings that only look like a matcher keep them. */
function withoutMarks(text: string): string {
  const [first = '', ...parts] = text.split('"\\u0000');
  const plain = parts.map((part) => {
    const end = part.indexOf('\\u0000"');
    try {
      if (end >= 0) return (JSON.parse(`"${part.slice(0, end)}"`) as string) + part.slice(end + '\\u0000"'.length);
    } catch {
      // The mark encloses more than one string.
    }
    return `"\\u0000${part}`;
  });
  return first + plain.join('');
}

/** `Any<Number>`, `StringContaining "x"`. */
function wordsOf(matcher: { toAsymmetricMatcher?(): string; toString(): string; sample?: unknown }): string {
  const own = matcher.toAsymmetricMatcher?.();
  return own ?? `${matcher.toString()}${matcher.sample === undefined ? '' : ` ${String(JSON.stringify(printable(matcher.sample)))}`}`;
}
