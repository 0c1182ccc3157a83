import { appendFileSync, mkdtempSync, openAsBlob, rmSync, truncateSync } from 'node:fs';
import { appendFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FetchLike, InputError } from '../../src/index.js';
import type { AssetUpload, UploadOptions } from '../../src/skilljar/index.js';
import { json, tooMany } from '../support/fault-server.js';
import { skilljarBench } from '../support/skilljar.js';
import { failure } from '../support/subjects.js';

const b = skilljarBench();
const folder = mkdtempSync(join(tmpdir(), 'uploads-'));
afterAll(() => rmSync(folder, { recursive: true }));

// The generous limit of a call that must not hang.
const upload = (input: AssetUpload, options: UploadOptions = {}, own: object = {}) =>
  b.client({ clock: undefined, ...own }).assets.upload(input, { timeout: 20_000, ...options });

const KB = 1024;
const path = join(folder, 'file.bin');
beforeEach(() => writeFile(path, new Uint8Array(300 * KB)));

const unhandled: unknown[] = [];
const note = (error: unknown) => void unhandled.push(error);
beforeEach(() => void process.on('unhandledRejection', note));
afterEach(async () => {
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', note);
  expect(unhandled.splice(0)).toEqual([]);
});

const stream = (...pieces: unknown[]) => Readable.toWeb(Readable.from(pieces)) as ReadableStream<Uint8Array>;
const piece = (size: number) => new Uint8Array(size);

/** Changes the file when the first bytes of it were passed on, before any more of it is read. */
const meanwhile = (change: () => void): UploadOptions => {
  let done = false;
  return {
    onProgress() {
      if (!done) change();
      done = true;
    },
  };
};

/** A stream that gives its second piece when `change` is over. */
function later(first: Uint8Array, second: unknown): ReadableStream<Uint8Array> {
  return stream(first, second);
}

const NOTHING = 'Nothing was sent';
const BROKEN_OFF = 'The request was not completed';

const CASES: Record<
  string,
  [input: () => Promise<AssetUpload> | AssetUpload, issue: string, ending: string, options?: () => UploadOptions]
> = {
  'a stream that is longer than said': [
    () => ({ file: stream(piece(3), piece(3)), filename: 'n', size: 5 }),
    'input.size: the file has more than 5 bytes',
    BROKEN_OFF,
  ],
  'a stream whose first piece is longer than said': [
    () => ({ file: stream(piece(6)), filename: 'n', size: 5 }),
    'input.size: the file has more than 5 bytes',
    NOTHING,
  ],
  'a stream that is said to be empty': [
    () => ({ file: stream(piece(6)), filename: 'n', size: 0 }),
    'input.size: the file has more than 0 bytes',
    NOTHING,
  ],
  'a stream that is shorter than said': [
    () => ({ file: stream(piece(3)), filename: 'n', size: 5 }),
    'input.size: the file has only 3 of 5 bytes',
    BROKEN_OFF,
  ],
  'an empty stream that is said to be longer': [
    () => ({ file: stream(), filename: 'n', size: 5 }),
    'input.size: the file has only 0 of 5 bytes',
    NOTHING,
  ],
  'a stream that fails at once': [
    () => ({ file: new ReadableStream({ pull: () => Promise.reject(new RangeError('secret')) }), filename: 'n' }),
    'input.file: cannot be read (RangeError)',
    NOTHING,
  ],
  'a stream that fails later': [
    () => {
      let pulls = 0;
      const file = new ReadableStream<Uint8Array>({
        pull(controller) {
          pulls += 1;
          if (pulls > 2) throw Object.assign(new Error('secret'), { code: 'EIO' });
          controller.enqueue(piece(10));
        },
      });
      return { file, filename: 'n', size: 100 };
    },
    'input.size: cannot be read (EIO)',
    BROKEN_OFF,
  ],
  'a stream of text': [() => ({ file: stream('text'), filename: 'n' }), 'input.file: must consist of bytes', NOTHING],
  'a stream of objects, later': [
    () => ({ file: later(piece(1), { a: 1 }), filename: 'n' }),
    'input.file: must consist of bytes',
    BROKEN_OFF,
  ],
  'a Blob with a size that is smaller': [
    () => ({ file: new Blob(['hello']), filename: 'n', size: 4 }),
    'input.size: must be 5, the size of the file',
    NOTHING,
  ],
  'bytes with a size that is larger': [
    () => ({ file: piece(5), filename: 'n', size: 6 }),
    'input.size: must be 5, the size of the file',
    NOTHING,
  ],
  'a path with a size of 0': [() => ({ file: { path }, size: 0 }), `input.size: must be ${300 * KB}, the size of the file`, NOTHING],
  'a size that is no number': [
    () => ({ file: piece(5), filename: 'n', size: '5' as never }),
    'input.size: must be an integer (bytes)',
    NOTHING,
  ],
  'a size below 0': [() => ({ file: piece(5), filename: 'n', size: -5 }), 'input.size: must be an integer (bytes)', NOTHING],
  'a file whose size is told as 0': [
    () => ({ file: { path: '/proc/self/status' } }),
    'input.file.path: the file has more than 0 bytes',
    NOTHING,
  ],
  'a file that shrinks while it is sent': [
    () => ({ file: { path } }),
    `of ${300 * KB} bytes`,
    BROKEN_OFF,
    () => meanwhile(() => truncateSync(path, 70 * KB)),
  ],
  'a file of the disk as a Blob, changed before': [
    async () => {
      const file = await openAsBlob(path);
      await appendFile(path, 'more');
      return { file, filename: 'n' };
    },
    'input.file: cannot be read (NotReadableError)',
    NOTHING,
  ],
};

describe('a file that is not what was said', () => {
  it.each(Object.entries(CASES))('%s', async (_what, [input, issue, ending, options]) => {
    b.server.always(json(201, { id: 'a1' }));
    const error = await failure<InputError>(upload(await input(), options?.()));
    expect(error).toMatchObject({ code: 'INVALID_INPUT', operation: 'skilljar.assets.upload', platform: 'skilljar', outcome: undefined });
    expect(error.message).toContain(issue);
    expect(error.message).toContain(ending);
    expect(error.message).not.toContain('secret');
    expect(error.attempts).toBe(ending === NOTHING ? 0 : 1);
    // A whole request never arrives.
    expect(b.server.count).toBe(0);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['grows', () => appendFile(path, new Uint8Array(200 * KB))],
    ['shrinks', () => truncate(path, 10)],
    ['is emptied', () => truncate(path, 0)],
    ['is removed', () => rm(path)],
  ])('a file that %s between two attempts', async (_what, change) => {
    b.server.always(async (exchange) => {
      await change();
      tooMany({ 'retry-after': '0' })(exchange);
    });
    const error = await failure<InputError>(upload({ file: { path } }));
    expect(error).toMatchObject({ code: 'INVALID_INPUT', attempts: 1, outcome: undefined });
    expect(error.message).toMatch(/input\.file\.path: (?:has changed from 307200 to \d+ bytes|cannot be read \(ENOENT\))/);
    expect(b.server.count).toBe(1);
  });

  it('a file that grows while it is sent is refused', async () => {
    b.server.always(json(201, { id: 'a1' }));
    const options = meanwhile(() => appendFileSync(path, new Uint8Array(200 * KB)));
    const error = await failure<InputError>(upload({ file: { path } }, options));
    expect(error).toMatchObject({ code: 'INVALID_INPUT', attempts: 1, outcome: undefined });
    expect(error.message).toContain(`the file has more than ${300 * KB} bytes`);
    expect(b.server.count).toBe(0);
  });

  it('a Blob of a file that is removed while a given fetch sends it', async () => {
    const file = await openAsBlob(path);
    const fetch: FetchLike = async (url, init) => {
      await rm(path);
      return globalThis.fetch(url, init);
    };
    const error = await failure<InputError>(upload({ file, filename: 'n' }, {}, { fetch }));
    expect(error).toMatchObject({ code: 'INVALID_INPUT', outcome: undefined });
    expect(error.message).toContain('input.file: was changed or removed while it was sent');
  });

  it('is told to the hooks as what it is, once, and ends the call at once', async () => {
    const onError = vi.fn();
    const onRetry = vi.fn();
    b.server.always(json(201, { id: 'a1' }));
    const error = await failure(upload({ file: stream(piece(3), piece(3)), filename: 'n', size: 5 }, {}, { hooks: { onError, onRetry } }));
    expect(onError.mock.calls.map(([event]) => event.error)).toEqual([error]);
    expect(onRetry).not.toHaveBeenCalled();
  });
});

describe('what stays', () => {
  it('a large Blob is sent in small pieces, whole', { timeout: 20_000 }, async () => {
    const parts: number[] = [];
    const all = new Uint8Array(500 * KB).map((_, i) => i % 251);
    let received: Uint8Array | undefined;
    const original = globalThis.fetch;
    globalThis.fetch = async (_url, init = {}) => {
      const reader = (init.body as ReadableStream<Uint8Array>).getReader();
      const chunks: Uint8Array[] = [];
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        parts.push(value.byteLength);
        chunks.push(value);
      }
      const form = await new Response(Buffer.concat(chunks), { headers: new Headers(init.headers) }).formData();
      received = new Uint8Array(await (form.get('file') as File).arrayBuffer());
      expect(new Headers(init.headers).get('content-length')).toBe(String(Buffer.concat(chunks).length));
      return Response.json({ id: 'a1' }, { status: 201 });
    };
    try {
      await upload({ file: new Blob([all]), filename: 'n' });
    } finally {
      globalThis.fetch = original;
    }
    expect(Math.max(...parts)).toBeLessThanOrEqual(64 * KB);
    expect(Buffer.compare(received as Uint8Array, all)).toBe(0);
  });

  it('an empty file, of every kind', async () => {
    b.server.always(json(201, { id: 'a1' }));
    await truncate(path, 0);
    const empty: AssetUpload[] = [
      { file: new Blob([]) },
      { file: piece(0) },
      { file: stream() },
      { file: stream(), size: 0 },
      { file: { path } },
    ];
    for (const input of empty) expect(await upload({ filename: 'n', ...input })).toEqual({ id: 'a1' });
    expect(b.server.count).toBe(5);
  });

  it('a size that is right, of every kind', async () => {
    b.server.always(json(201, { id: 'a1' }));
    const right: AssetUpload[] = [
      { file: new Blob(['hello']), size: 5 },
      { file: piece(5), size: 5 },
      { file: stream(piece(2), piece(0), piece(3)), size: 5 },
      { file: { path }, size: 300 * KB },
    ];
    for (const input of right) expect(await upload({ filename: 'n', ...input })).toEqual({ id: 'a1' });
  });

  it('a fetch that does not read streams is told, with an outcome that is not known', async () => {
    const fetch: FetchLike = async () => Response.json({ id: 'a1' }, { status: 201 });
    const error = await failure(upload({ file: stream(piece(5)), filename: 'n' }, {}, { fetch }));
    expect(error).toMatchObject({ code: 'CONFIGURATION', outcome: 'unknown', message: expect.stringContaining('does not send streams') });
  });

  it('the content type is the upload’s own: the client’s is for other calls, a call’s is refused', async () => {
    b.server.always(json(201, { id: 'a1' }));
    await upload({ file: piece(5), filename: 'n' }, {}, { headers: { 'content-type': 'application/json', 'x-tenant': 'acme' } });
    expect(b.server.last.headers).toMatchObject({ 'content-type': expect.stringContaining('boundary='), 'x-tenant': 'acme' });
    const error = await failure(upload({ file: piece(5), filename: 'n' }, { headers: [['Content-Type', 'text/plain']] }));
    expect(error).toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining('options.headers must not contain content-type'),
    });
  });
});
