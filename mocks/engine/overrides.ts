import type { PlatformAnswers } from './conditions/answers.js';
import { createGenerator, type Generator } from './generator.js';
import { httpReply } from './http-reply.js';
import type { Entry, MockRequest } from './requests.js';

/** A special response, created by the context of an override. */
export class MockReply {
  /** @internal */
  readonly content: ReplyContent;

  /** @internal */
  constructor(content: ReplyContent) {
    this.content = content;
  }
}

/** The parts of a special response. */
export type ReplyContent =
  | { readonly kind: 'over'; readonly partial: unknown }
  | { readonly kind: 'http'; readonly response: () => Response }
  | { readonly kind: 'graphql'; readonly message: string; readonly extensions: Readonly<Record<string, unknown>> | undefined };

/** The second argument of an override, for any platform. `Change`: some fields of the result. */
export interface OverrideContext<Id, Change> {
  /** The id of the operation in the manifest. */
  readonly operation: Id;
  /** The request. */
  readonly request: MockRequest;
  /** The number of this call of the override, starting at 1. */
  readonly attempt: number;
  /** The platform's own result with these fields changed. The platform also changes its data. A list is replaced. */
  over(change: Change): MockReply;
  /**
   * A response with a status and a body. The body is sent as JSON, unless it is text. Default: the platform's body for that status. In a
   * GraphQL document with several fields, it replaces the whole response.
   *
   * @throws RangeError unless the status is an integer from 200 to 599.
   */
  http(status: number, body?: unknown, headers?: Readonly<Record<string, string>>): MockReply;
  /** Loses the connection. The platform does not act, but the client cannot know that. */
  offline(): MockReply;
}

/** How long an override stays active. */
export interface OverrideOptions {
  /**
   * The number of calls of the override, including those that return `undefined`, as with `once` of msw. Default: all until it is removed,
   * or `reset()`. Overrides with `times` are called before those without, in the order in which they were added.
   */
  times?: number | undefined;
}

/** An active override. With `using`, it ends with the block. */
export interface Override {
  /** The number of requests it has responded to. */
  readonly answered: number;
  /** Removes the override. Has no effect if it is already removed. */
  remove(): void;
  [Symbol.dispose](): void;
}

/** The result of an override: data, or a special response. */
export type Answered = { readonly value: unknown } | { readonly reply: ReplyContent };

type AnyContext = OverrideContext<string, unknown>;

type AnyAnswerer = (variables: unknown, context: AnyContext) => unknown;

interface ActiveOverride {
  readonly answer: AnyAnswerer;
  left: number;
  asked: number;
  answered: number;
}

/** The result of an override does not match its operation, or the override threw an error. This is a mistake in the test. */
export class OverrideError extends TypeError {
  constructor(operation: string, why: unknown) {
    super(`The override of ${operation} failed: ${String(why)}`);
    this.name = 'OverrideError';
  }
}

/** The overrides of a set of platforms: those with `times` in order, then the others, newest first. */
export class Overrides {
  /** The seed for completing partial results. */
  readonly generator: Generator;
  readonly #answers: Readonly<Record<string, PlatformAnswers>>;
  readonly #active = new Map<string, ActiveOverride[]>();
  /** The number of resets. */
  #begun = 0;

  constructor(answers: Readonly<Record<string, PlatformAnswers>>, seed?: number) {
    this.#answers = answers;
    this.generator = createGenerator(seed);
  }

  add(id: string, answer: unknown, { times = Number.POSITIVE_INFINITY }: OverrideOptions = {}): Override {
    if (answer === undefined) throw new TypeError(`The override of ${id} requires a function, or some fields of the result.`);
    if (times !== Number.POSITIVE_INFINITY && !(Number.isInteger(times) && times > 0))
      throw new RangeError(`The override of ${id}: times must be an integer of at least 1.`);
    // A copy, so that later changes to the caller's object have no effect.
    const kept: unknown = typeof answer === 'function' ? undefined : structuredClone(answer);
    const one: ActiveOverride = {
      answer: typeof answer === 'function' ? (answer as AnyAnswerer) : () => kept,
      left: times,
      asked: 0,
      answered: 0,
    };
    const active = this.#active.get(id) ?? [];
    const limited = active.filter(({ left }) => Number.isFinite(left));
    const lasting = active.filter(({ left }) => !Number.isFinite(left));
    this.#active.set(id, [...limited, one, ...lasting]);
    const remove = () => this.#drop(id, one);
    return {
      get answered() {
        return one.answered;
      },
      remove,
      [Symbol.dispose]: remove,
    };
  }

  /** Whether an operation has an override. */
  has(id: string): boolean {
    return this.#active.has(id);
  }

  /** The result of the newest override that responds. Returns `undefined` synchronously if no override exists. */
  find(id: string | undefined, variables: unknown, request: Entry): Promise<Answered | undefined> | undefined {
    const active = id === undefined ? undefined : this.#active.get(id);
    return active && this.#ask(id!, [...active], variables, request);
  }

  clear(): void {
    this.#active.clear();
    this.#begun += 1;
  }

  async #ask(id: string, active: readonly ActiveOverride[], variables: unknown, request: Entry): Promise<Answered | undefined> {
    const begun = this.#begun;
    for (const one of active) {
      if (one.left <= 0) continue;
      one.asked += 1;
      // Counted before the call, because only one of two concurrent requests can use the last one.
      one.left -= 1;
      const given = await this.#given(id, one, variables, request);
      // The platforms were reset meanwhile, so the result must not affect the new state.
      if (begun !== this.#begun) return { reply: OFFLINE };
      if (one.left <= 0) this.#drop(id, one);
      if (given === undefined) continue;
      one.answered += 1;
      return given instanceof MockReply ? { reply: given.content } : { value: given };
    }
    return undefined;
  }

  async #given(id: string, one: ActiveOverride, variables: unknown, request: Entry): Promise<unknown> {
    try {
      const given = await one.answer(structuredClone(variables), this.#contextOf(id, request, one.asked));
      return given instanceof MockReply ? given : structuredClone(given);
    } catch (error) {
      if (one.left <= 0) this.#drop(id, one);
      throw new OverrideError(id, error instanceof Error ? error : new Error(String(error)));
    }
  }

  #contextOf(operation: string, request: MockRequest, attempt: number): AnyContext {
    const { errorBody, replies } = this.#answers[request.platform]!;
    return {
      operation,
      request,
      attempt,
      over: (partial) => new MockReply({ kind: 'over', partial: structuredClone(partial) }),
      http: (status, body, headers) => {
        if (!(Number.isInteger(status) && status >= 200 && status <= 599))
          throw new RangeError('status must be an integer from 200 to 599.');
        return new MockReply({ kind: 'http', response: () => httpReply(status, errorBody, body, headers) });
      },
      offline: () => new MockReply(OFFLINE),
      ...replies,
    };
  }

  #drop(id: string, one: ActiveOverride): void {
    const left = (this.#active.get(id) ?? []).filter((other) => other !== one);
    if (left.length > 0) this.#active.set(id, left);
    else this.#active.delete(id);
  }
}

const OFFLINE: ReplyContent = { kind: 'http', response: () => Response.error() };
