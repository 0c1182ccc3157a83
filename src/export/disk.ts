import { createReadStream } from 'node:fs';
import type * as fsPromises from 'node:fs/promises';
import { dirname } from 'node:path';
import { storageError } from './errors.js';

/** The functions of `node:fs/promises` that an export uses. Tests replace them. */
export type FileSystem = Pick<typeof fsPromises, 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'stat'>;

/** Number of bytes to read at a time. */
const READ_BYTES = 1_000_000;

/** A file that is written sequentially. */
export interface Sink {
  write(data: string | Uint8Array): Promise<void>;
  /** Resolves when all data is on the disk. */
  flush(): Promise<void>;
  /** Closes the file, complete or not. */
  close(): Promise<void>;
}

/** File operations. Their errors explain how to fix the problem. */
export class Disk {
  readonly #fs: FileSystem;

  constructor(fs: FileSystem) {
    this.#fs = fs;
  }

  async #try<T>(path: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw storageError(error, path);
    }
  }

  /** `undefined` if the file or folder does not exist. */
  async #existing<T>(path: string, work: () => Promise<T>): Promise<T | undefined> {
    return this.#try(path, () =>
      work().catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      }),
    );
  }

  makeFolder(path: string): Promise<unknown> {
    return this.#try(path, () => this.#fs.mkdir(path, { recursive: true }));
  }

  remove(path: string): Promise<void> {
    return this.#try(path, () => this.#fs.rm(path, { recursive: true, force: true }));
  }

  read(path: string): Promise<string | undefined> {
    return this.#existing(path, () => this.#fs.readFile(path, 'utf8'));
  }

  async list(path: string): Promise<string[]> {
    return (await this.#existing(path, () => this.#fs.readdir(path))) ?? [];
  }

  /** The size of a file; `undefined` if it does not exist. */
  async size(path: string): Promise<number | undefined> {
    return (await this.#existing(path, () => this.#fs.stat(path)))?.size;
  }

  /** Creates a file. Returns false if it already exists. */
  async claim(path: string, text: string): Promise<boolean> {
    return this.#try(path, async () => {
      const handle = await this.#fs.open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return undefined;
        throw error;
      });
      if (!handle) return false;
      try {
        await handle.writeFile(text);
      } finally {
        await handle.close();
      }
      return true;
    });
  }

  /** Opens a file for writing at a position, and truncates it there. At 0, creates the file. */
  open(path: string, from = 0): Promise<Sink> {
    return this.#try(path, async () => {
      // Not in append mode: Windows does not truncate a file in that mode.
      const handle = await this.#fs.open(path, from === 0 ? 'w' : 'r+');
      try {
        if (from > 0) await handle.truncate(from);
      } catch (error) {
        await handle.close();
        throw error;
      }
      let position = from;
      const write = async (data: string | Uint8Array) => {
        const bytes = typeof data === 'string' ? Buffer.from(data) : data;
        for (let done = 0; done < bytes.length; ) {
          const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position);
          done += bytesWritten;
          position += bytesWritten;
        }
      };
      return {
        write: (data) => this.#try(path, () => write(data)),
        flush: () => this.#try(path, () => handle.sync()),
        close: () => this.#try(path, () => handle.close()),
      };
    });
  }

  /** Replaces a file atomically with a complete one, so that readers find either the old or the new file. */
  async replace(from: string, to: string): Promise<void> {
    await this.#try(to, () => this.#fs.rename(from, to));
    await this.syncFolder(to);
  }

  /** Replaces the content of a file with a text, atomically. */
  async replaceText(path: string, text: string): Promise<void> {
    const part = `${path}.part`;
    const sink = await this.open(part);
    try {
      await sink.write(text);
      await sink.flush();
    } finally {
      await sink.close();
    }
    await this.replace(part, path);
  }

  /** Writes a directory entry to the disk. Not every system supports this; systems that do not support it do not need it. */
  async syncFolder(path: string): Promise<void> {
    const folder = await this.#fs.open(dirname(path), 'r').catch(() => undefined);
    await folder?.sync().catch(() => undefined);
    await folder?.close();
  }

  /**
   * Reads the lines of the first bytes of a file in batches: one line at a time would take longer than reading them. Does not use
   * node:readline, which also ends lines at other characters.
   */
  async *lines(path: string, bytes = Number.POSITIVE_INFINITY): AsyncGenerator<string[], void, undefined> {
    if (bytes === 0) return;
    const input = createReadStream(path, { encoding: 'utf8', end: bytes - 1, highWaterMark: READ_BYTES });
    let rest = '';
    try {
      for await (const chunk of input) {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() as string;
        yield lines;
      }
    } catch (error) {
      throw storageError(error, path);
    } finally {
      input.destroy();
    }
    if (rest) yield [rest];
  }
}
