import { ConfigurationError } from './core/errors/index.js';
import { didYouMean, type PlatformName } from './core/operation/index.js';
import type { SharedOptions } from './core/settings/index.js';
import type { LearnersOptions } from './learners/index.js';

/** The environment variable that configures each platform. */
export const KEY_VARIABLE = {
  instruqt: 'INSTRUQT_API_KEY',
  sda: 'SDA_TOKEN',
  skilljar: 'SKILLJAR_API_KEY',
  learningPath: 'LEARNING_PATH_API_KEY',
} as const;

type KeyVariables = typeof KEY_VARIABLE;

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

const NAMES = Object.keys(KEY_VARIABLE) as PlatformName[];

/** The options for `createLearningPlatforms` that environment variables specify. */
export function environmentOptions(options: FromEnvOptions, env: Environment) {
  if (typeof options !== 'object' || options === null) throw new ConfigurationError('fromEnv: options must be an object.');
  if (typeof env !== 'object' || env === null) throw new ConfigurationError('fromEnv: env must be an object such as process.env.');
  const { platforms, ...shared } = options;
  const variable = (name: string): string | undefined => {
    const value = (env as Readonly<Record<string, unknown>>)[name];
    if (value === undefined || typeof value === 'string') return value;
    throw new ConfigurationError(`fromEnv: the environment variable ${name} must be a string.`);
  };
  const read = checkPlatforms(platforms, variable);
  const of = <T>(platform: PlatformName, make: (key: string) => T): T | undefined => {
    const key = read.includes(platform) ? variable(KEY_VARIABLE[platform]) : undefined;
    return key ? make(key) : undefined;
  };
  return {
    ...shared,
    instruqt: of('instruqt', (apiKey) => ({ apiKey, team: variable('INSTRUQT_TEAM'), baseUrl: variable('INSTRUQT_BASE_URL') })),
    sda: of('sda', (token) => ({ token, baseUrl: variable('SDA_BASE_URL') })),
    skilljar: of('skilljar', (apiKey) => ({ apiKey, domain: variable('SKILLJAR_DOMAIN'), baseUrl: variable('SKILLJAR_BASE_URL') })),
    learningPath: of('learningPath', (apiKey) => ({
      apiKey,
      origin: variable('LEARNING_PATH_ORIGIN'),
      baseUrl: variable('LEARNING_PATH_BASE_URL'),
      authToken: variable('LEARNING_PATH_AUTH_TOKEN'),
    })),
  };
}

/** The platforms to configure, after a check that those requested by name have a key. */
function checkPlatforms(platforms: unknown, variable: (name: string) => string | undefined): readonly PlatformName[] {
  if (platforms === undefined) return NAMES;
  if (!Array.isArray(platforms) || platforms.length === 0)
    throw new ConfigurationError(`fromEnv: platforms must be a list of at least one of: ${NAMES.join(', ')}.`);
  for (const name of platforms) {
    if (!NAMES.includes(name))
      throw new ConfigurationError(
        `fromEnv: unknown platform ${name} in platforms.${didYouMean(String(name), NAMES)} Expected: ${NAMES.join(', ')}.`,
      );
  }
  const missing = (platforms as PlatformName[]).map((name) => KEY_VARIABLE[name]).filter((name) => !variable(name));
  if (missing.length > 0)
    throw new ConfigurationError(`fromEnv: set the environment variable ${missing.join(' and ')}, or remove the platform from platforms.`);
  return platforms;
}

/** The environment. Workers and browsers have no `process`. */
export const processEnv = (): Readonly<Record<string, string | undefined>> =>
  (globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } }).process?.env ?? {};
