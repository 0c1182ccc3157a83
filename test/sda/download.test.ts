import { describe, expect, it, vi } from 'vitest';
import { MalformedResponseError } from '../../src/index.js';
import { bytesOf, downloadBench, file, PATH, QUERY, R, VIDEO } from '../support/downloads.js';
import { until } from '../support/fake-clock.js';
import type { Step } from '../support/fault-server.js';
import { KEYS } from '../support/subjects.js';

const b = downloadBench();

describe('recordings.download', () => {
  it('gives the file as a stream, its size and its type', async () => {
    b.platform();
    b.files.queue(file(VIDEO, { 'content-length': String(VIDEO.length) }));
    const { data: found, attempts, status } = await b.download().withResponse();
    expect(found).toMatchObject({ size: VIDEO.length, contentType: 'video/mp4' });
    expect(await bytesOf(found.stream)).toEqual(VIDEO);
    expect([attempts, status]).toEqual([3, 200]);
    expect(b.server.received.map(({ json }) => json.variables)).toEqual([R, R]);
    expect(b.clock.pending).toBe(0);
  });

  it('sends the store no credentials, and none of the client’s headers', async () => {
    b.platform();
    b.files.queue(file());
    await bytesOf((await b.download({ headers: { 'x-own': '1' } })).stream);
    expect(b.files.last).toMatchObject({ method: 'GET', url: PATH + QUERY });
    expect(b.files.last.headers).not.toHaveProperty('authorization');
    for (const name of ['x-team', 'x-own', 'cookie', 'referer']) expect(b.files.last.headers).not.toHaveProperty(name);
    expect(b.server.last.headers).toMatchObject({ authorization: `Bearer ${KEYS.sda}`, 'x-own': '1' });
  });

  it('never asks for a URL that grants writing', async () => {
    b.platform();
    b.files.queue(file());
    await bytesOf((await b.download()).stream);
    for (const { json } of b.server.received) expect(json.query).not.toContain('fileUploadUrl');
  });

  it('reports the progress', async () => {
    b.platform();
    b.files.queue(file());
    const onProgress = vi.fn();
    await bytesOf((await b.download({ onProgress })).stream);
    const reported = onProgress.mock.calls as [number, number][];
    expect(reported.length).toBeGreaterThan(0);
    expect(reported.map(([bytes]) => bytes)).toEqual(reported.map(([bytes]) => bytes).toSorted((x, y) => x - y));
    expect(reported.at(-1)).toEqual([VIDEO.length, VIDEO.length]);
  });

  it('what onProgress throws ends the stream, and lets go of the connection', async () => {
    b.platform();
    b.files.queue(file());
    const thrown = new Error('disk full');
    const error = await b.broken({
      onProgress() {
        throw thrown;
      },
    });
    expect(error).toBe(thrown);
    await until(() => b.files.held === 0);
  });

  it('reads nothing ahead of its reader', async () => {
    b.platform(VIDEO.length * 400);
    let written = 0;
    b.files.queue(async ({ response }) => {
      response.setMaxListeners(0).writeHead(200);
      for (let i = 0; i < 400 && !response.destroyed; i += 1) {
        written += VIDEO.length;
        if (!response.write(VIDEO)) await new Promise((resolve) => response.once('drain', resolve).once('close', resolve));
      }
      response.end();
    });
    const { stream } = await b.download();
    await b.clock.settle();
    expect(written).toBeLessThan(VIDEO.length * 200);
    await stream.cancel();
    await until(() => b.files.held === 0);
    expect(b.clock.pending).toBe(0);
  });

  it('takes the answer’s own length where the platform has none, and none where neither says', async () => {
    b.platform(null);
    b.files.queue(file('abc', { 'content-length': '3' }));
    const known = await b.download();
    expect(known.size).toBe(3);
    expect((await bytesOf(known.stream)).toString()).toBe('abc');
    b.platform(null);
    b.files.queue(({ response }) => {
      response.writeHead(200);
      response.write('ab');
      response.end('c');
    });
    const unknown = await b.download();
    expect(unknown).toMatchObject({ size: undefined, contentType: undefined });
    expect((await bytesOf(unknown.stream)).toString()).toBe('abc');
  });
});

describe('a file of another length than the platform says', () => {
  const chunked =
    (...pieces: string[]): Step =>
    ({ response }) => {
      response.writeHead(200);
      for (const piece of pieces) response.write(piece);
      response.end();
    };

  it.each([
    ['shorter', 10, 'the file ended after 6 bytes'],
    ['longer', 5, '6 bytes received so far'],
  ])('%s: the stream fails', async (_what, size, words) => {
    b.platform(size);
    b.files.queue(chunked('abc', 'def'));
    const error = await b.broken<MalformedResponseError>();
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error.message).toContain(words);
    expect(error.message).toContain(`the platform reports ${size} bytes`);
    expect(error).toMatchObject({ operation: 'sda.recordings.download', platform: 'sda' });
    await until(() => b.files.held === 0);
  });

  it('is noticed before a byte is read where the answer says its length', async () => {
    b.platform(5);
    b.files.queue(file('abcdef'));
    const onProgress = vi.fn();
    expect(await b.broken({ onProgress })).toBeInstanceOf(MalformedResponseError);
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('an empty one too, and an empty one that is to be empty is fine', async () => {
    b.platform(5);
    b.files.queue(file(''));
    expect(await b.broken()).toBeInstanceOf(MalformedResponseError);
    b.platform(0);
    b.files.queue(file(''));
    expect(await bytesOf((await b.download()).stream)).toHaveLength(0);
  });

  it('passes where the caller does not want it checked', async () => {
    b.platform(5);
    b.files.queue(chunked('abc', 'def'));
    const { stream, size } = await b.download({ checkSize: false });
    expect(size).toBe(5);
    expect((await bytesOf(stream)).toString()).toBe('abcdef');
  });
});
