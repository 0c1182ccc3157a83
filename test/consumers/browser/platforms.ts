import { createLearningPlatforms } from 'learning-platforms';
import { createMockPlatforms, demoKeys } from 'learning-platforms/mocks';

export const platforms = createMockPlatforms();

/** The page's clients: in a browser, the worker answers in place of the platforms. */
export const connect = (fetch?: typeof globalThis.fetch) =>
  createLearningPlatforms({
    skilljar: { apiKey: demoKeys.skilljar },
    instruqt: { apiKey: demoKeys.instruqt },
    sda: { token: demoKeys.sda },
    ...(fetch && { fetch }),
  });
