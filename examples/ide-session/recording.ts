import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SdaClient } from 'learning-platforms/sda';

export interface WaitOptions {
  readonly pollMs: number;
  /** The longest wait, in milliseconds. */
  readonly waitMs: number;
  readonly signal: AbortSignal;
  readonly onStatus: (status: string) => void;
}

/** Waits until the session has a recording that can be downloaded. Returns `undefined` after the timeout, or if the recording failed. */
export async function waitForRecording(sda: SdaClient, sessionId: string, options: WaitOptions): Promise<string | undefined> {
  const { pollMs, waitMs, signal, onStatus } = options;
  const end = performance.now() + waitMs;
  let last = '';
  for (;;) {
    const { items } = await sda.recordings.listBySession({ sessionId }, { signal });
    const recording = items.find((one) => one.status === 'READY') ?? items.at(-1);
    const status = recording?.status ?? 'no recording yet';
    if (status !== last) onStatus(status);
    last = status;
    if (recording?.status === 'READY') return recording.sessionRecordingId;
    if (recording?.status === 'FAILED' || recording?.status === 'EXPIRED' || performance.now() >= end) return undefined;
    await sleep(pollMs, undefined, { signal });
  }
}

/**
 * Downloads a recording to a file. The file gets its name when it is complete: after a failure, no part of it stays behind. The stream fails if
 * its size is not the size that the platform reports.
 */
export async function saveRecording(
  sda: SdaClient,
  recordingId: string,
  file: string,
  options: { readonly signal: AbortSignal; readonly onProgress: (bytes: number, total: number | undefined) => void },
): Promise<number> {
  const part = `${file}.part`;
  try {
    const { stream, size } = await sda.recordings.download({ recordingId }, options);
    await pipeline(stream, createWriteStream(part), { signal: options.signal });
    const written = (await stat(part)).size;
    if (size !== undefined && written !== size) throw new Error(`${file}: ${written} bytes were written, expected ${size}.`);
    await rename(part, file);
    return written;
  } finally {
    await rm(part, { force: true });
  }
}
