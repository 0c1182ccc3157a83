// The mocks in a page: the service worker of msw answers in place of the platforms.
import { createMockPlatforms, demoKeys, demoLearner } from 'learning-platforms/mocks';
import { setupWorker } from 'msw/browser';
import { program } from './program.js';

const platforms = createMockPlatforms();

globalThis.program = async () => {
  const worker = setupWorker(...platforms.handlers);
  await worker.start({ quiet: true });
  const result = await program({ keys: demoKeys, authToken: demoLearner.token, hasSubscriptions: false });
  platforms.verify();
  return { ...result, requests: new Set(platforms.requests.map(({ platform }) => platform)).size };
};
