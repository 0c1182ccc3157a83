import { matchers, type PlatformMatchers } from './matchers.js';

const { expect } = globalThis as { expect?: { extend(matchers: object): void } };
if (!expect)
  throw new Error(
    "Jest's global `expect` is missing. Import `learning-platforms/mocks/jest` in a test or in `setupFilesAfterEnv`, with `injectGlobals`.",
  );

expect.extend(matchers);

declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: it must be declared as it is.
    interface Matchers<R, T = {}> extends PlatformMatchers<R> {}
  }
}

export type { CalledOptions, Expected } from './called.js';
export type { PlatformMatchers };
