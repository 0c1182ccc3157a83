// Prints results: JSON, one JSON value per line, or a table.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { nextLine, type Place, readItems } from './next-cursor.js';
import { type Progress, progressOn } from './progress.js';
import { tableOf } from './table.js';

export const FORMATS = ['json', 'ndjson', 'table'] as const;
export type Format = (typeof FORMATS)[number];

/** The output streams of a call. */
export interface Streams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

export interface OutputOptions extends Streams {
  readonly format: Format | undefined;
  readonly maxItems: number | undefined;
  /** True for a list that accepts a cursor. */
  readonly resumable: boolean;
  /** The cursor that the list starts from. */
  readonly cursor: string | undefined;
  /** The file that a download is written to. */
  readonly out: string | undefined;
  /** True for a read: a missing result is printed as `null`. */
  readonly reads: boolean;
}

const WIDTH = 120;

/** Waits while the reader of a pipe is slower than the API. */
const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));

const isIterable = (value: unknown): value is AsyncIterable<unknown> =>
  typeof (value as Partial<AsyncIterable<unknown>> | undefined)?.[Symbol.asyncIterator] === 'function';

/** Prints what a method returned: a list or events item by item, any other result when it arrives. */
export async function print(result: unknown, options: OutputOptions): Promise<void> {
  const progress = progressOn(options.stderr);
  try {
    if (isIterable(result)) await printItems(result, options, progress);
    else await printValue(await progress.waiting(result), options);
  } finally {
    progress.stop();
  }
}

async function printItems(items: AsyncIterable<unknown>, options: OutputOptions, progress: Progress): Promise<void> {
  const { stdout, stderr, maxItems = Number.POSITIVE_INFINITY } = options;
  const format = options.format ?? (stdout.isTTY ? 'table' : 'ndjson');
  const collected: unknown[] = [];
  const { cursor, resumable } = options;
  const place: Place = { next: () => undefined };
  let count = 0;
  let failed = true;
  try {
    for await (const item of readItems(items, place)) {
      count += 1;
      if (format === 'ndjson') await write(stdout, `${JSON.stringify(item)}\n`);
      else collected.push(item);
      // On the same terminal, the printed lines show the progress.
      if (format !== 'ndjson' || !stdout.isTTY) progress.count(count);
      if (count >= maxItems) break;
    }
    failed = false;
    progress.stop();
    if (format === 'table') await printTable(collected, options);
    else if (format === 'json') await write(stdout, `${jsonOf(collected, stdout)}\n`);
  } finally {
    progress.stop();
    // A list that fails has printed its items only as ndjson.
    const line = resumable && count > 0 && (!failed || format === 'ndjson') ? nextLine(place, count, cursor) : undefined;
    if (line !== undefined) await write(stderr, `${line}\n`);
  }
}

async function printValue(value: unknown, options: OutputOptions): Promise<void> {
  const { stdout, stderr, format = 'json', out, reads } = options;
  const stream = (value as { stream?: unknown } | null | undefined)?.stream;
  if (stream instanceof ReadableStream && out !== undefined) {
    await pipeline(Readable.fromWeb(stream as never), createWriteStream(out));
    return write(stderr, `learning-platforms: wrote ${out}.\n`);
  }
  // A deletion has no result.
  if (value === undefined && !reads) return;
  if (format === 'table') {
    const { items, problems } = rowsOf(value);
    await printTable(items, options);
    for (const { platform, message } of problems) await write(stderr, `learning-platforms: ${platform}: ${message}\n`);
    return;
  }
  const lines = format === 'ndjson' && Array.isArray(value) ? value : [value ?? null];
  for (const line of lines) await write(stdout, `${format === 'ndjson' ? JSON.stringify(line) : jsonOf(line, stdout)}\n`);
}

interface Rows {
  readonly items: readonly unknown[];
  readonly problems: readonly { readonly platform: string; readonly message: string }[];
}

/** The rows of a table. For a result with `records` and `problems`, such as that of `learners.progress`, these are the records. */
function rowsOf(value: unknown): Rows {
  const { records, problems } = (value ?? {}) as { records?: unknown; problems?: Rows['problems'] };
  if (Array.isArray(records) && Array.isArray(problems)) return { items: records, problems };
  return { items: Array.isArray(value) ? value : value ? [value] : [], problems: [] };
}

/** Indented for people, on one line for programs. */
const jsonOf = (value: unknown, { isTTY }: NodeJS.WriteStream) => JSON.stringify(value, null, isTTY ? 2 : undefined);

async function printTable(items: readonly unknown[], { stdout, stderr }: OutputOptions): Promise<void> {
  const { lines, omitted } = tableOf(items, stdout.columns ?? WIDTH);
  if (lines.length > 0) await write(stdout, `${lines.join('\n')}\n`);
  else await write(stderr, 'learning-platforms: no items.\n');
  if (omitted.length > 0)
    await write(stderr, `learning-platforms: omitted columns: ${omitted.join(', ')}. To print all, use --format json.\n`);
}
