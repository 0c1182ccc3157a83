import { lazily, loadOnce } from './core/client/index.js';
import { ConfigurationError } from './core/errors/index.js';
import type { PlatformName } from './core/operation/index.js';
import type { SharedOptions } from './core/settings/index.js';
import { type InstruqtOptions, makeInstruqtClient } from './instruqt/client/index.js';
import type { Learners, LearnersOptions } from './learners/index.js';
import { type LearningPathOptions, makeLearningPathClient } from './learning-path/client/index.js';
import type { PlatformClients } from './platform-clients.js';
import { makeSdaClient, type SdaOptions } from './sda/client/index.js';
import { makeSkilljarClient, type SkilljarOptions } from './skilljar/client/index.js';

/** Options of `createLearningPlatforms`: options of each platform, and shared options. A platform's own option overrides a shared one. */
export interface LearningPlatformsOptions extends SharedOptions {
  instruqt?: InstruqtOptions | undefined;
  sda?: SdaOptions | undefined;
  skilljar?: SkilljarOptions | undefined;
  learningPath?: LearningPathOptions | undefined;
  /** Options of `lp.learners`: the Instruqt team, and the learning paths to read. */
  learners?: LearnersOptions | undefined;
}

/** The clients of the configured platforms. Platforms that are not configured are not in the type. */
export type LearningPlatforms<Options = Record<PlatformName, object>> = {
  readonly [P in keyof PlatformClients as P extends keyof Options ? (undefined extends Options[P] ? never : P) : never]: PlatformClients[P];
} & {
  /** One learner on all configured platforms. Loaded with the first call. */
  readonly learners: Learners;
};

// Not through the `index.ts` of each platform: opening files takes most of the import time.
const CREATE = {
  instruqt: (options: InstruqtOptions) => makeInstruqtClient(options, () => import('./instruqt/functions/index.js')),
  sda: (options: SdaOptions) => makeSdaClient(options, () => import('./sda/functions/index.js')),
  skilljar: (options: SkilljarOptions) => makeSkilljarClient(options, () => import('./skilljar/functions/index.js')),
  learningPath: (options: LearningPathOptions) =>
    makeLearningPathClient(
      options,
      () => import('./learning-path/functions/generated/functions.js'),
      () => import('./learning-path/functions/index.js'),
    ),
};

/** The environment variable that configures a platform. */
const KEY_VARIABLE = {
  instruqt: 'INSTRUQT_API_KEY',
  sda: 'SDA_TOKEN',
  skilljar: 'SKILLJAR_API_KEY',
  learningPath: 'LEARNING_PATH_API_KEY',
} as const;
const KEY_OPTION = { instruqt: 'apiKey', sda: 'token', skilljar: 'apiKey', learningPath: 'apiKey' } as const;

function create<const Options extends LearningPlatformsOptions>(options: Options): LearningPlatforms<Options> {
  if (typeof options !== 'object' || options === null) throw new ConfigurationError('createLearningPlatforms: options must be an object.');
  const { instruqt, sda, skilljar, learningPath, learners, ...shared } = options;
  const own = { instruqt, sda, skilljar, learningPath };
  const platforms = {};
  for (const platform of Object.keys(CREATE) as PlatformName[]) {
    const given = own[platform];
    if (given === undefined) {
      // Not enumerable, so that printing or spreading the facade does not throw.
      Object.defineProperty(platforms, platform, { get: () => unconfigured(platform) });
    } else {
      if (typeof given !== 'object' || given === null)
        throw new ConfigurationError(`The option ${platform} must be an object such as { ${KEY_OPTION[platform]}: '…' }.`);
      const client = CREATE[platform]({ ...shared, ...given } as never);
      lazily(platforms, platform, () => client);
    }
  }
  // Not enumerable, so that printing or spreading the facade includes only platforms.
  Object.defineProperty(platforms, 'learners', { value: lazyLearners(platforms, learners) });
  return platforms as LearningPlatforms<Options>;
}

/** The functions that use several platforms. Loaded with the first call. */
function lazyLearners(clients: object, options: LearnersOptions | undefined): Learners {
  const load = loadOnce(() => import('./learners/index.js'));
  const learners = async () => (await load()).createLearners(clients, options);
  return {
    platforms: Object.keys(clients) as PlatformName[],
    find: async (...args) => (await learners()).find(...args),
    progress: async (...args) => (await learners()).progress(...args),
    erase: async (...args) => (await learners()).erase(...args),
    enrolMany: async (...args) => (await learners()).enrolMany(...args),
    async *activity(...args) {
      yield* (await learners()).activity(...args);
    },
  };
}

function unconfigured(platform: PlatformName): never {
  throw new ConfigurationError(
    `${platform} is not configured: pass createLearningPlatforms({ ${platform}: { ${KEY_OPTION[platform]}: … } }), or set ${KEY_VARIABLE[platform]} and use createLearningPlatforms.fromEnv().`,
    { platform },
  );
}

type Environment = Readonly<Record<string, string | undefined>>;

function fromEnv(
  shared: SharedOptions & Pick<LearningPlatformsOptions, 'learners'> = {},
  env: Environment = processEnv(),
): LearningPlatforms {
  const has = (platform: PlatformName) => Boolean(env[KEY_VARIABLE[platform]]);
  const options: LearningPlatformsOptions = {
    ...shared,
    instruqt: has('instruqt')
      ? { apiKey: env.INSTRUQT_API_KEY as string, team: env.INSTRUQT_TEAM, baseUrl: env.INSTRUQT_BASE_URL }
      : undefined,
    sda: has('sda') ? { token: env.SDA_TOKEN as string, baseUrl: env.SDA_BASE_URL } : undefined,
    skilljar: has('skilljar')
      ? { apiKey: env.SKILLJAR_API_KEY as string, domain: env.SKILLJAR_DOMAIN, baseUrl: env.SKILLJAR_BASE_URL }
      : undefined,
    learningPath: has('learningPath')
      ? {
          apiKey: env.LEARNING_PATH_API_KEY as string,
          origin: env.LEARNING_PATH_ORIGIN,
          baseUrl: env.LEARNING_PATH_BASE_URL,
          authToken: env.LEARNING_PATH_AUTH_TOKEN,
        }
      : undefined,
  };
  return create(options) as LearningPlatforms;
}

/** The environment. Workers and browsers have no `process`. */
function processEnv(): Environment {
  return (globalThis as { process?: { env?: Environment } }).process?.env ?? {};
}

/**
 * Creates the clients of the configured platforms. No request is sent before the first call.
 *
 * @example
 * const lp = createLearningPlatforms({ skilljar: { apiKey }, instruqt: { apiKey: key, team: 'acme' } });
 * for await (const course of lp.skilljar.courses.list()) console.log(course.title);
 *
 * @throws ConfigurationError when an option is missing or invalid. Accessing a platform that is not configured throws one as well.
 */
export const createLearningPlatforms: {
  <const Options extends LearningPlatformsOptions>(options: Options): LearningPlatforms<Options>;
  /**
   * Configures every platform whose key is in the environment: `INSTRUQT_API_KEY` (with `INSTRUQT_TEAM`), `SDA_TOKEN`, `SKILLJAR_API_KEY`
   * (with `SKILLJAR_DOMAIN`), `LEARNING_PATH_API_KEY` (with `LEARNING_PATH_ORIGIN`, `LEARNING_PATH_AUTH_TOKEN`), and
   * `<PLATFORM>_BASE_URL` for each. Accessing a platform without a key throws a ConfigurationError that names the variable.
   * @param shared Options for all platforms.
   * @param env The environment variables. Default: `process.env`.
   */
  fromEnv(shared?: SharedOptions & Pick<LearningPlatformsOptions, 'learners'>, env?: Environment): LearningPlatforms;
} = /* @__PURE__ */ Object.assign(create, { fromEnv });
