import type { PlatformAnswers } from './conditions/answers.js';
import { createGenerator, type Generator } from './generator.js';
import { httpReply } from './http-reply.js';
import type { Entry, MockRequest } from './requests.js';

/** Something else than data, made by the context of an override. */
export class MockReply {
  /** @internal */
  readonly content: ReplyContent;

  /** @internal */
  constructor(content: ReplyContent) {
    this.content = content;
  }
}

/** What a reply consists of. */
export type ReplyContent =
  | { readonly kind: 'over'; readonly partial: unknown }
  | { readonly kind: 'http'; readonly response: () => Response }
  | { readonly kind: 'graphql'; readonly message: string; readonly extensions: Readonly<Record<string, unknown>> | undefined };

/** What an override is given beside the variables, whichever the platform. `Change`: some fields of the answer. */
export interface OverrideContext<Id, Change> {
  /** The operation that is answered, as its id in the manifest. */
  readonly operation: Id;
  /** The request that it came with. */
  readonly request: MockRequest;
  /** How often the override has been asked before, plus one. */
  readonly attempt: number;
  /** The platform's own answer, and what it does to the data, with these fields changed. A list is replaced. */
  over(change: Change): MockReply;
  /**
   * A status with a body, which is sent as JSON unless it is text. Default: what a platform says with it. In a GraphQL document of several
   * fields it stands for the whole answer.
   *
   * @throws RangeError when the status is no whole number from 200 to 599.
   */
  http(status: number, body?: unknown, headers?: Readonly<Record<string, string>>): MockReply;
  /** The connection is lost: the client cannot know whether the platform acted. It did not. */
  offline(): MockReply;
}

/** How long an override stays active. */
export interface OverrideOptions {
  /**
   * How many requests it is asked for, also where it gives `undefined`, as with `once` of msw. Default: all until it is removed, or
   * `reset()`. Overrides for so many requests are asked before those for all, in the order in which they were made.
   */
  times?: number | undefined;
}

/** An active override. With `using`, it ends with the block. */
export interface Override {
  /** How many requests it has answered. */
  readonly answered: number;
  /** Takes it back; harmless when it has gone already. */
  remove(): void;
  [Symbol.dispose](): void;
}

/** The result of an override: data, or a reply. */
export type Answered = { readonly value: unknown } | { readonly reply: ReplyContent };

type AnyContext = OverrideContext<string, unknown>;

type AnyAnswerer = (variables: unknown, context: AnyContext) => unknown;

interface ActiveOverride {
  readonly answer: AnyAnswerer;
  left: number;
  asked: number;
  answered: number;
}

/** What an override gives does not fit its operation, or it has thrown: no answer of the platform, but a mistake in the test. */
export class OverrideError extends TypeError {
  constructor(operation: string, why: unknown) {
    super(`The override of ${operation} failed: ${String(why)}`);
    this.name = 'OverrideError';
  }
}

/** The overrides of one world: those for so many requests in their order, then the others, the newest first. */
export class Overrides {
  /** What completes the answers that give only some fields. */
  readonly generator: Generator;
  readonly #answers: Readonly<Record<string, PlatformAnswers>>;
  readonly #active = new Map<string, ActiveOverride[]>();
  /** Counts the beginnings of the world. */
  #begun = 0;

  constructor(answers: Readonly<Record<string, PlatformAnswers>>, seed?: number) {
    this.#answers = answers;
    this.generator = createGenerator(seed);
  }

  add(id: string, answer: unknown, { times = Number.POSITIVE_INFINITY }: OverrideOptions = {}): Override {
    if (answer === undefined) throw new TypeError(`The override of ${id} needs an answer: a function, or some fields of the result.`);
    if (times !== Number.POSITIVE_INFINITY && !(Number.isInteger(times) && times > 0))
      throw new RangeError(`times of the override of ${id} must be a whole number of at least 1.`);
    // Kept as it is now: what its owner changes later must not change the answer.
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

  /** Whether an operation has any. */
  has(id: string): boolean {
    return this.#active.has(id);
  }

  /** What the newest override that answers says; nothing at once where there is none, so that nothing is awaited for nothing. */
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
      // Taken before it is asked: of two requests at a time only one may have the last answer.
      one.left -= 1;
      const given = await this.#given(id, one, variables, request);
      // The world was reset meanwhile: what was asked of the last one must not be done to this.
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
          throw new RangeError('A status is a whole number from 200 to 599.');
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
