import type { FetchLike } from '../src/core/options.js';
import type { OperationId, OperationTypes } from '../src/manifest.js';
import { createMockClock, type MockClock, type MockTimer } from './clock.js';
import {
  type Controls,
  createControls,
  type InstruqtControl,
  type LearningPathControl,
  type SdaControl,
  type SkilljarControl,
} from './controls.js';
import { DEMO_NOW, demoKeys } from './demo.js';
import { createGraphQLMock } from './graphql/engine.js';
import { LiveEvents, type SubscribeRequest } from './graphql/live.js';
import { bearerOf, type MockPlatform } from './graphql/platform.js';
import { type MockRow, Tables } from './graphql/tables.js';
import { OWNER_ID } from './instruqt/ids.js';
import { instruqtPlatform } from './instruqt/platform.js';
import { counted } from './learning-path/cost.js';
import { learningPathPlatform } from './learning-path/platform.js';
import { nowhere, operationsById, unknownOperation } from './operations.js';
import { type AnswerableId, type Answerer, type AnswerOf, type Override, type OverrideOptions, Overrides } from './overrides.js';
import { type Entry, entryOf, type MockRequest, textOf, type Understood } from './requests.js';
import { FILES_URL, serveFile } from './sda/files.js';
import { sdaPlatform } from './sda/platform.js';
import { createSkilljarMock } from './skilljar/index.js';
import { Store } from './store.js';

/** One of the four, as the facade names them. */
export type MockName = keyof typeof demoKeys;

/** Where the platforms are: the endpoint URL of a GraphQL platform, for Skilljar the URL that ends in `/v1`. */
export type MockUrls = Readonly<Record<MockName, string>>;

export interface MockOptions {
  /**
   * `demo`: a small world of courses, tracks and learners, the one of the quick start. `empty`: what a fresh account has, for data of your
   * own. Default: `demo`.
   */
  world?: 'demo' | 'empty' | undefined;
  /** Of the generator that completes seeded and built things: another number gives other titles and names. Default: 1. */
  seed?: number | undefined;
  /** The keys that the platforms take. Default: `demoKeys`. */
  keys?: Partial<Record<MockName, string>> | undefined;
  /** Where the platforms are. Default: where the SDK looks for them; the learning-path instance is `https://demo.thoughtindustries.com`. */
  baseUrls?: Partial<MockUrls> | undefined;
  /** Where the files of SDA recordings are. Default: `https://files.example.com`. */
  filesUrl?: string | undefined;
  /** What the platforms take for the present, before `clock.advance`. Default: a fixed moment, so that every run gives the same answers. */
  now?: (() => Date) | undefined;
  /**
   * Told of every request that no test can have meant: an address where nothing is, a document that the schema refuses. Default: prints
   * those that went nowhere; what is refused comes back as the platform's error anyway.
   */
  onProblem?: ((request: MockRequest) => void) | undefined;
}

const DEFAULT_URLS: MockUrls = {
  instruqt: 'https://play.instruqt.com/graphql',
  sda: 'https://api.sdaconsole.io/ideaas/v1/graphql',
  skilljar: 'https://api.skilljar.com/v1',
  learningPath: 'https://demo.thoughtindustries.com/helium',
};

/** How many requests are remembered; the oldest go first. */
const MOST_REQUESTS = 10_000;

/** The four platforms in memory, with one world of data. */
export class MockPlatforms {
  /** Everything the platforms know: `store.collection('instruqt.Track')`. */
  readonly store = new Store();
  readonly urls: MockUrls;
  /** Where the files of SDA recordings are. */
  readonly filesUrl: string;
  /** `clock.advance(60_000)`: the time of the platforms, which stands still otherwise. */
  readonly clock: MockClock;
  /** Every request since the start or the last `reset()`, whatever came of it, in the order in which they came; at most the newest 10,000. */
  readonly requests: readonly MockRequest[] = [];
  /** Instruqt: data of your own, conditions, and `publish(…)` for events of subscriptions. */
  readonly instruqt: InstruqtControl;
  /** SDA IDEaaS: data of your own, and conditions. */
  readonly sda: SdaControl;
  /** Skilljar: data of your own, and conditions. */
  readonly skilljar: SkilljarControl;
  /** Learning paths: data of your own, and conditions. */
  readonly learningPath: LearningPathControl;
  readonly #clock: MockTimer;
  readonly #live: LiveEvents;
  readonly #keys: Readonly<Record<MockName, string>>;
  readonly #mocks: Record<MockName, PlatformMock>;
  readonly #overrides = new Overrides();
  readonly #onProblem: (request: MockRequest) => void;
  /** Hosts that nothing but the platform is on. */
  readonly #hosts: ReadonlyMap<string, MockName>;
  readonly #controls: Controls;
  #count = 0;

  constructor(options: MockOptions = {}) {
    const keys = { ...demoKeys, ...options.keys };
    this.#clock = createMockClock(options.now ?? (() => new Date(DEMO_NOW)));
    this.clock = this.#clock;
    const { now } = this.#clock;
    this.filesUrl = (options.filesUrl ?? FILES_URL).replace(/\/+$/, '');
    this.#keys = keys;
    this.#onProblem = options.onProblem ?? warnOfNowhere;
    this.#live = new LiveEvents(instruqtPlatform, { tables: new Tables(this.store, 'instruqt', instruqtPlatform.sameAs), now });
    this.urls = { ...DEFAULT_URLS, ...options.baseUrls };
    this.#hosts = new Map(NAMES.flatMap((name) => (this.urls[name] === DEFAULT_URLS[name] ? [[originOf(this.urls[name]), name]] : [])));
    const overrides = this.#overrides;
    const graphql = (name: MockName, platform: MockPlatform, admit: Admit) => {
      const tables = new Tables(this.store, platform.name, platform.sameAs);
      return createGraphQLMock(platform, { name, tables, now, overrides, admit: (request) => admit(request, tables) });
    };
    const mocks = {
      instruqt: graphql('instruqt', instruqtPlatform, (request, tables) =>
        bearerOf(request) === keys.instruqt ? { caller: tables.of('User').get(OWNER_ID) } : undefined,
      ),
      sda: graphql('sda', sdaPlatform, (request) => (bearerOf(request) === keys.sda ? { caller: undefined } : undefined)),
      learningPath: counted(
        graphql('learningPath', learningPathPlatform, (request, tables) => {
          // The documents show both places for the key.
          const key = new URL(request.url).searchParams.get('apiKey') ?? bearerOf(request);
          const token = request.headers.get('authToken');
          return key === keys.learningPath
            ? { caller: token ? tables.of('User').find((row) => row.authToken === token) : undefined }
            : undefined;
        }),
      ),
      skilljar: createSkilljarMock(this.store, { apiKey: keys.skilljar, baseUrl: this.urls.skilljar, now, overrides }),
    };
    // Each understands only what it will be given.
    this.#mocks = mocks as unknown as Record<MockName, PlatformMock>;
    this.#controls = createControls({
      store: this.store,
      filesUrl: this.filesUrl,
      clock: this.#clock,
      live: this.#live,
      world: options.world,
      seed: options.seed,
      unauthorized: (name) => mocks[name].unauthorized(),
    });
    this.instruqt = this.#controls.instruqt;
    this.sda = this.#controls.sda;
    this.skilljar = this.#controls.skilljar;
    this.learningPath = this.#controls.learningPath;
    this.reset();
  }

  /** Back to the first state: data and time, no overrides, no conditions, no requests. */
  reset(): void {
    this.store.clear();
    this.#count = 0;
    (this.requests as MockRequest[]).length = 0;
    this.#overrides.clear();
    this.#clock.reset();
    this.#controls.begin();
  }

  /**
   * Answers an operation in place of its platform: with some of the fields of its result, which are completed; of a list with its items.
   * A function is given what the operation was given, and a context that makes errors. The request is checked as ever. What a write would
   * have done to the data is left undone, except under `context.over`. The newest override that answers wins.
   *
   * @example
   * platforms.on('instruqt.tracks.get', ({ trackID }) => ({ title: `Track ${trackID}` }));
   * platforms.on('skilljar.courses.get', (_, context) => context.http(404));
   *
   * @throws TypeError when there is no such operation, or nothing to answer.
   */
  on<Id extends AnswerableId>(operation: Id, answer: Answerer<Id> | AnswerOf<Id>, options?: OverrideOptions): Override {
    return this.#overrides.add(operation, answer, options);
  }

  /** The same for one request only. */
  once<Id extends AnswerableId>(operation: Id, answer: Answerer<Id> | AnswerOf<Id>): Override {
    return this.on(operation, answer, { times: 1 });
  }

  /** What an operation was given, each time that it was sent. */
  callsOf<Id extends OperationId>(operation: Id): OperationTypes[Id]['variables'][] {
    if (!operationsById().has(operation)) throw unknownOperation(operation);
    return this.requests.flatMap(({ calls }) => calls.flatMap((call) => (call.operation === operation ? [call.variables] : [])));
  }

  /** What was wrong with requests that no test can have meant: nothing is there, or the schema does not know what was asked. */
  get problems(): readonly string[] {
    return this.requests.flatMap(({ problem }) => problem ?? []);
  }

  /**
   * For `afterEach`: throws when a request went nowhere or was refused by the schema, also where the code under test has swallowed that.
   *
   * @throws Error that holds every such request.
   */
  verify(): void {
    const { problems } = this;
    if (problems.length === 0) return;
    const title = problems.length === 1 ? 'A request was wrong' : `${problems.length} requests were wrong`;
    throw new Error(`${title}:\n\n${problems.join('\n\n')}`);
  }

  /** Whether a WebSocket of Instruqt is let in with what it opened with. @internal */
  admitsSocket({ Authorization, authorization = Authorization }: Record<string, unknown>): boolean {
    return authorization === `Bearer ${this.#keys.instruqt}`;
  }

  /** What the mock server runs for a WebSocket of Instruqt. @internal */
  subscribe(request: SubscribeRequest): ReturnType<LiveEvents['prepare']> {
    return this.#live.prepare(request, this.store.collection<MockRow>('instruqt.User').get(OWNER_ID));
  }

  /** Lets one platform answer. A response of the type `error` stands for a connection that was lost. */
  readonly handle = async (name: MockName, request: Request): Promise<Response> => {
    const mock = this.#mocks[name];
    const understood = mock.understand(request, await textOf(request));
    const entry = this.#log(entryOf(name, request, understood, this.clock.now()));
    const id = `mock-${String(this.#count).padStart(6, '0')}`;
    const isNowhere = understood.calls.length === 0 && name === 'skilljar';
    const response = isNowhere
      ? this.#nowhere(entry)
      : await this.#controls.conditions[name].run(request, () => mock.answer(request, understood, entry));
    if (entry.problem !== undefined) this.#onProblem(entry);
    if (response.type === 'error') return response;
    entry.status = response.status;
    response.headers.set('x-request-id', id);
    return response;
  };

  /** Lets the store of recordings answer, which knows no keys: a URL opens its file. */
  readonly handleFile = (request: Request): Response =>
    serveFile({ tables: new Tables(this.store, 'sda'), now: this.#clock.now }, request, this.filesUrl);

  /** Lets whatever is at the request's address answer; nothing where that is no platform's. */
  dispatch(request: Request): Promise<Response> | Response | undefined {
    const { origin, pathname } = new URL(request.url);
    const name = NAMES.find((candidate) => isUnder(origin + pathname, this.urls[candidate]));
    if (name) return this.handle(name, request);
    if (isUnder(origin + pathname, this.filesUrl)) return this.handleFile(request);
    const host = this.#hosts.get(origin);
    if (!host) return undefined;
    const entry = this.#log(entryOf(host, request, { calls: [], body: undefined }, this.clock.now()));
    const response = this.#nowhere(entry);
    this.#onProblem(entry);
    return response;
  }

  /** The addresses that these platforms answer, as patterns of msw. A host that is a platform's is wholly theirs. @internal */
  places(): string[] {
    const own = [...NAMES.map((name) => this.urls[name]), this.filesUrl].filter((url) => !this.#hosts.has(originOf(url)));
    return [...[...this.#hosts.keys()].map((host) => `${host}/*`), ...own.flatMap((url) => [url, `${url.replace(/\/+$/, '')}/*`])];
  }

  /** A `fetch` that reaches these platforms and nothing else, for the SDK's `fetch` option. */
  readonly fetch: FetchLike = async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const response = await this.dispatch(request);
    const { origin, pathname } = new URL(request.url);
    if (!response)
      throw new TypeError(`The mock platforms have nothing at ${origin}${pathname}. They are at ${Object.values(this.urls).join(', ')}.`);
    if (response.type === 'error') {
      request.signal.throwIfAborted();
      throw new TypeError('fetch failed');
    }
    return response;
  };

  #log(entry: Entry): Entry {
    this.#count += 1;
    const log = this.requests as MockRequest[];
    if (log.push(entry) > MOST_REQUESTS * 1.1) log.splice(0, log.length - MOST_REQUESTS);
    return entry;
  }

  /** Refuses a request to an address where nothing is, so that it is noticed: 404 would be taken for an answer. */
  #nowhere(entry: Entry): Response {
    const text = nowhere(entry, this.urls);
    entry.problem = text;
    entry.status = 501;
    return Response.json(entry.platform === 'skilljar' ? { detail: text } : { message: text, errors: [{ message: text }] }, {
      status: 501,
    });
  }
}

interface PlatformMock {
  understand(request: Request, text: string): Understood;
  answer(request: Request, understood: Understood, entry: Entry): Promise<Response>;
  unauthorized(): Response;
}

type Admit = (request: Request, tables: Tables) => { caller: MockRow | undefined } | undefined;

const NAMES = Object.keys(DEFAULT_URLS) as MockName[];

const originOf = (url: string) => new URL(url).origin;

function isUnder(url: string, base: string): boolean {
  const root = base.replace(/\/+$/, '');
  return url === root || url.startsWith(`${root}/`);
}

function warnOfNowhere({ problem, status }: MockRequest): void {
  if (status === 501) console.error(problem);
}
