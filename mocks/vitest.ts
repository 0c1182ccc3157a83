import { expect } from 'vitest';
import { matchers, type PlatformMatchers } from './matchers.js';

expect.extend(matchers);

declare module 'vitest' {
  // Vitest 3.2 and later read Matchers, earlier versions read Assertion.
  interface Matchers<T> extends PlatformMatchers {}
  interface Assertion<T> extends PlatformMatchers {}
}

export type { CalledOptions, Expected } from './called.js';
export type { PlatformMatchers };
