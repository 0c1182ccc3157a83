import { lazily, loadOnce } from './core/client/index.js';
import type { PlatformName } from './core/operation/index.js';
import type { SharedOptions } from './core/settings/index.js';
import {
  checkObject,
  type Environment,
  environmentOptions,
  type FromEnvOptions,
  type PlatformsOf,
  processEnv,
  unconfigured,
} from './environment.js';
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

/**
 * The platforms that options configure, as keys: editors and declaration files show `keyof` of it as names. A platform whose options can be
 * `undefined` is not one of them.
 */
export type ConfiguredPlatforms<Options> = {
  [P in keyof Options as P extends PlatformName ? (undefined extends Options[P] ? never : P) : never]: true;
};

/**
 * The clients of the configured platforms. Other platforms are not in the type.
 *
 * @typeParam Configured The names of the platforms: `LearningPlatforms<'skilljar' | 'sda'>`. Default: all. Also accepts an object type with
 *   the platforms as its keys.
 */
export type LearningPlatforms<Configured = PlatformName> = Pick<
  PlatformClients,
  Configured extends PlatformName ? Configured : Extract<keyof ConfiguredPlatforms<Configured>, PlatformName>
> & {
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

function create<Options extends LearningPlatformsOptions>(options: Options): LearningPlatforms<keyof ConfiguredPlatforms<Options>> {
  checkObject(options, 'options');
  const { instruqt, sda, skilljar, learningPath, learners, ...shared } = options;
  const own = { instruqt, sda, skilljar, learningPath };
  const platforms = {};
  for (const platform of Object.keys(CREATE) as PlatformName[]) {
    const given = own[platform];
    if (given === undefined) {
      // Not enumerable, so that printing or spreading the facade does not throw.
      Object.defineProperty(platforms, platform, { get: () => unconfigured(platform) });
    } else {
      checkObject(given, platform);
      const client = CREATE[platform]({ ...shared, ...given } as never);
      lazily(platforms, platform, () => client);
    }
  }
  // Not enumerable, so that printing or spreading the facade includes only platforms.
  Object.defineProperty(platforms, 'learners', { value: lazyLearners(platforms, learners) });
  return platforms as LearningPlatforms<keyof ConfiguredPlatforms<Options>>;
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

function fromEnv(options: FromEnvOptions = {}, env: Environment = processEnv()): never {
  return create(environmentOptions(options, env)) as never;
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
  <Options extends LearningPlatformsOptions>(options: Options): LearningPlatforms<keyof ConfiguredPlatforms<Options>>;
  /**
   * Configures every platform whose key is in the environment: `INSTRUQT_API_KEY` (with `INSTRUQT_TEAM`), `SDA_TOKEN`, `SKILLJAR_API_KEY`
   * (with `SKILLJAR_DOMAIN`) and `LEARNING_PATH_API_KEY` (with `LEARNING_PATH_ORIGIN`, `LEARNING_PATH_AUTH_TOKEN`). Also reads
   * `<PLATFORM>_BASE_URL` for each.
   *
   * The type of `process.env` does not list its variables, so the result has all platforms. Accessing a platform without a key throws a
   * ConfigurationError that names the variable. List the platforms that you need in `platforms` to check them at start.
   *
   * @example
   * const lp = createLearningPlatforms.fromEnv({ platforms: ['skilljar', 'instruqt'] });
   *
   * @param options Options for all platforms, and the platforms to configure.
   * @param env The environment variables. Default: `process.env`. When its type lists the variables, the result has the platforms whose
   *   variable is listed.
   * @throws ConfigurationError when a variable of `platforms` is missing, or an option is invalid.
   */
  fromEnv<Env extends Environment = Readonly<Record<string, string | undefined>>, Platform extends PlatformName = keyof PlatformsOf<Env>>(
    options?: FromEnvOptions<Platform>,
    env?: Env,
  ): LearningPlatforms<Platform>;
} = /* @__PURE__ */ Object.assign(create, { fromEnv });
