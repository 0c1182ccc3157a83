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

/** The four platforms in memory, with their data. */
export class MockPlatforms {
  /** All data of the platforms: `store.collection('instruqt.Track')`. */
  readonly store = new Store();
  /** The URL of each platform: the `baseUrl` of its client. */
  readonly urls: MockUrls;
  /** The URL of the files of SDA recordings. */
  readonly filesUrl: string;
  /** The time of the platforms. It advances only with `clock.advance(60_000)`. */
  readonly clock: MockClock;
  /**
   * Every request since the start or the last `reset()`, in order, regardless of its outcome. The same array grows. It contains the newest
   * 10,000 requests, or up to 1,000 more.
   */
  readonly requests: readonly MockRequest[];
  /** Instruqt: seeds, conditions, `publish(…)` for events of subscriptions, and `emit(…)` for webhooks. */
  readonly instruqt: InstruqtControl;
  /** SDA IDEaaS: seeds and conditions. */
  readonly sda: SdaControl;
  /** Skilljar: seeds, conditions, and `emit(…)` for webhooks. */
  readonly skilljar: SkilljarControl;
  /** Learning paths: seeds and conditions. */
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

  /** The newest 10,000 webhooks that were sent or skipped since the start or the last `reset()`. */
  get deliveries(): readonly MockDelivery[] {
    return this.#parts.webhooks.deliveries.list;
  }

  /**
   * Processes all work that Skilljar has queued, and resolves when the receivers have responded to all webhooks that are due. Call it after
   * a change, and after `clock.advance`, which sends the retries that became due.
   *
   * @example
   * platforms.clock.advance(5000);
   * await platforms.settled();
   */
  settled(): Promise<void> {
    this.store.queue.run();
    return this.#parts.webhooks.deliveries.settled();
  }

  /** Restores the initial data and time. Removes all overrides, conditions, requests and deliveries. Ends subscriptions. */
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
   * Overrides an operation. Pass some fields of its result, which the mock completes, or the items of a list. A function receives the
   * variables, and a context that creates errors. The request is still checked. A write does not change the data, except with
   * `context.over`. The newest override that responds is used. If an override throws an error, or returns fields that the result does not
   * have, its request fails and `problems` reports it.
   *
   * @example
   * platforms.on('instruqt.tracks.get', ({ trackID }) => ({ title: `Track ${trackID}` }));
   * platforms.on('skilljar.courses.get', (_, context) => context.http(404));
   *
   * @throws TypeError for an unknown operation, a subscription, or a missing result. RangeError unless `times` is an integer of at least 1.
   */
  on<Id extends AnswerableId>(operation: Id, answer: Answerer<Id> | AnswerOf<Id>, options?: OverrideOptions): Override {
    checkAnswerable(operation);
    return this.#parts.overrides.add(operation, answer, options);
  }

  /**
   * Overrides an operation for one request only.
   *
   * @throws TypeError as for `on`.
   */
  once<Id extends AnswerableId>(operation: Id, answer: Answerer<Id> | AnswerOf<Id>): Override {
    return this.on(operation, answer, { times: 1 });
  }

  /**
   * The variables of each call of an operation, in order. They are unchanged and can contain secrets.
   *
   * @throws TypeError for an unknown operation.
   */
  callsOf<Id extends OperationId>(operation: Id): OperationTypes[Id]['variables'][] {
    if (!operationsById().has(operation)) throw unknownOperation(operation);
    return this.requests.flatMap(({ calls }) => calls.flatMap((call) => (call.operation === operation ? [copied(call.variables)] : [])));
  }

  /**
   * Problems of requests that indicate a mistake in the test: an unknown address, a document that the schema rejects, a parameter that the
   * platform ignores, or an override that throws an error. They contain no secrets.
   */
  get problems(): readonly string[] {
    return this.#log.problems;
  }

  /**
   * For `afterEach`: throws an error if there are `problems` that it has not reported yet, even if the code under test ignored the
   * response.
   *
   * @throws Error that lists the problem of every such request, without secrets.
   */
  verify(): void {
    this.#log.verify();
  }

  /** Whether the platform accepts the connection parameters of an Instruqt WebSocket. @internal */
  admitsSocket({ Authorization, authorization = Authorization }: Record<string, unknown>): boolean {
    return authorization === `Bearer ${this.#parts.keys.instruqt}`;
  }

  /**
   * Prepares a subscription on an Instruqt WebSocket. It resolves later if a condition delays it. `lose` ends the connection if a condition
   * drops it. @internal
   */
  subscribe(asked: SubscribeRequest, lose: () => void = () => undefined): PreparedSubscription | Promise<PreparedSubscription> {
    const url = this.urls.instruqt;
    const understood = this.#parts.mocks.instruqt.understand(new Request(url, { method: 'POST' }), JSON.stringify(asked));
    // A WebSocket is opened with GET.
    const request = new Request(url);
    const { entry } = this.#note('instruqt', request, understood);
    entry.caller = OWNER_ID;
    if (entry.problem !== undefined) this.#onProblem(entry);
    const { live, controls } = this.#parts;
    const prepare = () => live.prepare(asked, this.store.collection<MockRow>('instruqt.User').get(OWNER_ID));
    return admitted(entry, request, controls.conditions.instruqt, prepare, lose);
  }

  /** The log entry of a request that `handle` received: the console of the mock server shows the response with it. @internal */
  readonly loggedAs: (request: Request) => MockRequest | undefined = loggedAs;

  /** The schema of a GraphQL platform. @internal */
  readonly schemaOf = (name: Exclude<MockName, 'skilljar'>): GraphQLSchema => this.#parts.platforms[name].schema();

  /** Sends a request to one platform. A response of type `error` represents a lost connection. */
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

  /** Sends a request to the file store of recordings. It checks no key: anyone with the URL can open the file. */
  readonly handleFile = async (request: Request): Promise<Response> => {
    const { entry } = this.#note('sda', request);
    const serve = async () => serveFile({ tables: new Tables(this.store, 'sda'), now: this.#parts.clock.now }, request, this.filesUrl);
    const response = await this.#parts.controls.conditions.sda.run(request, serve, FILE_CONDITIONS);
    if (response.type !== 'error') entry.status = response.status;
    return response;
  };

  /** Sends a request to the platform at its URL. Returns `undefined` if no platform has that URL. */
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

  /** The URLs of these platforms, as a pattern of msw. @internal */
  readonly place = (): RegExp => this.#parts.addresses.pattern();

  /** A `fetch` that reaches only these platforms, for the SDK's `fetch` option. */
  readonly fetch: FetchLike = fetchOf(this);

  /** Logs a request. Returns its entry and the id for the response. */
  #note(name: MockName, request: Request, understood: Understood = NO_CALL): { entry: Entry; id: string } {
    const entry = entryOf(name, request, understood, this.clock.now());
    return { entry, id: this.#log.add(entry) };
  }
}

/** A request that is not a call of a platform. */
const NO_CALL: Understood = { calls: [], body: undefined };

/** The conditions that also apply to the file store of recordings. It has no keys and no limits. */
const FILE_CONDITIONS = ['offline', 'slow', 'outage', 'flaky'] as const;
