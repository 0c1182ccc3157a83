import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { DryRunError, type InputError } from '../../src/index.js';
import type { AssetUpload, UploadOptions } from '../../src/skilljar/index.js';
import { json, resetBeforeAnswer, tooMany } from '../support/fault-server.js';
import { skilljarBench } from '../support/skilljar.js';
import { failure } from '../support/subjects.js';

const b = skilljarBench();
const folder = mkdtempSync(join(tmpdir(), 'upload-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ASSET = { id: 'a1', name: 'notes.txt', sync_completion: false };
const CREATED = () => json(201, ASSET);
const bytes = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

/** A stream that counts how often it was pulled, and records its cancellation. */
function stream(...pieces: string[]) {
  const cancelled = vi.fn();
  let pulled = 0;
  const file = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[pulled];
        pulled += 1;
        if (piece === undefined) controller.close();
        else controller.enqueue(bytes(piece));
      },
      cancel: cancelled,
    },
    { highWaterMark: 0 },
  );
  return { file, cancelled, pulled: () => pulled };
}

/** The one part of a multipart body, as a reader of the standard sees it. */
async function partOf({ headers, text }: { headers: Record<string, unknown>; text: string }): Promise<File> {
  const form = await new Response(text, { headers: { 'content-type': String(headers['content-type']) } }).formData();
  expect([...form.keys()]).toEqual(['file']);
  return form.get('file') as File;
}

const path = join(folder, 'from disk.txt');
writeFileSync(path, 'hello');

const SOURCES: Record<string, () => AssetUpload> = {
  'a Blob': () => ({ file: new Blob(['hello'], { type: 'text/plain' }), filename: 'notes.txt' }),
  'a File': () => ({ file: new File(['hello'], 'notes.txt', { type: 'text/plain' }) }),
  bytes: () => ({ file: bytes('hello'), filename: 'notes.txt', type: 'text/plain' }),
  'a stream': () => ({ file: stream('hel', 'lo').file, filename: 'notes.txt', type: 'text/plain' }),
  'a stream of known length': () => ({ file: stream('hel', 'lo').file, filename: 'notes.txt', type: 'text/plain', size: 5 }),
  'a path': () => ({ file: { path }, filename: 'notes.txt', type: 'text/plain' }),
};

describe.each(Object.entries(SOURCES))('%s', (what, input) => {
  it.each([
    ['without progress', false],
    ['with progress', true],
  ])('is sent as the part "file" (%s)', async (_how, watched) => {
    b.server.always(CREATED());
    const onProgress = vi.fn();
    // A disk's time is not the bench's.
    const { data, status, attempts } = await b
      .client({ clock: undefined })
      .assets.upload(input(), watched ? { onProgress } : {})
      .withResponse();
    expect([data, status, attempts]).toEqual([ASSET, 201, 1]);
    expect(b.server.last).toMatchObject({ method: 'POST', url: '/v1/assets' });
    const part = await partOf(b.server.last);
    expect([part.name, part.type, await part.text()]).toEqual(['notes.txt', 'text/plain', 'hello']);
    const length = b.server.last.headers['content-length'];
    expect(length).toBe(what === 'a stream' ? undefined : String(Buffer.byteLength(b.server.last.text)));
    const reported = onProgress.mock.calls.map(([progress]) => progress);
    expect(reported.at(-1)).toEqual(watched ? { sent: 5, total: what === 'a stream' ? undefined : 5 } : undefined);
  });

  it('and refused for a while, is sent again unless it was read', async () => {
    b.server.queue(tooMany({ 'retry-after': '0' })).always(CREATED());
    const upload = b.client({ clock: undefined }).assets.upload(input());
    if (what.startsWith('a stream')) {
      expect(await failure(upload)).toMatchObject({ code: 'RATE_LIMIT', attempts: 1 });
      expect(b.server.count).toBe(1);
    } else {
      expect(await upload).toEqual(ASSET);
      for (const request of b.server.received) expect(await (await partOf(request)).text()).toBe('hello');
      expect(b.server.count).toBe(2);
    }
  });
});

describe('assets.upload', () => {
  it('takes the name of the path, and escapes what a name may not hold', async () => {
    b.server.always(CREATED());
    await b.client({ clock: undefined }).assets.upload({ file: { path } });
    expect((await partOf(b.server.last)).name).toBe('from disk.txt');
    await b.client().assets.upload({ file: bytes('x'), filename: 'a"b\r\nX-Evil: 1.txt', type: 'text/plain\r\nX-Evil: 2' });
    expect(b.server.last.text).toContain('filename="a%22b%0D%0AX-Evil: 1.txt"\r\nContent-Type: text/plainX-Evil: 2\r\n\r\nx');
  });

  it('sends bytes as they are', async () => {
    b.server.always(CREATED());
    const all = Uint8Array.from({ length: 256 }, (_, i) => i);
    let sent: Uint8Array | undefined;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      sent = new Uint8Array(await ((await request.formData()).get('file') as File).arrayBuffer());
      return Response.json(ASSET, { status: 201 });
    };
    await b.client({ fetch }).assets.upload({ file: all, filename: 'all.bin' }, { onProgress: () => undefined });
    expect(sent).toEqual(all);
  });

  it('is not sent again when the connection was lost: it may have arrived', async () => {
    b.server.always(resetBeforeAnswer());
    const error = await failure(b.client().assets.upload(SOURCES['a Blob']!()));
    expect(error).toMatchObject({ code: 'CONNECTION', outcome: 'unknown', attempts: 1, operation: 'skilljar.assets.upload' });
    expect(error.message).toContain('skilljar.assets.list');
    expect(error.stack).toContain('upload.test.ts');
  });

  it('a stream that nobody has read yet is sent when the connection opens at last', async () => {
    b.server.always(CREATED());
    let tries = 0;
    const fetch: typeof globalThis.fetch = (input, init) => {
      tries += 1;
      if (tries === 1) throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
      return globalThis.fetch(input, init);
    };
    expect(await b.client({ fetch }).assets.upload({ file: stream('hello').file, filename: 'n' })).toEqual(ASSET);
    expect(await (await partOf(b.server.last)).text()).toBe('hello');
    expect(tries).toBe(2);
  });

  it('a stream that was read is not sent with a fresh key either', async () => {
    let keys = 0;
    b.server.always(json(401, { detail: 'No.' }));
    const client = b.client({ apiKey: () => `key-${++keys}` });
    const error = await failure(client.assets.upload({ file: stream('hello').file, filename: 'n' }));
    expect(error).toMatchObject({ code: 'AUTHENTICATION', attempts: 1 });
    b.server.queue(json(401, { detail: 'No.' })).always(CREATED());
    expect(await client.assets.upload({ file: bytes('hello'), filename: 'n' })).toEqual(ASSET);
  });

  it('a caller’s own rule for retries holds too, and false is false', async () => {
    b.server.always(tooMany({ 'retry-after': '1' }));
    const on = vi.fn(() => false);
    await failure(b.client().assets.upload(SOURCES.bytes!(), { retry: { on } }));
    expect(on).toHaveBeenCalledTimes(1);
    await failure(b.client().assets.upload(SOURCES['a stream']!(), { retry: false }));
    expect(b.server.count).toBe(2);
  });

  it('lets go of a stream when the call is aborted', async () => {
    const controller = new AbortController();
    const { file, cancelled, pulled } = stream('a', 'b', 'c', 'd', 'e', 'f');
    const reason = new Error('enough');
    const error = await failure(
      b.client().assets.upload({ file, filename: 'n' }, { signal: controller.signal, onProgress: () => controller.abort(reason) }),
    );
    expect(error).toBe(reason);
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalled());
    expect(pulled()).toBeLessThan(7);
  });

  it('an onProgress that throws breaks nothing', async () => {
    b.server.always(CREATED());
    const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const onProgress: UploadOptions['onProgress'] = () => {
      throw new RangeError('of the callback');
    };
    expect(await b.client({ logger }).assets.upload(SOURCES.bytes!(), { onProgress })).toEqual(ASSET);
    expect(logger.error).toHaveBeenCalledWith({ operation: 'skilljar.assets.upload', error: 'RangeError' }, 'onProgress threw');
  });

  it('a dry run sends and reads nothing', async () => {
    const { file, pulled } = stream('hello');
    const error = await failure<DryRunError>(b.client().assets.upload({ file, filename: 'n' }, { dryRun: true }));
    expect(error).toBeInstanceOf(DryRunError);
    expect(error.request).toMatchObject({ method: 'POST', url: `${b.server.origin}/v1/assets` });
    expect([pulled(), b.server.count]).toEqual([0, 0]);
    expect(await failure(b.client({ readOnly: true }).assets.upload({ file, filename: 'n' }))).toMatchObject({ code: 'CONFIGURATION' });
    expect(pulled()).toBe(0);
  });

  it.each<[what: string, input: unknown, path: string[], message: RegExp]>([
    ['nothing', undefined, ['input', 'file'], /must be a Blob/],
    ['a word for the file', { file: 'notes.txt' }, ['input', 'file'], /must be a Blob/],
    ['no name', { file: new Blob(['x']) }, ['input', 'filename'], /required/],
    ['a path that leads nowhere', { file: { path: join(folder, 'none') } }, ['input', 'file', 'path'], /ENOENT/],
    ['a folder', { file: { path: folder } }, ['input', 'file', 'path'], /must be the path of a file/],
    ['half a byte', { file: stream('x').file, filename: 'n', size: 0.5 }, ['input', 'size'], /integer/],
  ])('%s is refused, and nothing is sent', async (_what, input, where, message) => {
    const error = await failure<InputError>(b.client().assets.upload(input as AssetUpload));
    expect(error.code).toBe('INVALID_INPUT');
    expect(error.issues).toEqual([{ path: where, message: expect.stringMatching(message) }]);
    expect(b.server.count).toBe(0);
  });

  it('without Node, a path is refused', async () => {
    const getBuiltinModule = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
    const error = await failure<InputError>(b.client().assets.upload({ file: { path } }));
    getBuiltinModule.mockRestore();
    expect(error.message).toContain('can only be read in Node');
  });

  it('an answer that is no asset fails with strict validation, and an empty one always', async () => {
    b.server.queue(json(201, { id: 4 }), json(201, undefined));
    expect((await failure(b.client({ validation: 'strict' }).assets.upload(SOURCES.bytes!()))).message).toContain(
      'id must be of type string',
    );
    expect(await failure(b.client().assets.upload(SOURCES.bytes!()))).toMatchObject({ code: 'MALFORMED_RESPONSE' });
  });
});
