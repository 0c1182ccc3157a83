import type { MockName } from './addresses.js';
import type { Overrides } from './engine/overrides.js';
import type { Entry, Understood } from './engine/requests.js';
import type { Store } from './engine/store.js';
import { createGraphQLMock } from './graphql/handler.js';
import { bearerOf } from './graphql/platform.js';
import { type MockRow, Tables } from './graphql/tables.js';
import type { GraphQLPlatforms } from './graphql-platforms.js';
import { OWNER_ID } from './instruqt/scenarios/demo-ids.js';
import { counted } from './learning-path/cost.js';
import { createSkilljarMock, type SkilljarMockOptions } from './skilljar/index.js';

export interface PlatformMock {
  understand(request: Request, text: string): Understood;
  answer(request: Request, understood: Understood, entry: Entry): Promise<Response>;
  unauthorized(): Response;
}

type Admit = (request: Request, tables: Tables) => { caller: MockRow | undefined } | undefined;

interface Setting {
  readonly platforms: GraphQLPlatforms;
  readonly store: Store;
  readonly keys: Readonly<Record<MockName, string>>;
  readonly skilljarUrl: string;
  readonly now: () => Date;
  readonly overrides: Overrides;
  /** Used by Skilljar only. */
  readonly skilljar: Pick<SkilljarMockOptions, 'ping' | 'queueDelay' | 'elapsed'>;
}

/** Creates the request handling of each platform. */
export function createPlatformMocks({
  platforms,
  store,
  keys,
  skilljarUrl,
  now,
  overrides,
  skilljar,
}: Setting): Record<MockName, PlatformMock> {
  const graphql = (name: keyof GraphQLPlatforms, admit: Admit) => {
    const platform = platforms[name];
    const tables = new Tables(store, platform.name, platform.sameAs);
    return createGraphQLMock(platform, { name, tables, now, overrides, admit: (request) => admit(request, tables) });
  };
  const mocks = {
    instruqt: graphql('instruqt', (request, tables) =>
      bearerOf(request) === keys.instruqt ? { caller: tables.of('User').get(OWNER_ID) } : undefined,
    ),
    sda: graphql('sda', (request) => (bearerOf(request) === keys.sda ? { caller: undefined } : undefined)),
    learningPath: counted(
      graphql('learningPath', (request, tables) => {
        // The platform's documents show both forms of the key.
        const key = new URL(request.url).searchParams.get('apiKey') ?? bearerOf(request);
        const token = request.headers.get('authToken');
        return key === keys.learningPath
          ? { caller: token ? tables.of('User').find((row) => row.authToken === token) : undefined }
          : undefined;
      }),
    ),
    skilljar: createSkilljarMock(store, { apiKey: keys.skilljar, baseUrl: skilljarUrl, now, overrides, ...skilljar }),
  };
  // Each platform accepts only its own form of parsed requests.
  return mocks as unknown as Record<MockName, PlatformMock>;
}
