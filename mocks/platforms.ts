import type { FetchLike } from '../src/core/options.js';
import { createMockClock, type MockClock } from './clock.js';
import { DEMO_NOW, demoKeys } from './demo.js';
import { createGraphQLMock } from './graphql/engine.js';
import { LiveEvents, type SubscribeRequest } from './graphql/live.js';
import { bearerOf, type MockPlatform } from './graphql/platform.js';
import { type MockRow, Tables } from './graphql/tables.js';
import { OWNER_ID } from './instruqt/ids.js';
import { instruqtPlatform } from './instruqt/platform.js';
import { seedInstruqt } from './instruqt/seed.js';
import { counted } from './learning-path/cost.js';
import { learningPathPlatform } from './learning-path/platform.js';
import { seedLearningPath } from './learning-path/seed.js';
import { FILES_URL, serveFile } from './sda/files.js';
import { sdaPlatform } from './sda/platform.js';
import { seedSda } from './sda/seed.js';
import { createSkilljarMock, seedSkilljar } from './skilljar/index.js';
import { Store } from './store.js';

/** One of the four, as the facade names them. */
export type MockName = keyof typeof demoKeys;

/** Where the platforms are: the endpoint URL of a GraphQL platform, for Skilljar the URL that ends in `/v1`. */
export type MockUrls = Readonly<Record<MockName, string>>;

export interface MockOptions {
  /** The keys that the platforms take. Default: `demoKeys`. */
  keys?: Partial<Record<MockName, string>> | undefined;
  /** Where the platforms are. Default: where the SDK looks for them; the learning-path instance is `https://demo.thoughtindustries.com`. */
  baseUrls?: Partial<MockUrls> | undefined;
  /** Where the files of SDA recordings are. Default: `https://files.example.com`. */
  filesUrl?: string | undefined;
  /** What the platforms take for the present, before `clock.advance`. Default: a fixed moment, so that every run gives the same answers. */
  now?: (() => Date) | undefined;
}

const DEFAULT_URLS: MockUrls = {
  instruqt: 'https://play.instruqt.com/graphql',
  sda: 'https://api.sdaconsole.io/ideaas/v1/graphql',
  skilljar: 'https://api.skilljar.com/v1',
  learningPath: 'https://demo.thoughtindustries.com/helium',
};

type Handle = (request: Request) => Promise<Response>;

/** The four platforms in memory, with one world of data. */
export class MockPlatforms {
  /** Everything the platforms know: `store.collection('instruqt.Track')`. */
  readonly store = new Store();
  readonly urls: MockUrls;
  /** Where the files of SDA recordings are. */
  readonly filesUrl: string;
  /** `clock.advance(60_000)`: the time of the platforms, which stands still otherwise. */
  readonly clock: MockClock;
  /** `instruqt.publish('dashboardRaisedHandSubscription', { studentID })`: an event for those who have subscribed at the mock server. */
  readonly instruqt: Pick<LiveEvents, 'publish' | 'end'>;
  readonly #clock: ReturnType<typeof createMockClock>;
  readonly #live: LiveEvents;
  readonly #keys: Readonly<Record<MockName, string>>;
  readonly #handlers: Record<MockName, Handle>;
  #requests = 0;

  constructor(options: MockOptions = {}) {
    const keys = { ...demoKeys, ...options.keys };
    this.#clock = createMockClock(options.now ?? (() => new Date(DEMO_NOW)));
    this.clock = this.#clock;
    const { now } = this.#clock;
    this.filesUrl = (options.filesUrl ?? FILES_URL).replace(/\/+$/, '');
    this.#keys = keys;
    this.#live = new LiveEvents(instruqtPlatform, { tables: new Tables(this.store, 'instruqt', instruqtPlatform.sameAs), now });
    this.instruqt = this.#live;
    this.urls = { ...DEFAULT_URLS, ...options.baseUrls };
    const graphql = (platform: MockPlatform, admit: (request: Request, tables: Tables) => { caller: MockRow | undefined } | undefined) => {
      const tables = new Tables(this.store, platform.name, platform.sameAs);
      return createGraphQLMock(platform, { tables, now, admit: (request) => admit(request, tables) });
    };
    const skilljar = createSkilljarMock(this.store, { apiKey: keys.skilljar, baseUrl: this.urls.skilljar, now });
    this.#handlers = {
      instruqt: graphql(instruqtPlatform, (request, tables) =>
        bearerOf(request) === keys.instruqt ? { caller: tables.of('User').get(OWNER_ID) } : undefined,
      ),
      sda: graphql(sdaPlatform, (request) => (bearerOf(request) === keys.sda ? { caller: undefined } : undefined)),
      learningPath: counted(
        graphql(learningPathPlatform, (request, tables) => {
          // The documents show both places for the key.
          const key = new URL(request.url).searchParams.get('apiKey') ?? bearerOf(request);
          const token = request.headers.get('authToken');
          return key === keys.learningPath
            ? { caller: token ? tables.of('User').find((row) => row.authToken === token) : undefined }
            : undefined;
        }),
      ),
      skilljar: (request) => skilljar.handle(request),
    };
    this.reset();
  }

  /** Back to the first state. */
  reset(): void {
    this.store.clear();
    this.#requests = 0;
    this.#clock.reset();
    seedInstruqt(this.store);
    seedSda(this.store, this.filesUrl);
    seedLearningPath(this.store);
    seedSkilljar(this.store);
  }

  /** Whether a WebSocket of Instruqt is let in with what it opened with. @internal */
  admitsSocket({ Authorization, authorization = Authorization }: Record<string, unknown>): boolean {
    return authorization === `Bearer ${this.#keys.instruqt}`;
  }

  /** What the mock server runs for a WebSocket of Instruqt. @internal */
  subscribe(request: SubscribeRequest): ReturnType<LiveEvents['prepare']> {
    return this.#live.prepare(request, this.store.collection<MockRow>('instruqt.User').get(OWNER_ID));
  }

  /** Lets one platform answer. */
  readonly handle = async (name: MockName, request: Request): Promise<Response> => {
    this.#requests += 1;
    const id = `mock-${String(this.#requests).padStart(6, '0')}`;
    const response = await this.#handlers[name](request);
    response.headers.set('x-request-id', id);
    return response;
  };

  /** Lets the store of recordings answer, which knows no keys: a URL opens its file. */
  readonly handleFile = (request: Request): Response =>
    serveFile({ tables: new Tables(this.store, 'sda'), now: this.#clock.now }, request, this.filesUrl);

  /** A `fetch` that reaches these platforms and nothing else, for the SDK's `fetch` option. */
  readonly fetch: FetchLike = async (input, init) => {
    const request = new Request(input, init);
    const { origin, pathname } = new URL(request.url);
    const name = (Object.keys(this.urls) as MockName[]).find((candidate) => isUnder(origin + pathname, this.urls[candidate]));
    if (!name && isUnder(origin + pathname, this.filesUrl)) return this.handleFile(request);
    if (!name)
      throw new TypeError(`The mock platforms have nothing at ${origin}${pathname}. They are at ${Object.values(this.urls).join(', ')}.`);
    request.signal.throwIfAborted();
    return this.handle(name, request);
  };
}

function isUnder(url: string, base: string): boolean {
  const root = base.replace(/\/+$/, '');
  return url === root || url.startsWith(`${root}/`);
}
