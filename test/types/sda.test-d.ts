import { describe, expectTypeOf, it } from 'vitest';
import type { Call, Secret } from '../../src/index.js';
import * as functions from '../../src/sda/functions/index.js';
import {
  createSdaClient,
  createSdaTokenProvider,
  type RecordingDownload,
  type Session,
  type SessionStatus,
  type SessionStatusEvent,
} from '../../src/sda/index.js';

const sda = createSdaClient({ token: 't' });
const bare = functions.createClient({ token: 't' });

describe('conveniences', () => {
  it('stand beside the operations, and give what they say', async () => {
    expectTypeOf(sda.sessions.waitUntilReady({ sessionId: 's' })).toEqualTypeOf<Call<Session>>();
    expectTypeOf(sda.recordings.download({ recordingId: 'r' })).toEqualTypeOf<Call<RecordingDownload>>();
    for await (const event of sda.sessions.watchStatus({ sessionId: 's' })) {
      expectTypeOf(event).toEqualTypeOf<SessionStatusEvent>();
      expectTypeOf(event.session).toEqualTypeOf<Session>();
      expectTypeOf(event.status).toEqualTypeOf<SessionStatus>();
      if (event.status === 'READY' || event.status === 'A_NEW_ONE') break;
    }
    const { stream, size } = await sda.recordings.download({ recordingId: 'r' });
    expectTypeOf(stream).toEqualTypeOf<ReadableStream<Uint8Array>>();
    expectTypeOf(size).toEqualTypeOf<number | undefined>();
  });

  it('are functions too, of the same arguments', () => {
    type Rest<F> = F extends (client: never, ...rest: infer A) => infer R ? (...rest: A) => R : never;
    const same = <F>(_fn: F) => expectTypeOf<Rest<F>>();
    same(functions.waitForSession).toEqualTypeOf<typeof sda.sessions.waitUntilReady>();
    same(functions.watchSessionStatus).toEqualTypeOf<typeof sda.sessions.watchStatus>();
    same(functions.downloadRecording).toEqualTypeOf<typeof sda.recordings.download>();
    expectTypeOf(functions.waitForSession(bare, { sessionId: 's' })).toEqualTypeOf<Call<Session>>();
  });

  it('take their options, and no others', () => {
    const { signal } = new AbortController();
    sda.sessions.waitUntilReady(
      { sessionId: 's' },
      {
        signal,
        deadline: 5,
        backoff: { baseMs: 5, maxMs: 10 },
        onStatus(status, session) {
          expectTypeOf(status).toEqualTypeOf<SessionStatus>();
          expectTypeOf(session).toEqualTypeOf<Session>();
        },
      },
    );
    sda.recordings.download(
      { recordingId: 'r' },
      { signal, timeout: 5, checkSize: false, onProgress: (bytes, total) => void (bytes + (total ?? 0)) },
    );
    // @ts-expect-error a session is needed
    sda.sessions.waitUntilReady();
    // @ts-expect-error a watch reports through its events
    sda.sessions.watchStatus({ sessionId: 's' }, { onStatus: () => undefined });
    // @ts-expect-error a recording is named by its own id
    sda.recordings.download({ sessionId: 's' });
    // @ts-expect-error the total may be unknown
    sda.recordings.download({ recordingId: 'r' }, { onProgress: (_bytes: number, _total: number) => undefined });
  });
});

describe('createSdaTokenProvider', () => {
  it('fits the token of a client, and gives a string', () => {
    const token = createSdaTokenProvider({ username: 'u', password: 'p' });
    createSdaClient({ token });
    expectTypeOf(token).toExtend<Secret>();
    expectTypeOf(token()).resolves.toEqualTypeOf<string>();
    createSdaTokenProvider({ username: 'u', password: 'p', token: 'access_token', tenantId: 't', baseUrl: 'https://x.test', fetch });
    // @ts-expect-error a password is needed
    createSdaTokenProvider({ username: 'u' });
    // @ts-expect-error no such token is a bearer token
    createSdaTokenProvider({ username: 'u', password: 'p', token: 'refresh_token' });
  });

  it('any function of a string still fits', () => {
    createSdaClient({ token: () => 't' });
    createSdaClient({ token: async () => 't' });
    // @ts-expect-error a token is a string
    createSdaClient({ token: () => 5 });
  });
});
