import { ConfigurationError } from './core/errors/index.js';
import type { PlatformName } from './core/operation/index.js';
import type { SharedOptions } from './core/settings/index.js';
import type { LearnersOptions } from './learners/index.js';

/** The environment variable that configures each platform. */
interface KeyVariables {
  instruqt: 'INSTRUQT_API_KEY';
  sda: 'SDA_TOKEN';
  skilljar: 'SKILLJAR_API_KEY';
  learningPath: 'LEARNING_PATH_API_KEY';
}

/** The options that variables configure, the key first. Each has the variable of its name: `skilljar.baseUrl` has `SKILLJAR_BASE_URL`. */
const OPTIONS = {
  instruqt: ['apiKey', 'team', 'baseUrl'],
  sda: ['token', 'baseUrl'],
  skilljar: ['apiKey', 'domain', 'baseUrl'],
  learningPath: ['apiKey', 'origin', 'authToken', 'baseUrl'],
} as const;

/** The environment variable of an option. Default: of the key. */
const variableOf = (platform: PlatformName, option: string = OPTIONS[platform][0]): string =>
  `${platform}_${option}`.replace(/[A-Z]/g, '_$&').toUpperCase();

/** Environment variables: `process.env`, or an object with the variables of the SDK. Other properties are ignored. */
export type Environment =
  | Readonly<Record<string, string | undefined>>
  | { readonly [P in PlatformName as KeyVariables[P]]?: string | undefined };

/** The platforms whose key `Env` can contain, as keys. All of them for `process.env`, whose type does not list its variables. */
export type PlatformsOf<Env> = {
  [P in PlatformName as string extends keyof Env
    ? P
    : KeyVariables[P] extends keyof Env
      ? [Env[KeyVariables[P]]] extends [undefined]
        ? never
        : P
      : never]: true;
};

/** Options of `createLearningPlatforms.fromEnv()`. */
export interface FromEnvOptions<Platform extends PlatformName = PlatformName> extends SharedOptions {
  /**
   * The platforms to configure. `fromEnv()` throws a ConfigurationError at once when the variable of one is missing, and the result has these
   * platforms only. Default: every platform whose variable is set.
   */
  platforms?: readonly Platform[] | undefined;
  /** Options of `lp.learners`: the Instruqt team, and the learning paths to read. */
  learners?: LearnersOptions | undefined;
}

/** The options for `createLearningPlatforms` that environment variables specify. */
export function environmentOptions(options: FromEnvOptions, env: Environment): object {
  checkObject(options, 'options');
  checkObject(env, 'env');
  const names = Object.keys(OPTIONS) as PlatformName[];
  const { platforms = names, ...configured } = options as FromEnvOptions & { [platform: string]: unknown };
  if (!Array.isArray(platforms) || !platforms[0] || !platforms.every((name) => names.includes(name)))
    throw new ConfigurationError(`platforms must be a list of ${names.join(', ')}.`);
  for (const name of platforms as PlatformName[]) {
    const values = OPTIONS[name].map((option) => [option, (env as Record<string, unknown>)[variableOf(name, option)] || undefined]);
    if (values[0]?.[1]) configured[name] = Object.fromEntries(values);
    else if (options.platforms) unconfigured(name);
  }
  return configured;
}

/** Throws the error of a platform that is not configured: it names the option and the environment variable. */
export function unconfigured(platform: PlatformName): never {
  throw new ConfigurationError(
    `${platform} is not configured: pass createLearningPlatforms({ ${platform}: { ${OPTIONS[platform][0]}: … } }), or set ${variableOf(platform)} and use createLearningPlatforms.fromEnv().`,
    { platform },
  );
}

/** Checks that an argument is an object. */
export function checkObject(value: unknown, name: string): void {
  if (typeof value !== 'object' || value === null) throw new ConfigurationError(`${name} must be an object.`);
}

/** The environment. Workers and browsers have no `process`. */
export const processEnv = (): Readonly<Record<string, string | undefined>> =>
  (globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } }).process?.env ?? {};
