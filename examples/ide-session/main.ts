// Starts an SDA cloud IDE session, waits until it is ready, watches it until it ends, and downloads its recording.
// Environment: SDA_TOKEN; POLL_MS, RECORDING_WAIT_MS.
import { parseArgs } from 'node:util';
import { createLearningPlatforms, isLearningPlatformError } from 'learning-platforms';
import type { SdaClient } from 'learning-platforms/sda';
import { progressLine } from './progress.js';
import { saveRecording, waitForRecording } from './recording.js';

const USAGE = `Usage: npm start -- --project <id> --version <id> [--language de-DE] [--out recording.mp4] [--print-url]
       npm start -- --session <id> [--out recording.mp4]`;
const pollMs = Number(process.env.POLL_MS ?? 10_000);
const waitMs = Number(process.env.RECORDING_WAIT_MS ?? 900_000);
const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort());
const { signal } = stopping;
/** Set as soon as there is a session: it is metered, so every exit names it. */
let session: string | undefined;

function settings() {
  try {
    const text = { type: 'string' } as const;
    const options = { project: text, version: text, language: text, session: text, out: text, 'print-url': { type: 'boolean' } } as const;
    const { values } = parseArgs({ options });
    if (!values.session && !(values.project && values.version)) throw new Error('--project and --version, or --session, are required.');
    return values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

async function start(sda: SdaClient): Promise<string> {
  const { project = '', version = '', language, 'print-url': printUrl } = args;
  const { recordingEnabled } = await sda.hub.get({ signal });
  if (!recordingEnabled) console.error('Recording is off for this tenant: the session will have no recording.');
  // Never retried: each call may start another session, and sessions are metered.
  const input = { projectId: project, versionId: version, ...(language !== undefined && { language }) };
  const { sessionId, streamingUrl } = await sda.sessions.start({ input }, { signal });
  session = sessionId;
  console.log(`Started session ${sessionId}.`);
  // Anyone with this URL can open the session: it is not printed unless you request it.
  if (printUrl) console.log(streamingUrl);
  return sessionId;
}

async function run(sda: SdaClient): Promise<void> {
  const sessionId = args.session ?? (await start(sda));
  session = sessionId;
  if (!args.session) await sda.sessions.waitUntilReady({ sessionId }, { signal, backoff: { baseMs: Math.min(1_000, pollMs) } });
  for await (const { status } of sda.sessions.watchStatus(
    { sessionId },
    { signal, backoff: { baseMs: Math.min(1_000, pollMs), maxMs: pollMs } },
  ))
    console.log(`Session: ${status}`);

  const onStatus = (status: string) => console.log(`Recording: ${status}`);
  const recordingId = await waitForRecording(sda, sessionId, { pollMs, waitMs, signal, onStatus });
  if (recordingId === undefined) {
    console.error(`Session ${sessionId} has no recording to download.`);
    process.exitCode = 1;
    return;
  }
  const file = args.out ?? `${sessionId.replace(/[^\w-]/g, '_')}.mp4`;
  const progress = progressLine(process.stderr);
  const bytes = await saveRecording(sda, recordingId, file, { signal, onProgress: progress.update });
  progress.end();
  console.log(`${file}: ${bytes} bytes`);
}

const args = settings();
try {
  await run(createLearningPlatforms.fromEnv().sda);
} catch (error) {
  if (signal.aborted) console.error('Stopped.');
  else console.error(isLearningPlatformError(error) ? error.message : error);
  if (session !== undefined) {
    // The platform has no operation that ends a session.
    console.error(`Session ${session} ends after its idle timeout, or in the SDA Console. To continue: npm start -- --session ${session}`);
  }
  process.exitCode = signal.aborted ? 130 : 1;
}
