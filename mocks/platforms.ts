import type { GraphQLSchema } from 'graphql';
import type { FetchLike } from '../src/core/settings/index.js';
import type { OperationId, OperationTypes } from '../src/manifest/index.js';
import type { MockName, MockUrls } from './addresses.js';
import { assemble, type Parts } from './assemble.js';
import type { InstruqtControl, LearningPathControl, SdaControl, SkilljarControl } from './controls.js';
import type { MockClock } from './engine/clock.js';
import { copied } from './engine/collection.js';
import type { MockDelivery } from './engine/delivery.js';
import type { Override, OverrideOptions } from './engine/overrides.js';
import { type Entry, entryOf, loggedAs, type MockRequest, textOf, type Understood } from './engine/requests.js';
import { Store } from './engine/store.js';
import { broken, nothingThere, warnOfNowhere } from './failures.js';
import { fetchOf } from './fetch.js';
import type { SubscribeRequest } from './graphql/subscriptions.js';
import { type MockRow, Tables } from './graphql/tables.js';
import { OWNER_ID } from './instruqt/scenarios/demo-ids.js';
import { checkAnswerable, operationsById, unknownOperation } from './operations.js';
import type { MockOptions } from './options.js';
import type { AnswerableId, Answerer, AnswerOf } from './override-types.js';
import { RequestLog } from './request-log.js';
import { serveFile } from './sda/files.js';
import { admitted, type PreparedSubscription } from './socket.js';

export type { MockName, MockUrls } from './addresses.js';

/** The four platforms in memory, with one world of data. */
export class MockPlatforms {
  /** Everything the platforms know: `store.collection('instruqt.Track')`. */
  readonly store = new Store();
  /** Where each platform is: the `baseUrl` of its client. */
  readonly urls: MockUrls;
  /** Where the files of SDA recordings are. */
  readonly filesUrl: string;
  /** `clock.advance(60_000)`: the time of the platforms, which stands still otherwise. */
  readonly clock: MockClock;
  /**
   * Every request since the start or the last `reset()`, whatever came of it, in the order in which they came. A list that goes on growing;
   * of very many, only the newest 10,000 or a few more are kept.
   */
  readonly requests: readonly MockRequest[];
  /** Instruqt: data of your own, conditions, `publish(…)` for events of subscriptions, and `emit(…)` for webhooks. */
  readonly instruqt: InstruqtControl;
  /** SDA IDEaaS: data of your own, and conditions. */
  readonly sda: SdaControl;
  /** Skilljar: data of your own, conditions, and `emit(…)` for webhooks. */
  readonly skilljar: SkilljarControl;
  /** Learning paths: data of your own, and conditions. */
  readonly learningPath: LearningPathControl;
  readonly #onProblem: (request: MockRequest) => void;
  readonly #parts: Parts;
  readonly #log = new RequestLog();

  constructor(options: MockOptions = {}) {
    const parts = assemble(this.store, options);
    this.urls = parts.addresses.urls;
    this.filesUrl = parts.addresses.filesUrl;
    this.clock = parts.clock;
    this.requests = this.#log.requests;
    this.#onProblem = options.onProblem ?? warnOfNowhere;
    this.#parts = parts;
    ({ instruqt: this.instruqt, sda: this.sda, skilljar: this.skilljar, learningPath: this.learningPath } = parts.controls);
    this.reset();
  }

  /** Every webhook that was sent or skipped since the start or the last `reset()`; of very many, only the newest 10,000. */
  get deliveries(): readonly MockDelivery[] {
    return this.#parts.webhooks.deliveries.list;
  }

  /**
   * Does what Skilljar has queued, however long that would have taken, and resolves when the receivers have answered all webhooks that are
   * due: after something has happened, and after `clock.advance`, which sends the retries that became due, in their order.
   *
   * @example
   * platforms.clock.advance(5000);
   * await platforms.settled();
   */
  settled(): Promise<void> {
    this.store.queue.run();
    return this.#parts.webhooks.deliveries.settled();
  }

  /** Back to the first state: data and time, no overrides, no conditions, no requests, no deliveries. Subscriptions end. */
  reset(): void {
    this.#parts.webhooks.deliveries.reset();
    this.#parts.live.end();
    this.store.clear();
    this.#log.clear();
    this.#parts.overrides.clear();
    this.#parts.clock.reset();
    this.#parts.controls.begin();
  }

  /**
   * Answers an operation in place of its platform: with some of the fields of its result, which are completed; of a list with its items.
   * A function is given what the operation was given, and a context that makes errors. The request is checked as ever. What a write would
   * have done to the data is left undone, except under `context.over`. The newest override that answers wins. One that throws, or has fields
   * that the result has not, fails its request, and shows in `problems`.
   *
   * @example
   * platforms.on('instruqt.tracks.get', ({ trackID }) => ({ title: `Track ${trackID}` }));
   * platforms.on('skilljar.courses.get', (_, context) => context.http(404));
   *
   * @throws TypeError when there is no such operation, it is a subscription, or there is nothing to answer; RangeError when `times` is no
   * whole number of at least 1.
   */
  on<Id extends AnswerableId>(operation: Id, answer: Answerer<Id> | AnswerOf<Id>, options?: OverrideOptions): Override {
    checkAnswerable(operation);
    return this.#parts.overrides.add(operation, answer, options);
  }

  /**
   * The same for one request only.
   *
   * @throws TypeError as `on`.
   */
  once<Id extends AnswerableId>(operation: Id, answer: Answerer<Id> | AnswerOf<Id>): Override {
    return this.on(operation, answer, { times: 1 });
  }

  /**
   * What an operation was given, each time that it was sent, in order. As it was sent, with secrets if it held any.
   *
   * @throws TypeError when there is no such operation.
   */
  callsOf<Id extends OperationId>(operation: Id): OperationTypes[Id]['variables'][] {
    if (!operationsById().has(operation)) throw unknownOperation(operation);
    return this.requests.flatMap(({ calls }) => calls.flatMap((call) => (call.operation === operation ? [copied(call.variables)] : [])));
  }

  /**
   * What was wrong with requests that no test can have meant: nothing is there, the schema does not know what was asked, the platform passes
   * it over in silence, or an override has thrown. Without the values of secrets.
   */
  get problems(): readonly string[] {
    return this.#log.problems;
  }

  /**
   * For `afterEach`: throws when there are `problems` that it has not reported yet, even if the code under test ignored the response.
   *
   * @throws Error that says what was wrong with every such request, without the values of secrets.
   */
  verify(): void {
    this.#log.verify();
  }

  /** Whether a WebSocket of Instruqt is let in with what it opened with. @internal */
  admitsSocket({ Authorization, authorization = Authorization }: Record<string, unknown>): boolean {
    return authorization === `Bearer ${this.#parts.keys.instruqt}`;
  }

  /**
   * What the mock server runs for a WebSocket of Instruqt; later, where a condition holds it up. Where one loses the connection, `lose` is to
   * end it. @internal
   */
  subscribe(asked: SubscribeRequest, lose: () => void = () => undefined): PreparedSubscription | Promise<PreparedSubscription> {
    const url = this.urls.instruqt;
    const understood = this.#parts.mocks.instruqt.understand(new Request(url, { method: 'POST' }), JSON.stringify(asked));
    // A WebSocket is opened by GET.
    const request = new Request(url);
    const { entry } = this.#note('instruqt', request, understood);
    entry.caller = OWNER_ID;
    if (entry.problem !== undefined) this.#onProblem(entry);
    const { live, controls } = this.#parts;
    const prepare = () => live.prepare(asked, this.store.collection<MockRow>('instruqt.User').get(OWNER_ID));
    return admitted(entry, request, controls.conditions.instruqt, prepare, lose);
  }

  /** What the log has of a request that `handle` was given: the mock server's console shows the answer beside it. @internal */
  readonly loggedAs: (request: Request) => MockRequest | undefined = loggedAs;

  /** The schema of a GraphQL platform. @internal */
  readonly schemaOf = (name: Exclude<MockName, 'skilljar'>): GraphQLSchema => this.#parts.platforms[name].schema();

  /** Lets one platform answer. A response of the type `error` stands for a connection that was lost. */
  readonly handle = async (name: MockName, request: Request): Promise<Response> => {
    const mock = this.#parts.mocks[name];
    const understood = mock.understand(request, await textOf(request));
    const { entry, id } = this.#note(name, request, understood);
    const isNowhere = understood.calls.length === 0 && name === 'skilljar';
    const response = isNowhere
      ? nothingThere(entry, this.urls)
      : await this.#parts.controls.conditions[name].run(request, () =>
          mock.answer(request, understood, entry).catch((error) => broken(entry, error)),
        );
    if (entry.problem !== undefined) this.#onProblem(entry);
    if (response.type === 'error') return response;
    entry.status = response.status;
    response.headers.set('x-request-id', id);
    return response;
  };

  /** Lets the store of recordings answer, which knows no keys: a URL opens its file. */
  readonly handleFile = async (request: Request): Promise<Response> => {
    const { entry } = this.#note('sda', request);
    const serve = async () => serveFile({ tables: new Tables(this.store, 'sda'), now: this.#parts.clock.now }, request, this.filesUrl);
    const response = await this.#parts.controls.conditions.sda.run(request, serve, FILE_CONDITIONS);
    if (response.type !== 'error') entry.status = response.status;
    return response;
  };

  /** Lets whatever is at the request's address answer; nothing where that is no platform's. */
  dispatch(request: Request): Promise<Response> | Response | undefined {
    const found = this.#parts.addresses.at(new URL(request.url));
    if (!found) return undefined;
    if ('platform' in found) return this.handle(found.platform, request);
    if ('files' in found) return this.handleFile(request);
    const { entry } = this.#note(found.nothingOf, request);
    const response = nothingThere(entry, this.urls);
    this.#onProblem(entry);
    return response;
  }

  /** The addresses that these platforms answer, as a pattern of msw. @internal */
  readonly place = (): RegExp => this.#parts.addresses.pattern();

  /** A `fetch` that reaches these platforms and nothing else, for the SDK's `fetch` option. */
  readonly fetch: FetchLike = fetchOf(this);

  /** Notes a request. Returns with its entry the id that the answer is to have. */
  #note(name: MockName, request: Request, understood: Understood = NO_CALL): { entry: Entry; id: string } {
    const entry = entryOf(name, request, understood, this.clock.now());
    return { entry, id: this.#log.add(entry) };
  }
}

/** What is no call of a platform. */
const NO_CALL: Understood = { calls: [], body: undefined };

/** What the store of recordings shares with the platform; it knows neither keys nor limits. */
const FILE_CONDITIONS = ['offline', 'slow', 'outage', 'flaky'] as const;
