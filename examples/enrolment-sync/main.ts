// Copies the enrolments of a Skilljar domain into SQLite. Environment: SKILLJAR_API_KEY, SKILLJAR_DOMAIN, SYNC_FILE (default enrolments.db).
import { createLearningPlatforms, isLearningPlatformError } from 'learning-platforms';
import { Store } from './store.js';
import { sync } from './sync.js';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

const file = process.env.SYNC_FILE ?? 'enrolments.db';
let store: Store | undefined;
try {
  // A nightly job waits for Skilljar's hourly limit instead of failing.
  const { skilljar } = createLearningPlatforms.fromEnv({ rateLimit: { wait: 'always' } });
  store = new Store(file);
  const { rows, changed } = await sync({ skilljar, store, signal: stopping.signal, log: console.log });
  console.log(`Done: ${rows} rows read, ${changed} changed.`);
} catch (error) {
  if (stopping.signal.aborted) {
    console.error('Stopped. The next run continues from here.');
    process.exitCode = 130;
  } else {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
} finally {
  store?.close();
}

/** A message for errors that are expected. Any other error is a bug, and is printed with its stack. */
function messageOf(error: unknown): unknown {
  if (isLearningPlatformError(error)) return error.message;
  const code = (error as { code?: string } | null)?.code;
  return code?.startsWith('SQLITE_') ? `${file}: ${(error as Error).message}. Does another run use it?` : error;
}
