import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createSdaClient, type DownloadRecordingOptions, type SdaOptions } from '../../src/sda/index.js';
import { bench } from './bench.js';
import { data, FaultServer, type Step } from './fault-server.js';
import { failure, KEYS } from './subjects.js';

export const PATH = '/recordings/a1b2c3d4.mp4';
export const QUERY = '?X-Amz-Expires=900&X-Amz-Signature=f00dfeedbeef';
/** What must not be read anywhere. */
export const SECRETS = { path: PATH, query: QUERY, signature: 'f00dfeedbeef', token: KEYS.sda };
export const R = { recordingId: 'r1' };
export const VIDEO = Buffer.alloc(200_000, 'video ');

export const file =
  (body: Buffer | string = VIDEO, headers: Record<string, string> = {}): Step =>
  ({ response }) =>
    void response.writeHead(200, { 'content-type': 'video/mp4', ...headers }).end(body);

export async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** A platform, and a store of files on another origin. */
export function downloadBench() {
  const b = bench();
  const it = Object.assign(b, {
    files: undefined as unknown as FaultServer,
    sda: (options: Partial<SdaOptions> = {}) =>
      createSdaClient({
        token: KEYS.sda,
        baseUrl: `${b.server.origin}/graphql`,
        clock: b.clock,
        headers: { 'x-team': 'acme' },
        ...options,
      }),
    /** The platform's two answers. */
    platform(fileSize: number | null = VIDEO.length, playbackUrl = `${it.files.origin}${PATH}${QUERY}`, status = 'READY') {
      b.server.queue(
        data({ readSessionRecording: { status, sessionRecordingFile: fileSize === null ? null : { fileSize } } }),
        data({ getRecordingPlaybackUrl: { recordingId: 'r1', playbackUrl, thumbnailUrl: null } }),
      );
    },
    download: (options?: DownloadRecordingOptions) => it.sda().recordings.download(R, options),
    /** What reading to the end fails with. */
    async broken<E>(options?: DownloadRecordingOptions) {
      const { stream } = await it.download(options);
      return failure<E>(bytesOf(stream));
    },
  });
  beforeAll(async () => {
    it.files = await FaultServer.start();
  });
  beforeEach(() => void it.files.reset(b.clock));
  afterAll(() => it.files.close());
  return it;
}
