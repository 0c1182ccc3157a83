import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMockPlatforms, DEMO_NOW, demoKeys } from '../../mocks/index.js';
import { type MockServer, startMockServer } from '../../mocks/server.js';
import { createSdaClient, type SdaClient } from '../../src/sda/index.js';
import { failure } from '../support/subjects.js';

const world = createMockPlatforms();
const sda = createSdaClient({ token: demoKeys.sda, fetch: world.fetch, retry: false });
beforeEach(() => world.reset());

const MINUTE = 60_000;
const INPUT = { input: { projectId: 'project-1', versionId: 'version-1' } };

async function lengthOf(stream: ReadableStream<Uint8Array>): Promise<number> {
  let bytes = 0;
  for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) bytes += piece.byteLength;
  return bytes;
}

const download = async (client: SdaClient, recordingId: string) => {
  const { stream, size, contentType } = await client.recordings.download({ recordingId });
  expect(contentType).toBe('video/mp4');
  expect(await lengthOf(stream)).toBe(size);
  return size;
};

describe('the mock clock', () => {
  it('is fixed, moves with advance, and restarts with reset', () => {
    expect(world.clock.now()).toEqual(new Date(DEMO_NOW));
    world.clock.advance(MINUTE);
    expect(world.clock.now().getTime()).toBe(Date.parse(DEMO_NOW) + MINUTE);
    expect(() => world.clock.advance(-1)).toThrow(RangeError);
    world.reset();
    expect(world.clock.now()).toEqual(new Date(DEMO_NOW));
  });

  it('is added to a custom time', () => {
    const { clock } = createMockPlatforms({ now: () => new Date(5000) });
    clock.advance(10);
    expect(clock.now()).toEqual(new Date(5010));
  });
});

describe('a session that was started', () => {
  const statusOf = async (sessionId: string) =>
    (await sda.sessions.list({}, { pageSize: 50 })).items.find((s) => s.sessionId === sessionId)?.status;

  it('is pending, ready, active and over as time passes, however it is looked at', async () => {
    const { sessionId } = await sda.sessions.start(INPUT);
    expect(await statusOf(sessionId)).toBe('PENDING');
    world.clock.advance(30_000);
    expect(await statusOf(sessionId)).toBe('READY');
    expect(await sda.sessions.get({ sessionId })).toMatchObject({ status: 'READY', updateTimestamp: '2026-03-02T09:00:30Z' });
    world.clock.advance(2 * MINUTE);
    expect(await statusOf(sessionId)).toBe('ACTIVE');
    expect((await sda.sessions.list({ statuses: ['ACTIVE'] }, { pageSize: 50 })).items.map((s) => s.sessionId)).toContain(sessionId);
    world.clock.advance(30 * MINUTE);
    expect(await sda.sessions.get({ sessionId })).toMatchObject({
      status: 'ENDED',
      streamingUrl: null,
      websocketChannel: null,
      sessionEndTimestamp: '2026-03-02T09:30:00Z',
      sessionDurationMs: 30 * MINUTE,
    });
  });

  it('leaves a recording that becomes ready, can be downloaded and expires', async () => {
    const { sessionId } = await sda.sessions.start(INPUT);
    const recordings = async () => (await sda.recordings.listBySession({ sessionId })).items;
    expect(await recordings()).toEqual([]);
    world.clock.advance(30 * MINUTE);
    expect(await recordings()).toMatchObject([{ status: 'PENDING', sessionRecordingFile: null }]);
    world.clock.advance(MINUTE);
    expect(await recordings()).toMatchObject([{ status: 'UPLOADING' }]);
    world.clock.advance(MINUTE);
    const [ready] = await recordings();
    expect(ready).toMatchObject({ status: 'READY', duration: 1800, sessionRecordingFile: { fileSize: 250_000 } });
    expect(await download(sda, ready!.sessionRecordingId)).toBe(250_000);
    world.clock.advance(31 * 24 * 60 * MINUTE);
    expect(await recordings()).toMatchObject([{ status: 'EXPIRED', sessionRecordingFile: null }]);
    expect(await failure(sda.recordings.download({ recordingId: ready!.sessionRecordingId }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('creates none if the hub does not record', async () => {
    await sda.hub.update({ input: { recordingEnabled: false } });
    const { sessionId } = await sda.sessions.start(INPUT);
    world.clock.advance(60 * MINUTE);
    expect((await sda.recordings.listBySession({ sessionId })).items).toEqual([]);
  });

  it('stays in a status that a test has put it into, and can be started again when it is over', async () => {
    const { sessionId } = await sda.sessions.start(INPUT);
    world.store.collection<{ id: string; status: string }>('sda.SessionResponseType').update(sessionId, { status: 'FAILED' });
    world.clock.advance(60 * MINUTE);
    expect(await failure(sda.sessions.waitUntilReady({ sessionId }))).toMatchObject({ code: 'STATE', state: 'FAILED' });

    const other = await sda.sessions.start(INPUT);
    expect(await sda.sessions.start({ input: { ...INPUT.input, sessionId: other.sessionId } })).toEqual(other);
    world.clock.advance(60 * MINUTE);
    expect(await sda.sessions.get(other)).toMatchObject({ status: 'ENDED' });
    await sda.sessions.start({ input: { ...INPUT.input, sessionId: other.sessionId } });
    expect(await sda.sessions.get(other)).toMatchObject({ status: 'PENDING' });
  });

  it('can be waited for, and watched to its end', async () => {
    const { sessionId } = await sda.sessions.start(INPUT);
    const backoff = { baseMs: 1, maxMs: 1 };
    expect(await sda.sessions.waitUntilReady({ sessionId }, { backoff })).toMatchObject({ sessionId, status: 'READY' });
    const seen: string[] = [];
    for await (const { status } of sda.sessions.watchStatus({ sessionId }, { backoff })) {
      seen.push(status);
      world.clock.advance(status === 'READY' ? 10 * MINUTE : 40 * MINUTE);
    }
    expect(seen).toEqual(['READY', 'ACTIVE', 'ENDED']);
  });
});

describe('files', () => {
  const select = 'sessionRecordingFile { fileDownloadUrl }';
  const ready = async () =>
    (await sda.recordings.list<{ sessionRecordingFile: { fileDownloadUrl: string } | null }>({ select }).toArray({ maxItems: 99 })).find(
      ({ status }) => status === 'READY',
    )!;

  it('open by their URL for a quarter of an hour, and by no other', async () => {
    const { sessionRecordingId: recordingId, sessionRecordingFile: file } = await ready();
    const { playbackUrl } = await sda.recordings.playbackUrl({ recordingId });
    const status = async (url: string) => (await world.fetch(url)).status;
    expect(await status(playbackUrl)).toBe(200);
    expect(await status(playbackUrl.replace(/Signature=.*/, 'Signature=other'))).toBe(403);
    expect(await status(file!.fileDownloadUrl)).toBe(403);
    world.clock.advance(15 * MINUTE);
    expect(await status(playbackUrl)).toBe(403);
  });

  it('an URL that expires between asking and fetching fails as one that has expired', async () => {
    const { sessionRecordingId: recordingId } = await ready();
    const late = createSdaClient({
      token: demoKeys.sda,
      async fetch(url, init) {
        if (String(url).startsWith('https://files.example.com')) world.clock.advance(20 * MINUTE);
        return world.fetch(url, init);
      },
    });
    const error = await failure(late.recordings.download({ recordingId }));
    expect(error).toMatchObject({ code: 'PERMISSION' });
    expect(error.message).toContain('expired');
  });
});

describe('over HTTP', () => {
  let server: MockServer;
  beforeAll(async () => {
    server = await startMockServer();
  });
  afterAll(() => server.close());

  it('a session lives, and its recording is downloaded', async () => {
    const client = createSdaClient({ token: demoKeys.sda, baseUrl: server.urls.sda });
    const { sessionId } = await client.sessions.start(INPUT);
    expect(await client.sessions.get({ sessionId })).toMatchObject({ status: 'PENDING' });
    server.platforms.clock.advance(40 * MINUTE);
    const [recording] = (await client.recordings.listBySession({ sessionId })).items;
    const { playbackUrl } = await client.recordings.playbackUrl({ recordingId: recording!.sessionRecordingId });
    expect(playbackUrl.startsWith(server.url)).toBe(true);
    expect(await download(client, recording!.sessionRecordingId)).toBe(250_000);
  });
});

describe('through msw', () => {
  const server = setupServer(...world.handlers);
  beforeEach(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.close());

  it('downloads by the global fetch', async () => {
    const client = createSdaClient({ token: demoKeys.sda });
    const recording = (await client.recordings.list()).items.find(({ status }) => status === 'READY');
    expect(await download(client, recording!.sessionRecordingId)).toBe(recording!.sessionRecordingFile!.fileSize);
  });
});
