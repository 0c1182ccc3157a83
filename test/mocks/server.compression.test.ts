import { once } from 'node:events';
import { type IncomingHttpHeaders, request } from 'node:http';
import { brotliCompressSync, brotliDecompressSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoKeys } from '../../mocks/demo.js';
import { type MockServer, startMockServer } from '../../mocks/server.js';
import { createSdaClient } from '../../src/sda/index.js';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ maxRequestBytes: 100_000 });
});
afterAll(() => server.close());

/** Without fetch, which decodes by itself. */
async function send(url: string, headers: Record<string, string>, { method = 'GET', body }: { method?: string; body?: Buffer } = {}) {
  const sent = request(url, { method, headers }).end(body);
  const [response] = (await once(sent, 'response')) as [AsyncIterable<Buffer> & { statusCode: number; headers: IncomingHttpHeaders }];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

describe('bodies of requests', () => {
  const headers = { authorization: `Bearer ${demoKeys.instruqt}`, 'content-type': 'application/json' };
  const json = Buffer.from(JSON.stringify({ query: '{ __typename }' }));
  const post = (coding: string, body: Buffer) =>
    send(server.urls.instruqt, { ...headers, 'content-encoding': coding }, { method: 'POST', body });

  it.each([
    ['gzip', gzipSync(json)],
    ['x-gzip', gzipSync(json)],
    ['deflate', deflateSync(json)],
    ['BR', brotliCompressSync(json)],
    ['identity', json],
  ])('%s', async (coding, body) => {
    const answer = await post(coding, body);
    expect(JSON.parse(String(answer.body))).toEqual({ data: { __typename: 'Query' } });
    const logged = server.platforms.requests.at(-1)!;
    expect([logged.body, logged.headers['content-length']]).toEqual([JSON.parse(String(json)), String(json.length)]);
  });

  it.each([
    ['zstd', json, 415, /gzip, deflate and br/],
    ['__proto__', json, 415, /__proto__/],
    ['gzip', json, 400, /Content-Encoding, gzip/],
    ['br', gzipSync(json).subarray(0, 10), 400, /Content-Encoding, br/],
    ['gzip', gzipSync(Buffer.alloc(50_000_000)), 413, /larger than 100000 bytes/],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000)), 413, /larger than 100000 bytes/],
    ['gzip', gzipSync(Buffer.alloc(100_001, 'x')), 413, /larger than 100000 bytes/],
  ])('%s that cannot be read', async (coding, body, status, message) => {
    const answer = await post(coding, body);
    expect([answer.status, String(answer.body)]).toEqual([status, expect.stringMatching(message)]);
  });
});

describe('answers', () => {
  const authorization = `Basic ${btoa(`${demoKeys.skilljar}:`)}`;
  const get = (accepted: string | undefined, path = '/courses', method = 'GET') =>
    send(server.urls.skilljar + path, { authorization, ...(accepted !== undefined && { 'accept-encoding': accepted }) }, { method });

  it.each([
    ['gzip', 'gzip', gunzipSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['br;q=0.5, gzip;q=0.8', 'gzip', gunzipSync],
    ['*', 'br', brotliDecompressSync],
    ['br;q=0, *', 'gzip', gunzipSync],
    ['GZIP;Q=1', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
    ['gzip;q=0', undefined, (body: Buffer) => body],
    [undefined, undefined, (body: Buffer) => body],
  ] as const)('to a client that accepts %s', async (accepted, coding, decode) => {
    const { headers, body } = await get(accepted);
    expect([headers['content-encoding'], headers['content-length']]).toEqual([coding, String(body.length)]);
    expect(headers.vary).toContain('accept-encoding');
    expect(JSON.parse(String(decode(body)))).toMatchObject({ results: expect.any(Array) });
    const head = await get(accepted, '/courses', 'HEAD');
    expect([head.headers['content-encoding'], head.headers['content-length'], head.body.length]).toEqual([coding, String(body.length), 0]);
  });

  it('that are short stay as they are', async () => {
    expect((await get('gzip', '/courses/nothing')).headers['content-encoding']).toBeUndefined();
  });

  it('that are files keep their length', async () => {
    const sda = createSdaClient({ token: demoKeys.sda, baseUrl: server.urls.sda });
    const ready = (await sda.recordings.list().toArray({ maxItems: 99 })).find(({ status }) => status === 'READY')!;
    const { playbackUrl: url } = await sda.recordings.playbackUrl({ recordingId: ready.sessionRecordingId });
    const file = await send(url, { 'accept-encoding': 'gzip, br' });
    expect([file.status, file.headers['content-encoding']]).toEqual([200, undefined]);
    expect(Number(file.headers['content-length'])).toBe(file.body.length);
  });
});
