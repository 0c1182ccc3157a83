// The export command and rate limits that last longer than a call: in this process, because the time is simulated.
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { program } from '../../cli/program.js';
import { demoKeys } from '../../mocks/demo.js';
import { startMockServer } from '../../mocks/server.js';
import { type Clock, createLearningPlatforms } from '../../src/index.js';
import { folders } from '../support/exported.js';

const folder = folders();
let server: Awaited<ReturnType<typeof startMockServer>>;
/** Time that longer waits add to the real time. */
let skippedMs: number;
let limited: { off(): void };

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
});
afterAll(() => server.close());

/** Real time, but a wait of ten minutes or more ends with the next turn of the event loop, and the limit with it. */
const clock: Clock = {
  now: () => Date.now() + skippedMs,
  setTimeout(callback, ms) {
    if (ms < 600_000) return setTimeout(callback, ms);
    const due = clock.now() + ms;
    return setTimeout(() => {
      limited.off();
      skippedMs += Math.max(0, due - clock.now());
      callback();
    }, 0);
  },
  clearTimeout: (timer) => clearTimeout(timer as number),
};

beforeEach(() => {
  skippedMs = 0;
  vi.stubEnv('SKILLJAR_API_KEY', demoKeys.skilljar);
  vi.stubEnv('SKILLJAR_BASE_URL', server.urls.skilljar);
  for (const name of ['INSTRUQT_API_KEY', 'SDA_TOKEN', 'LEARNING_PATH_API_KEY']) vi.stubEnv(name, undefined);
  const { fromEnv } = createLearningPlatforms;
  // One request at a time and no backoff delay, so that every other call waits for the limiter when the time jumps.
  const changed = ({ rateLimit, ...options }: { rateLimit: object }) =>
    fromEnv({ ...options, rateLimit: { ...rateLimit, concurrency: 1 }, retry: { baseMs: 0 }, clock });
  vi.spyOn(createLearningPlatforms, 'fromEnv').mockImplementation(changed as never);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    process.exitCode = undefined;
  };
});

it.each([
  ['a rest of an hour', 3_000],
  ['a whole hour', 3_600],
])('waits for %s, and exports everything', async (_what, seconds) => {
  limited = server.platforms.skilljar.rateLimited({ after: 3, retryAfter: seconds });
  await program('0').parseAsync(['export', '--out', folder()], { from: 'user' });
  const said = vi.mocked(process.stderr.write).mock.calls.join('');
  expect(process.exitCode ?? 0, said).toBe(0);
  expect(skippedMs).toBeGreaterThanOrEqual(seconds * 1000 - 10_000);
});
